// How deeply a page nests its elements and how many marks open none, told before anything builds a tree of them.

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

/** How many `<` open nothing: text to the HTML standard, a node of its own each to the parser. */
export function loneMarks(source: string): number {
  let count = 0;
  for (let at = source.indexOf('<'); at >= 0; at = source.indexOf('<', at + 1))
    if (!/[a-zA-Z/!?]/.test(source[at + 1] ?? '')) count++;
  return count;
}
