// From the runs of a PDF page to its paragraphs, each run with the place of its words in the paragraph and on the page.

import type { PlacedRun } from '../source-document.js';

/** A run of words as the file shows it; places in points from the lower left corner of the page. */
export interface PdfRun {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A paragraph; the offsets of its runs count from its own start. White space inside it is single spaces. */
export interface PdfParagraph {
  readonly text: string;
  readonly runs: readonly PlacedRun[];
}

interface Line {
  text: string;
  readonly runs: PlacedRun[];
  readonly y: number;
  readonly height: number;
}

/** Lines become paragraphs at a larger gap than the usual one, or where the size of the letters changes. */
export function paragraphsOf(runs: readonly PdfRun[]): readonly PdfParagraph[] {
  const lines = linesOf(runs);
  const gaps = lines
    .slice(1)
    .map((line, i) => Math.abs((lines[i]?.y ?? 0) - line.y))
    .sort((a, b) => a - b);
  const usual = gaps[Math.floor(gaps.length / 2)] ?? 0;
  const paragraphs: PdfParagraph[] = [];
  lines.forEach((line, i) => {
    const before = lines[i - 1];
    const last = paragraphs.at(-1);
    const gap = before === undefined ? Infinity : Math.abs(before.y - line.y);
    const size = before !== undefined && Math.abs(before.height - line.height) > 1.5;
    if (last === undefined || gap > usual * 1.35 + 0.5 || size) paragraphs.push({ text: line.text, runs: line.runs });
    else paragraphs[paragraphs.length - 1] = joined(last, line);
  });
  return paragraphs;
}

/** Runs on one base line join, with a space where a gap is. A line without a letter is left out. */
function linesOf(runs: readonly PdfRun[]): readonly Line[] {
  const lines: Line[] = [];
  let right = 0;
  for (const run of runs) {
    const words = run.text.replace(/\s+/g, ' ');
    const last = lines.at(-1);
    const same = last !== undefined && Math.abs(last.y - run.y) < Math.max(1, run.height / 2);
    const gap = run.x - right > Math.max(0.8, run.height * 0.15);
    right = run.x + run.width;
    if (same) add(last, (gap || words.startsWith(' ') ? ' ' : '') + words.trimStart(), run);
    else if (words.trim() !== '') {
      const line: Line = { text: '', runs: [], y: run.y, height: run.height };
      add(line, words.trimStart(), run);
      lines.push(line);
    }
  }
  return lines.map((line) => ({ ...line, text: line.text.trimEnd() }));
}

function add(line: Line, words: string, { x, y, width, height }: PdfRun): void {
  const joint = line.text.endsWith(' ') ? words.trimStart() : words;
  const start = line.text.length + (joint.length - joint.trimStart().length);
  line.text += joint;
  const end = start + joint.trim().length;
  if (end > start) line.runs.push({ start, end, x, y, width, height });
}

/** A hyphen at the end of a line joins the word, where small letters stand on both sides. */
function joined(paragraph: PdfParagraph, line: Line): PdfParagraph {
  const hyphen = /\p{Ll}-$/u.test(paragraph.text) && /^\p{Ll}/u.test(line.text);
  const head = hyphen ? paragraph.text.slice(0, -1) : `${paragraph.text} `;
  const kept = paragraph.runs.map((run) => (run.end > head.length ? { ...run, end: head.length } : run));
  const more = line.runs.map((run) => ({ ...run, start: run.start + head.length, end: run.end + head.length }));
  return { text: head + line.text, runs: [...kept, ...more] };
}
