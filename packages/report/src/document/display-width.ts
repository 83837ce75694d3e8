// How many columns a text takes in a terminal: none for marks, two for wide letters and emoji, tabs to the next stop.

import stringWidth from 'string-width';

/** Tab stops stand this many columns apart. */
const tabStop = 4;

/** Letters that take one column each, so that most texts need not be looked at cluster by cluster. */
const plainLetters = /^[\u0020-\u007E\u00A0-\u00AC\u00AE-\u024F\u2018-\u201D\u2022\u2013\u2014]*$/;

const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** The columns of a text that begins in column `from`. */
export function displayWidth(text: string, from = 0): number {
  if (plainLetters.test(text)) return text.length;
  let column = from;
  for (const { segment } of segmenter.segment(text)) column += segmentWidth(segment, column);
  return column - from;
}

/** A text with its tabs as spaces, and without what would move the cursor or turn the direction of writing. */
export function displayed(text: string): string {
  if (/^[\u0020-\u007E]*$/.test(text)) return text;
  let shown = '';
  let column = 0;
  for (const { segment } of segmenter.segment(text)) {
    const width = segmentWidth(segment, column);
    shown += segment === '\t' ? ' '.repeat(width) : printable(segment);
    column += width;
  }
  return shown;
}

function segmentWidth(segment: string, column: number): number {
  if (segment === '\t') return tabStop - (column % tabStop);
  // A control character is shown as its picture, one column wide.
  if (/^\p{Cc}$/u.test(segment)) return 1;
  return stringWidth(segment, { ambiguousIsNarrow: true });
}

/** Control characters become their visible pictures; marks that turn the direction of writing are left out. */
function printable(segment: string): string {
  const code = segment.charCodeAt(0);
  if (segment.length === 1 && code < 32) return String.fromCharCode(0x2400 + code);
  if (segment.length === 1 && code >= 127 && code < 160) return '\u2421';
  return segment.replace(/[\u200E\u200F\u2028-\u202E\u2066-\u2069\uFEFF]/g, '');
}
