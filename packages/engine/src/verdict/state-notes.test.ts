// Notes stand where they were written, in every field, on either side of a page's end.

import { expect, it } from 'vitest';
import { stateIndex } from '@parley/model';
import { StateNotes } from './state-notes.js';

it('keeps what is written and is zero elsewhere', () => {
  const notes = new StateNotes(2049, 3);
  const written = [0, 1, 1023, 1024, 1025, 2047, 2048].map(stateIndex);
  for (const s of written) for (const field of [0, 2]) notes.write(s, field, 10 * s + field + 1);
  for (const s of written) {
    expect([0, 1, 2].map((field) => notes.read(s, field))).toEqual([10 * s + 1, 0, 10 * s + 3]);
  }
  expect(notes.read(stateIndex(2), 0)).toBe(0);
  notes.erase(stateIndex(1024));
  expect(written.map((s) => notes.read(s, 2))).toEqual(written.map((s) => (s === 1024 ? 0 : 10 * s + 3)));
  expect([notes.read(stateIndex(1024), 0), notes.read(stateIndex(1023), 2), notes.read(stateIndex(1025), 0)]).toEqual([
    0, 10_233, 10_251,
  ]);
  expect(new StateNotes(1, 1).read(stateIndex(0), 0)).toBe(0);
});
