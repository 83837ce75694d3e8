// The citation that a folder of the catalog spells.

import { expect, test } from 'vitest';
import { placeOf } from './place-words.js';

test.each([
  ['textbook/chicken', 'textbook', []],
  ['press/2025/moscow-offer', 'press', ['2025']],
  ['books/fang-1993/elmira', 'books', ['Fang 1993']],
  ['journals/water-resources-research/hipel-1980/x', 'journals', ['Water Resources Research', 'Hipel 1980']],
  [
    'journals/group-decision-and-negotiation/hipel-2014/x',
    'journals',
    ['Group Decision and Negotiation', 'Hipel 2014'],
  ],
  ['letters/somebody/x', 'other', ['Letters', 'Somebody']],
])('%s', (path, kind, names) => expect(placeOf(path)).toEqual({ kind, names }));
