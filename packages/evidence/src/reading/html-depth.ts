// How deeply a page nests its elements, told before anything builds a tree of them.

/** The deepest nesting of tags, without building a tree. Void and closed elements do not count. */
export function htmlDepth(source: string): number {
  let depth = 0;
  let deepest = 0;
  for (const match of source.matchAll(/<(\/?)([a-zA-Z][a-zA-Z0-9]*)([^<>]*)>/g)) {
    if (
      /^(?:br|img|hr|meta|link|input|source|area|base|col|embed|track|wbr|p|li|td|tr|th)$/i.test(match[2] ?? '') ||
      (match[3] ?? '').endsWith('/')
    )
      continue;
    depth += match[1] === '/' ? -1 : 1;
    if (depth < 0) depth = 0;
    if (depth > deepest) deepest = depth;
  }
  return deepest;
}
