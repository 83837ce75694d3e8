// Breaks lines at spaces by display width, so that wide letters and combining marks count as they are seen.

import type { Emphasis, Inline, Line } from './block.js';
import { displayWidth } from './display-width.js';

interface Word extends Inline {
  /** Whether a space stands before the word. */
  readonly spaced: boolean;
}

/** Breaks a line into rows of at most `width` columns; a longer word keeps a row of its own. */
export function wrap(line: Line, width: number): readonly Line[] {
  const rows: Inline[][] = [];
  let row: Inline[] = [];
  let used = 0;
  for (const group of unbreakable(wordsOf(line))) {
    const groupWidth = group.reduce((sum, word) => sum + displayWidth(word.text), 0);
    const gap = row.length > 0 && group[0]?.spaced === true ? 1 : 0;
    if (row.length > 0 && used + gap + groupWidth > width) {
      rows.push(row);
      row = [];
      used = 0;
    }
    group.forEach((word, index) => {
      const space = index === 0 && row.length > 0 && word.spaced ? ' ' : '';
      row.push({ emphasis: word.emphasis, text: space + word.text });
      used += space.length + displayWidth(word.text);
    });
  }
  if (row.length > 0 || rows.length === 0) rows.push(row);
  return rows;
}

function wordsOf(line: Line): readonly Word[] {
  const words: Word[] = [];
  let spaced = false;
  for (const piece of line) {
    const emphasis: Emphasis = typeof piece === 'string' ? 'plain' : piece.emphasis;
    const text = typeof piece === 'string' ? piece : piece.text;
    for (const part of text.split(/( +)/)) {
      if (part === '') continue;
      if (part.trim() === '') spaced = true;
      else {
        words.push({ emphasis, text: part, spaced });
        spaced = false;
      }
    }
  }
  return words;
}

/** Words that no space separates stay on one row: a name and the comma after it. */
function unbreakable(words: readonly Word[]): readonly (readonly Word[])[] {
  const groups: Word[][] = [];
  for (const word of words) {
    const last = groups.at(-1);
    if (last !== undefined && !word.spaced) last.push(word);
    else groups.push([word]);
  }
  return groups;
}
