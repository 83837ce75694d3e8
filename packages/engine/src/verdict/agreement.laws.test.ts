// Explain, verify and the reference agree on any model, under every setting; seeds fixed.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dmIndex, stateIndex } from '@parley/model';
import { arbitraryDefinition } from '../../fixtures/arbitrary-definition.js';
import {
  type Sanctioning,
  type SanctionStrictness,
  conceptIds,
  explain,
  literalGraphModel,
  unmetNeed,
  verify,
} from '../index.js';
import { definitions } from '../reference/definitions.js';

const settings: readonly (readonly [Sanctioning, SanctionStrictness])[] = [
  ['legalSequences', 'weak'],
  ['legalSequences', 'strict'],
  ['eachOpponentOnce', 'weak'],
  ['eachOpponentOnce', 'strict'],
  ['oneMove', 'weak'],
  ['oneMove', 'strict'],
];

describe.each(settings)('%s, %s', (sanctioning, strictness) => {
  it('explain finds what the definition says, and verify accepts it', () => {
    fc.assert(
      fc.property(arbitraryDefinition(), (definition) => {
        const model = literalGraphModel(definition);
        for (const concept of conceptIds.filter((id) => unmetNeed(model, id) === null)) {
          for (let dm = 0; dm < model.dmCount; dm++) {
            for (let s = 0; s < model.states.count; s++) {
              const subject = { dm: dmIndex(dm), state: stateIndex(s), concept, request: { sanctioning, strictness } };
              const verdict = explain(model, subject);
              const stable = definitions[concept](model, subject.dm, subject.state, subject.request);
              expect(verdict.kind).toBe(stable ? 'stable' : 'unstable');
              expect(verify(model, verdict)).toEqual({ kind: 'accepted' });
              if (verdict.kind === 'unstable') continue;
              for (const { improvement } of verdict.deterrences) {
                const forged = verify(model, { kind: 'unstable', subject, escape: improvement });
                expect(forged).toMatchObject({ kind: 'rejected', fault: 'escapeDeterred' });
              }
            }
          }
        }
      }),
      { seed: 20_260, numRuns: 150 },
    );
  });
});
