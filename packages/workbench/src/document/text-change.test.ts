// Changes of a text: applying one and then its inverse gives the text back, whatever the texts are.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applied, changeBetween, inverse } from './text-change.js';

describe('a change between two texts', () => {
  it('is the smallest stretch that differs', () => {
    expect(changeBetween('prefer: go', 'prefer: stay')).toEqual({ start: 8, removed: 'go', inserted: 'stay' });
    expect(changeBetween('same', 'same')).toBeNull();
    expect(changeBetween('aa', 'aaa')).toEqual({ start: 2, removed: '', inserted: 'a' });
  });

  it('leads there and back', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'b', '\n', '\u{1F54A}'), maxLength: 12 });
    fc.assert(
      fc.property(text, text, (before, after) => {
        const change = changeBetween(before, after);
        if (change === null) return before === after;
        return applied(before, change) === after && applied(after, inverse(change)) === before;
      }),
      { seed: 6, numRuns: 500 },
    );
  });
});
