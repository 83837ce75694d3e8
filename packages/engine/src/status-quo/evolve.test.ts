// Status quo analysis: Elmira as in theory and guide, hand-made graphs, and the literal recursion on random models.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type DmIndex, type StateIndex, dmIndex, stateIndex } from '@parley/model';
import { arbitraryDefinition } from '../../fixtures/arbitrary-definition.js';
import { elmira } from '../../fixtures/elmira.js';
import { at, spell } from '../../fixtures/lookup.js';
import { freeModel } from '../../fixtures/option-model.js';
import { type GraphModel, type Movement, evolve, literalGraphModel, pathTo } from '../index.js';

const all = (model: GraphModel): StateIndex[] => Array.from({ length: model.states.count }, (_, s) => stateIndex(s));

describe('Elmira from NYNNN', () => {
  const model = literalGraphModel(elmira);
  const from = at(model, 'NYNNN');

  it('improvements lead to NYNNY alone, in one move of Local Government', () => {
    const evolution = evolve(model, from, 'improvements');
    expect(
      all(model)
        .filter((s) => evolution.stepsTo(s) !== null)
        .map((s) => spell(model, s)),
    ).toEqual(['NYNNN', 'NYNNY']);
    expect(evolution).toMatchObject({ reached: 2, longest: 1, diagnostics: [] });
    expect(evolution.lastMovers(at(model, 'NYNNY'))).toEqual([2]);
    expect(evolution.stepsTo(from)).toBe(0);
    expect(evolution.lastMovers(from)).toEqual([]);
    expect(evolution.lastMovers(at(model, 'YYNNN'))).toEqual([]);
    expect(evolution.pathTo(at(model, 'YYNNN'))).toBeNull();
  });

  it('all moves lead to the other eleven states, to YNYNY in three', () => {
    const evolution = evolve(model, from, 'allMoves');
    const end = at(model, 'YNYNY');
    expect(evolution.reached).toBe(12);
    expect(evolution.stepsTo(end)).toBe(3);
    expect(evolution.lastMovers(end)).toEqual([0, 1, 2]);
    expect(pathTo(evolution, end)?.map(({ dm, to }) => [dm, spell(model, to)])).toEqual([
      [0, 'YYNNN'],
      [1, 'YNYNN'],
      [2, 'YNYNY'],
    ]);
    expect(pathTo(evolution, from)).toEqual([]);
  });
});

describe('improvements or equal moves', () => {
  const model = literalGraphModel(
    freeModel(
      3,
      [
        [
          [0, 1],
          [0, 2],
        ],
      ],
      [[[0, 1], [2]]],
    ),
  );
  it('take in what is as good, and say that publications differ', () => {
    const evolution = evolve(model, stateIndex(0), 'improvementsOrEqual');
    expect(all(model).map((s) => evolution.stepsTo(s))).toEqual([0, 1, null]);
    expect(evolution.diagnostics.map(({ code }) => code)).toEqual(['P4028']);
    expect(evolve(model, stateIndex(0), 'improvements').reached).toBe(1);
    expect(evolve(model, stateIndex(0), 'allMoves')).toMatchObject({ reached: 3, diagnostics: [] });
  });
});

it('a run stops once more states are reached than asked for, and says so', () => {
  const model = literalGraphModel(elmira);
  const from = at(model, 'NYNNN');
  expect(evolve(model, from, 'allMoves', 5)).toMatchObject({
    reached: 6,
    complete: false,
    diagnostics: [{ code: 'P4030', values: { states: 6 } }],
  });
  expect(evolve(model, from, 'improvementsOrEqual', 1).diagnostics.map(({ code }) => code)).toEqual(['P4028', 'P4030']);
  expect(evolve(model, from, 'allMoves', 12)).toMatchObject({ reached: 12, complete: true, diagnostics: [] });
});

it('a return to the status quo is kept by last mover, not as a step to it', () => {
  const model = literalGraphModel(freeModel(2, [[[0, 1]], [[1, 0]]], [[[0, 1]], [[0, 1]]]));
  const evolution = evolve(model, stateIndex(0), 'allMoves');
  expect(evolution.stepsByLastMover(stateIndex(0), dmIndex(1))).toBe(2);
  expect(evolution.stepsByLastMover(stateIndex(0), dmIndex(0))).toBeNull();
  expect(evolution).toMatchObject({ reached: 2, longest: 1 });
  expect(evolution.stepsTo(stateIndex(0))).toBe(0);
  expect(evolution.lastMovers(stateIndex(0))).toEqual([]);
});

/** S_i^(h) as it is written: h by h, until nothing is added. */
function literalEvolution(
  model: GraphModel,
  from: StateIndex,
  movement: Movement,
): Map<DmIndex, Map<StateIndex, number>> {
  const dms = Array.from({ length: model.dmCount }, (_, dm) => dmIndex(dm));
  const R = (i: DmIndex, s: StateIndex): readonly StateIndex[] => {
    const rank = (q: StateIndex): number => model.ranks[i]?.[q] ?? 0;
    const asked = {
      allMoves: () => true,
      improvements: (q: StateIndex) => rank(q) > rank(s),
      improvementsOrEqual: (q: StateIndex) => rank(q) >= rank(s),
    };
    return model.moves.of(i, s).filter(asked[movement]);
  };
  const least = new Map(dms.map((i) => [i, new Map(R(i, from).map((q) => [q, 1]))]));
  for (let h = 2, grown = true; grown; h++) {
    grown = false;
    const before = new Map([...least].map(([j, reached]) => [j, [...reached.keys()]]));
    for (const i of dms) {
      const sources = dms.filter((j) => j !== i).flatMap((j) => before.get(j) ?? []);
      for (const q of sources.flatMap((s) => R(i, s))) {
        if (least.get(i)?.has(q) === true) continue;
        least.get(i)?.set(q, h);
        grown = true;
      }
    }
  }
  return least;
}

describe.each(['allMoves', 'improvements', 'improvementsOrEqual'] as const)('%s on random models', (movement) => {
  it('agrees with the recursion, and every path is legal and as short as the table says', () => {
    fc.assert(
      fc.property(arbitraryDefinition({ maxOptions: 4 }), (definition) => {
        const model = literalGraphModel(definition);
        fc.pre(model.states.count > 0);
        const from = stateIndex(0);
        const evolution = evolve(model, from, movement);
        const expected = literalEvolution(model, from, movement);
        let reached = 0;
        for (const s of all(model)) {
          for (const [dm, table] of expected) expect(evolution.stepsByLastMover(s, dm)).toBe(table.get(s) ?? null);
          const lengths = [...expected.values()].map((table) => table.get(s) ?? Infinity);
          const steps = s === from ? 0 : Math.min(...lengths);
          const path = pathTo(evolution, s);
          expect(evolution.stepsTo(s)).toBe(steps === Infinity ? null : steps);
          expect(path?.length ?? Infinity).toBe(steps);
          if (s !== from)
            expect(evolution.lastMovers(s)).toEqual(
              lengths.flatMap((l, dm) => (l === steps && steps < Infinity ? [dm] : [])),
            );
          let state: StateIndex = from;
          let last = -1;
          for (const move of path ?? []) {
            expect(move.from).toBe(state);
            expect(move.dm).not.toBe(last);
            expect(model.moves.has(move.dm, move.from, move.to)).toBe(true);
            ({ to: state, dm: last } = move);
          }
          if (path !== null) {
            expect(state).toBe(s);
            reached++;
          }
        }
        expect(evolution.reached).toBe(reached);
        expect(evolution.longest).toBe(Math.max(0, ...all(model).map((s) => evolution.stepsTo(s) ?? 0)));
      }),
      { seed: 7, numRuns: 100 },
    );
  });
});
