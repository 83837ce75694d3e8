// Maximin_1, _2 and _3 are Nash, GMR and SMR for any number of parties, with ties; L_1 is Nash; Maximin_h by its definition.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type DmIndex, type StateIndex, dmIndex, stateIndex } from '@parley/model';
import { arbitraryDefinition } from '../../fixtures/arbitrary-definition.js';
import { freeModel } from '../../fixtures/option-model.js';
import {
  type GraphModel,
  type StateSet,
  defaultRequest,
  limitedMove,
  literalGraphModel,
  maximin,
  referenceAnalyse,
} from '../index.js';
import { legalReach } from '../reference/reach.js';
import { leastReachable } from './least-reachable.js';

const models = arbitraryDefinition({ maxOptions: 4 }).map(literalGraphModel);
const members = (set: StateSet | undefined): readonly number[] => [...(set?.members() ?? [])];

describe('maximin', () => {
  it('of horizon 1, 2 and 3 is Nash, GMR and SMR', () => {
    fc.assert(
      fc.property(models, (model) => {
        const { results } = referenceAnalyse(model, { ...defaultRequest, concepts: ['nash', 'gmr', 'smr'] });
        for (const [k, { stable, equilibria }] of results.entries()) {
          const { value } = maximin(model, k + 1);
          expect(value?.stable.map(members)).toEqual(stable.map(members));
          expect(members(value?.equilibria)).toEqual(members(equilibria));
        }
      }),
      { seed: 51, numRuns: 150 },
    );
  });

  it('of horizon 4 and 5 follows its definition', () => {
    fc.assert(
      fc.property(models, fc.constantFrom(4, 5), (model, horizon) => {
        const { value } = maximin(model, horizon);
        for (let i = 0; i < model.dmCount; i++) {
          const literal = literalMaximin(model, dmIndex(i));
          const stable = Array.from({ length: model.states.count }, (_, s) => stateIndex(s)).filter((s) =>
            model.moves.of(dmIndex(i), s).every((q) => literal(q, horizon - 1) <= (model.ranks[i]?.[s] ?? 0)),
          );
          expect(members(value?.stable[i])).toEqual(stable);
        }
      }),
      { seed: 52, numRuns: 60 },
    );
  });
});

/** A(q, r) as it is written, by recursion. */
function literalMaximin(model: GraphModel, i: DmIndex): (q: StateIndex, r: number) => number {
  const others = Array.from({ length: model.dmCount }, (_, j) => dmIndex(j)).filter((j) => j !== i);
  const P = (s: StateIndex): number => model.ranks[i]?.[s] ?? 0;
  const reach = (q: StateIndex): StateIndex[] => [...legalReach(others, q, (j, s) => model.moves.of(j, s)).keys()];
  const A = (q: StateIndex, r: number): number =>
    r === 0 ? P(q) : Math.min(P(q), ...reach(q).map((u) => B(u, r - 1)));
  const B = (u: StateIndex, r: number): number =>
    r === 0 ? P(u) : Math.max(P(u), ...model.moves.of(i, u).map((w) => A(w, r - 1)));
  return A;
}

it('limited-move stability with one move left is Nash, under either rule for ties', () => {
  fc.assert(
    fc.property(
      arbitraryDefinition({ minDms: 2, maxDms: 2 }),
      fc.constantFrom('worstForOther', 'bestForOther'),
      (definition, rule) => {
        const model = literalGraphModel(definition);
        const nash = referenceAnalyse(model, { ...defaultRequest, concepts: ['nash'] }).results[0];
        expect(limitedMove(model, 1, rule).value?.stable.map(members)).toEqual(nash?.stable.map(members));
      },
    ),
    { seed: 53, numRuns: 100 },
  );
});

it('the least reachable value is the least over what legal sequences reach', () => {
  const states = 10;
  // Few moves for each mover, so that sequences are long and information has far to travel.
  const target = fc.option(fc.nat(states - 1), { nil: null, freq: 3 });
  const graph = fc.array(fc.array(target, { minLength: states, maxLength: states }), { minLength: 1, maxLength: 3 });
  const numbers = fc.array(fc.nat(20), { minLength: states, maxLength: states });
  fc.assert(
    fc.property(graph, numbers, (targets, values) => {
      const arcs = targets.map((ofDm) =>
        ofDm.flatMap((to, from): [number, number][] => (to === null || to === from ? [] : [[from, to]])),
      );
      const model = literalGraphModel(
        freeModel(
          states,
          arcs,
          arcs.map(() => [Array.from({ length: states }, (_, s) => s)]),
        ),
      );
      const movers = arcs.map((_, dm) => dmIndex(dm));
      const found = leastReachable(model, movers, Float64Array.from(values));
      for (let s = 0; s < states; s++) {
        const reached = [...legalReach(movers, stateIndex(s), (j, q) => model.moves.of(j, q)).keys()];
        expect(found[s]).toBe(Math.min(...reached.map((q) => values[q] ?? 0)));
      }
    }),
    { seed: 54, numRuns: 300 },
  );
});
