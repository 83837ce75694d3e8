// What one kind of stability says of another, for every decision maker and state of random models and all settings:
// Nash ⇒ SMR ⇒ GMR, Nash ⇒ SEQ ⇒ GMR, SSEQ ⇒ SEQ and SMR, Nash ⇒ SIM; and what does not follow.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dmIndex, stateIndex } from '@parley/model';
import { arbitraryDefinition } from '../../fixtures/arbitrary-definition.js';
import { freeModel } from '../../fixtures/option-model.js';
import {
  type ConceptId,
  type GraphModel,
  conceptIds,
  defaultRequest,
  explain,
  literalGraphModel,
  unmetNeed,
} from '../index.js';

const inclusions: readonly (readonly [ConceptId, ConceptId])[] = [
  ['nash', 'smr'],
  ['smr', 'gmr'],
  ['nash', 'seq'],
  ['seq', 'gmr'],
  ['sseq', 'seq'],
  ['sseq', 'smr'],
  ['nash', 'sseq'],
  ['nash', 'sim'],
];

const isStable = (
  model: GraphModel,
  dm: number,
  s: number,
  concept: ConceptId,
  request: typeof defaultRequest,
): boolean => explain(model, { dm: dmIndex(dm), state: stateIndex(s), concept, request }).kind === 'stable';

describe('inclusions', () => {
  it.each(['weak', 'strict'] as const)('hold with %s sanctions', (strictness) => {
    fc.assert(
      fc.property(
        arbitraryDefinition({ maxOptions: 4 }),
        fc.constantFrom('legalSequences', 'eachOpponentOnce', 'oneMove'),
        (definition, sanctioning) => {
          const model = literalGraphModel(definition);
          const asked = conceptIds.filter((concept) => unmetNeed(model, concept) === null);
          const request = { ...defaultRequest, sanctioning, strictness };
          for (let dm = 0; dm < model.dmCount; dm++) {
            for (let s = 0; s < model.states.count; s++) {
              const stable = new Set(asked.filter((concept) => isStable(model, dm, s, concept, request)));
              const broken = inclusions.filter(
                ([from, to]) => asked.includes(to) && stable.has(from) && !stable.has(to),
              );
              expect(broken).toEqual([]);
            }
          }
        },
      ),
      { seed: 4, numRuns: 200 },
    );
  });

  it('SEQ does not imply SMR, nor do both imply SSEQ', () => {
    // From 0 the focal party can go to 1. There the other can go to 2, an improvement from which the focal party escapes
    // to 4, or to 3, no improvement, where it is stuck. Focal: 4 and 1 above 0 above 2 and 3.
    const arcs = [
      [
        [0, 1],
        [2, 4],
      ],
      [
        [1, 2],
        [1, 3],
      ],
    ] as const;
    const model = literalGraphModel(
      freeModel(5, arcs, [
        [[4], [1], [0], [2, 3]],
        [[2], [1], [3], [0, 4]],
      ]),
    );
    expect(conceptIds.slice(0, 5).map((concept) => isStable(model, 0, 0, concept, defaultRequest))).toEqual([
      false,
      true,
      true,
      true,
      false,
    ]);
    const withoutStuck = literalGraphModel(
      freeModel(
        5,
        [arcs[0], [arcs[1][0]]],
        [
          [[4], [1], [0], [2, 3]],
          [[2], [1], [3], [0, 4]],
        ],
      ),
    );
    expect(isStable(withoutStuck, 0, 0, 'seq', defaultRequest)).toBe(true);
    expect(isStable(withoutStuck, 0, 0, 'smr', defaultRequest)).toBe(false);
  });
});
