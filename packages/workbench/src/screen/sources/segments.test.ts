// Pieces: nothing of the text is lost or said twice, and every piece lies wholly in or out of each highlight.

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Highlight, segmentsOf } from './segments.js';

const content = (id: string, start: number, end: number): Highlight => ({ id, kind: 'content', start, end });

test('overlapping highlights are cut where they begin and end', () => {
  const pieces = segmentsOf({ start: 0, end: 10 }, [content('a', 2, 6), content('b', 4, 12)]);
  expect(pieces.map(({ start, end, highlights }) => [start, end, highlights.map(({ id }) => id).join('')])).toEqual([
    [0, 2, ''],
    [2, 4, 'a'],
    [4, 6, 'ab'],
    [6, 10, 'b'],
  ]);
});

test('pieces are the whole stretch, in order', () => {
  const span = fc.tuple(fc.nat(20), fc.nat(20)).map(([a, b]) => content('x', Math.min(a, b), Math.max(a, b) + 1));
  fc.assert(
    fc.property(fc.array(span, { maxLength: 6 }), (highlights) => {
      const pieces = segmentsOf({ start: 3, end: 17 }, highlights);
      expect(pieces[0]?.start).toBe(3);
      expect(pieces.at(-1)?.end).toBe(17);
      pieces.forEach((piece, index) => {
        expect(piece.start).toBe(index === 0 ? 3 : pieces[index - 1]?.end);
        for (const one of highlights) {
          const covers = one.start <= piece.start && one.end >= piece.end;
          expect(covers || one.end <= piece.start || one.start >= piece.end).toBe(true);
        }
      });
    }),
    { seed: 6, numRuns: 300 },
  );
});
