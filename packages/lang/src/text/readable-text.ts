// What a text must be before anything looks inside it: not too large, text at all, in UTF-8.
// Offsets stay those of the original: nothing is removed, and a lone CR is replaced by a line feed of the same length.

import { type Diagnostic, type Outcome, diagnose, failed, succeeded } from '@parley/model';

/** The largest text that is read, in UTF-16 code units. */
export const largestText = 16 * 1024 * 1024;

// Control characters that no text file holds: C0 without tab, line feed and carriage return; DEL; C1 without NEL; and a byte
// order mark anywhere but at the very beginning, where it is a space that nobody can see.
const control = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u0084\u0086-\u009F\uFFFE\uFFFF]|(?<!^)\uFEFF/;
// The replacement character marks bytes that were no UTF-8; a lone surrogate can come from no valid file.
const undecoded = /\uFFFD|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/;
const byteOrderMark = '\uFEFF';

/** Refuses what is no readable text; otherwise gives the text with every line ending in LF or CR LF, of the same length. */
export function readableText(text: string): Outcome<string> {
  if (text.length > largestText) {
    return failed([diagnose('P1001', { start: 0, end: 0 }, { length: text.length, limit: largestText })]);
  }
  const found = refusal(text);
  if (found !== null) return failed([found]);
  return succeeded(text.includes('\r') ? text.replace(/\r(?!\n)/g, '\n') : text);
}

function refusal(text: string): Diagnostic | null {
  const strange = control.exec(text);
  if (strange !== null) {
    const code = (strange[0].codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
    return diagnose('P1002', { start: strange.index, end: strange.index + 1 }, { character: `U+${code}` });
  }
  const broken = undecoded.exec(text);
  if (broken !== null) return diagnose('P1003', { start: broken.index, end: broken.index + 1 });
  const content = text.startsWith(byteOrderMark) ? text.slice(1) : text;
  return /[^\s#]/.test(content) ? null : diagnose('P1004', { start: 0, end: 0 });
}
