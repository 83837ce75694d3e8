// How many columns a text takes in a terminal: none for marks, two for wide letters and emoji, tabs to the next stop.

/** Tab stops stand this many columns apart. */
const tabStop = 4;

const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });

// Ranges of East Asian wide and full-width characters (Unicode TR 11), joined where the gaps are unassigned.
const wide =
  /[\u1100-\u115F\u2E80-\u303E\u3041-\uA4CF\uA960-\uA97C\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF01-\uFF60\uFFE0-\uFFE6\u{1B000}-\u{1B2FF}\u{20000}-\u{3FFFD}]|\p{Emoji_Presentation}|\uFE0F/u;
const zero = /^[\p{M}\u200B-\u200F\u2028-\u202E\u2060-\u2069\uFEFF]+$/u;

/** The columns of a text that begins in column `from`. */
export function displayWidth(text: string, from = 0): number {
  if (/^[\u0020-\u007E]*$/.test(text)) return text.length;
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
  if (zero.test(segment)) return 0;
  return wide.test(segment) ? 2 : 1;
}

/** Control characters become their visible pictures; marks that turn the direction of writing are left out. */
function printable(segment: string): string {
  const code = segment.charCodeAt(0);
  if (segment.length === 1 && code < 32) return String.fromCharCode(0x2400 + code);
  if (segment.length === 1 && code >= 127 && code < 160) return '\u2421';
  return segment.replace(/[\u200E\u200F\u2028-\u202E\u2066-\u2069\uFEFF]/g, '');
}
