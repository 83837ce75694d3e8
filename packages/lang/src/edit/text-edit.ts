// Edits of a text as data: what an editor, a fix or the program changes.

import type { Fix, Span } from '@parley/model';

/** Replaces a range of the text. */
export interface TextEdit {
  readonly span: Span;
  readonly replacement: string;
}

/** The text with all edits made; of edits that overlap the later one is left out. */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  const parts: string[] = [];
  let at = 0;
  for (const { span, replacement } of [...edits].sort(
    (a, b) => a.span.start - b.span.start || a.span.end - b.span.end,
  )) {
    if (span.start < at) continue;
    parts.push(text.slice(at, span.start), replacement);
    at = span.end;
  }
  return parts.join('') + text.slice(at);
}

/** The text with the fixes of diagnostics made. */
export const applyFixes = (text: string, fixes: readonly Fix[]): string => applyEdits(text, fixes);
