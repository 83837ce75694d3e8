// Legal sequences by hand: nobody moves twice in a row, and the shortest way is found where the plain shortest is not legal.

import { describe, expect, it } from 'vitest';
import { dmIndex, stateIndex } from '@parley/model';
import { freeModel } from '../../fixtures/option-model.js';
import { type GraphModel, literalGraphModel } from '../index.js';
import { LegalSearch } from './legal-search.js';
import { shortestOnceEach } from './once-search.js';

const both = [dmIndex(0), dmIndex(1)];
const indifferent = (count: number): number[][] => [Array.from({ length: count }, (_, s) => s)];

function sketch(count: number, ...arcs: (readonly (readonly [number, number])[])[]): GraphModel {
  return literalGraphModel(
    freeModel(
      count,
      arcs,
      arcs.map(() => indifferent(count)),
    ),
  );
}

const told = (moves: readonly { dm: number; from: number; to: number }[] | null): string | null =>
  moves === null ? null : moves.map(({ dm, from, to }) => `${dm}:${from}-${to}`).join(' ');

const to = (end: number) => (q: number) => q === end;

describe('legal sequences', () => {
  // Party 0 owns 0→1→2; without party 1 it cannot go on from 1.
  const chain = sketch(
    5,
    [
      [0, 1],
      [1, 2],
    ],
    [[3, 4]],
  );
  it('bar two moves in a row', () => {
    expect(new LegalSearch(chain, both, 'moves').shortest(stateIndex(0), to(2))).toBeNull();
    expect(new LegalSearch(chain, both, 'moves').reachable(stateIndex(0))).toEqual([1]);
  });

  // The second last mover at 1 opens the way: 0→3 by 0, 3→1 by 1, then 1→2 by 0.
  const detour = sketch(
    4,
    [
      [0, 1],
      [1, 2],
      [0, 3],
    ],
    [[3, 1]],
  );
  it('take the detour that changes the last mover', () => {
    const search = new LegalSearch(detour, both, 'moves');
    expect(told(search.shortest(stateIndex(0), to(2)))).toBe('0:0-3 1:3-1 0:1-2');
    expect(told(search.shortest(stateIndex(0), to(1)))).toBe('0:0-1');
    expect(search.reachable(stateIndex(0))).toEqual([1, 3, 2]);
  });

  it('forget the search before', () => {
    const search = new LegalSearch(detour, both, 'moves');
    search.reachable(stateIndex(0));
    expect(search.reachable(stateIndex(3))).toEqual([1, 2]);
    expect(told(search.shortest(stateIndex(3), to(2)))).toBe('1:3-1 0:1-2');
  });

  it('may come back to the start, in two moves of two movers', () => {
    const back = sketch(2, [[0, 1]], [[1, 0]]);
    const search = new LegalSearch(back, both, 'moves');
    expect(told(search.shortest(stateIndex(0), to(0)))).toBe('0:0-1 1:1-0');
    expect(search.reachable(stateIndex(0))).toEqual([1, 0]);
  });

  it('prefer the lower mover, then the lower state, among the shortest', () => {
    const many = sketch(
      5,
      [
        [0, 2],
        [0, 1],
      ],
      [
        [0, 1],
        [1, 4],
        [2, 4],
      ],
    );
    expect(told(new LegalSearch(many, both, 'moves').shortest(stateIndex(0), to(4)))).toBe('0:0-1 1:1-4');
  });

  it('keep to the movers given', () => {
    expect(new LegalSearch(detour, [dmIndex(1)], 'moves').reachable(stateIndex(0))).toEqual([]);
    expect(new LegalSearch(detour, [dmIndex(0)], 'moves').reachable(stateIndex(0))).toEqual([1, 3]);
  });

  it('tell of every last mover of a state once, its length and whether the state is new', () => {
    const steps: string[] = [];
    new LegalSearch(detour, both, 'moves').explore(stateIndex(0), (q, dm, length, isFirst) => {
      steps.push(`${dm} to ${q} as ${length}${isFirst ? ' new' : ''}`);
      return false;
    });
    expect(steps).toEqual(['0 to 1 as 1 new', '0 to 3 as 1 new', '1 to 1 as 2', '0 to 2 as 3 new']);
  });

  it('step by improvements or equal moves where asked', () => {
    const model = literalGraphModel(
      freeModel(
        4,
        [
          [
            [0, 1],
            [0, 2],
            [0, 3],
          ],
        ],
        [[[1], [0, 2], [3]]],
      ),
    );
    const from = stateIndex(0);
    expect(new LegalSearch(model, [dmIndex(0)], 'moves').reachable(from)).toEqual([1, 2, 3]);
    expect(new LegalSearch(model, [dmIndex(0)], 'improvements').reachable(from)).toEqual([1]);
    expect(new LegalSearch(model, [dmIndex(0)], 'improvementsOrEqual').reachable(from)).toEqual([1, 2]);
  });
});

describe('each opponent once', () => {
  const relay = sketch(
    5,
    [
      [0, 1],
      [2, 3],
    ],
    [
      [1, 2],
      [3, 4],
    ],
  );
  it('ends where a mover would be needed again', () => {
    expect(told(shortestOnceEach(relay, both, 'moves', stateIndex(0), to(2)))).toBe('0:0-1 1:1-2');
    expect(shortestOnceEach(relay, both, 'moves', stateIndex(0), to(3))).toBeNull();
    expect(told(new LegalSearch(relay, both, 'moves').shortest(stateIndex(0), to(4)))).toBe('0:0-1 1:1-2 0:2-3 1:3-4');
  });

  it('keeps apart the ways to a state that spend different movers', () => {
    // State 1 is reached by 0 or by 1; only who has not spent its move can go on, and each goes elsewhere.
    const fork = sketch(
      4,
      [
        [0, 1],
        [1, 2],
      ],
      [
        [0, 1],
        [1, 3],
      ],
    );
    expect(told(shortestOnceEach(fork, both, 'moves', stateIndex(0), to(2)))).toBe('1:0-1 0:1-2');
    expect(told(shortestOnceEach(fork, both, 'moves', stateIndex(0), to(3)))).toBe('0:0-1 1:1-3');
  });

  it('uses improvements where asked', () => {
    const model = literalGraphModel(
      freeModel(
        3,
        [
          [
            [0, 1],
            [0, 2],
          ],
        ],
        [[[2], [0], [1]]],
      ),
    );
    expect(shortestOnceEach(model, [dmIndex(0)], 'improvements', stateIndex(0), to(1))).toBeNull();
    expect(told(shortestOnceEach(model, [dmIndex(0)], 'improvements', stateIndex(0), to(2)))).toBe('0:0-2');
  });
});
