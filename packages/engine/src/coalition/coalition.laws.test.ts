// A coalition of one is the individual; what one kind of coalition stability says of another; witnesses that hold.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type StateIndex, dmIndex, stateIndex } from '@parley/model';
import { arbitraryDefinition } from '../../fixtures/arbitrary-definition.js';
import {
  type Coalition,
  type CoalitionConceptId,
  type GraphModel,
  coalitionConceptIds,
  coalitionEscapes,
  coalitionImprovements,
  coalitionsOf,
  defaultRequest,
  explain,
  explainCoalition,
  literalGraphModel,
} from '../index.js';
import { legalReach } from '../reference/reach.js';
import { everyone, outside } from './coalition.js';

const models = arbitraryDefinition({ maxDms: 3, maxOptions: 4 }).map(literalGraphModel);

function forEachState(model: GraphModel, check: (s: StateIndex) => void): void {
  for (let s = 0; s < model.states.count; s++) check(stateIndex(s));
}

const isStable = (model: GraphModel, coalition: Coalition, s: StateIndex, concept: CoalitionConceptId): boolean =>
  explainCoalition(model, coalition, s, concept).value?.kind === 'stable';

const rank = (model: GraphModel, dm: number, s: StateIndex): number => model.ranks[dm]?.[s] ?? 0;

describe('coalition stability', () => {
  it('of one party is Nash, GMR and SMR; SEQ implies CSEQ', () => {
    fc.assert(
      fc.property(models, (model) => {
        for (let dm = 0; dm < model.dmCount; dm++) {
          forEachState(model, (s) => {
            const alone = (concept: 'nash' | 'gmr' | 'smr' | 'seq'): boolean =>
              explain(model, { dm: dmIndex(dm), state: s, concept, request: defaultRequest }).kind === 'stable';
            const [cnash, cgmr, csmr, cseq] = coalitionConceptIds.map((id) => isStable(model, [dmIndex(dm)], s, id));
            expect([cnash, cgmr, csmr]).toEqual([alone('nash'), alone('gmr'), alone('smr')]);
            expect(!alone('seq') || cseq).toBe(true);
          });
        }
      }),
      { seed: 61, numRuns: 100 },
    );
  });

  it('CNash implies the rest, CSMR and CSEQ imply CGMR; escapes are the unstable coalitions', () => {
    fc.assert(
      fc.property(models, (model) => {
        forEachState(model, (s) => {
          for (const coalition of coalitionsOf(everyone(model.dmCount))) {
            const [cnash, cgmr, csmr, cseq] = coalitionConceptIds.map((id) => isStable(model, coalition, s, id));
            expect(!cnash || (cgmr && csmr && cseq)).toBe(true);
            expect(!(csmr || cseq) || cgmr).toBe(true);
          }
          for (const concept of coalitionConceptIds) {
            const escapes = coalitionEscapes(model, s, concept).value?.map(({ coalition }) => coalition);
            expect(escapes).toEqual(
              coalitionsOf(everyone(model.dmCount)).filter((H) => !isStable(model, H, s, concept)),
            );
          }
        });
      }),
      { seed: 62, numRuns: 60 },
    );
  });

  it('agrees with its definitions written out', () => {
    fc.assert(
      fc.property(models, (model) => {
        const R = (H: Coalition, s: StateIndex): StateIndex[] => [
          ...legalReach(H, s, (j, q) => model.moves.of(j, q)).keys(),
        ];
        forEachState(model, (s) => {
          for (const H of coalitionsOf(everyone(model.dmCount))) {
            const better = (q: StateIndex, than = s, K = H): boolean =>
              K.every((i) => rank(model, i, q) > rank(model, i, than));
            const CR = R(H, s)
              .filter((q) => better(q))
              .sort((a, b) => a - b);
            const others = outside(model.dmCount, H);
            expect(coalitionImprovements(model, H, s).map(({ to }) => to)).toEqual(CR);
            expect(isStable(model, H, s, 'cgmr')).toBe(CR.every((x) => R(others, x).some((y) => !better(y))));
            expect(isStable(model, H, s, 'csmr')).toBe(
              CR.every((x) => R(others, x).some((y) => !better(y) && R(H, y).every((z) => !better(z)))),
            );
          }
        });
      }),
      { seed: 63, numRuns: 60 },
    );
  });
});
