// Text that was cut into lines of one width, as agencies sent it and as PDF readers give it: which lines belong together.
// Blank lines are the business of blocks.ts.

interface Line {
  readonly start: number;
  readonly end: number;
  readonly indent: number;
  readonly words: string;
}

const widest = 110;
const fewest = 6;
const ends = /[.?!…:]["”’')\]]*$/;

/** The paragraphs of a stretch of text in lines of one width, as ranges; null where its lines are no such lines. */
export function unwrappedRanges(text: string, from: number, to: number): readonly (readonly [number, number])[] | null {
  const lines = linesOf(text, from, to);
  const width = lines.reduce((most, { indent, words }) => Math.max(most, indent + words.length), 0);
  const open = lines.filter(({ words }) => !ends.test(words)).length;
  if (lines.length < fewest || width > widest || open < 0.4 * lines.length) return null;
  const usual = usualIndent(lines);
  const ranges: [number, number][] = [];
  lines.forEach((line, i) => {
    const before = lines[i - 1];
    const last = ranges.at(-1);
    if (before === undefined || last === undefined || begins(line, before, usual, width, i === 1)) {
      ranges.push([line.start, line.end]);
    } else {
      last[1] = line.end;
    }
  });
  return ranges;
}

function linesOf(text: string, from: number, to: number): readonly Line[] {
  const lines: Line[] = [];
  for (const found of text.slice(from, to).matchAll(/[^\r\n]+/g)) {
    const words = found[0].trim();
    if (words === '') continue;
    const start = from + found.index;
    lines.push({ start, end: start + found[0].length, indent: found[0].length - found[0].trimStart().length, words });
  }
  return lines;
}

/** The indent that most lines have. */
function usualIndent(lines: readonly Line[]): number {
  const counts = new Map<number, number>();
  for (const { indent } of lines) counts.set(indent, (counts.get(indent) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 0;
}

/** A paragraph begins where a line is set in, or where the line before stopped though the next word would have fitted. */
function begins(line: Line, before: Line, usual: number, width: number, second: boolean): boolean {
  if (line.indent >= usual + 2 && before.indent < line.indent) return true;
  if (line.indent >= usual + 2 && ends.test(before.words)) return true;
  const word = line.words.split(/\s/)[0] ?? '';
  const fitted = before.indent + before.words.length + 1 + word.length <= width - 4;
  return fitted && (ends.test(before.words) || second);
}
