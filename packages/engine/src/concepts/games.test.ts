// Verdicts with their witnesses for three games of two players and one option each, worked by hand. Letter 0 is the first
// player's option, letter 1 the second's. Every witness below can be read off the four states.

import { describe, expect, it } from 'vitest';
import { dmIndex } from '@parley/model';
import { at, spell } from '../../fixtures/lookup.js';
import { optionModel } from '../../fixtures/option-model.js';
import { type ConceptId, type GraphModel, defaultRequest, explain, literalGraphModel, verify } from '../index.js';

// Y = cooperate. Each prefers: defecting alone, both cooperating, both defecting, cooperating alone.
const prisoners = literalGraphModel(
  optionModel({
    controllers: 'ab',
    rankings: [
      ['NY', 'YY', 'NN', 'YN'],
      ['YN', 'YY', 'NN', 'NY'],
    ],
  }),
);
// Y = swerve. Each prefers: the other swerves, both swerve, swerving alone, crash.
const chicken = literalGraphModel(
  optionModel({
    controllers: 'ab',
    rankings: [
      ['NY', 'YY', 'YN', 'NN'],
      ['YN', 'YY', 'NY', 'NN'],
    ],
  }),
);
// Y = hunt the stag. Each prefers: both hunt it, the other alone, neither, hunting alone.
const stagHunt = literalGraphModel(
  optionModel({
    controllers: 'ab',
    rankings: [
      ['YY', 'NY', 'NN', 'YN'],
      ['YY', 'YN', 'NN', 'NY'],
    ],
  }),
);

/** `stable: improvement > sanction, reply` for each deterrence, or `unstable: escape`. */
function told(model: GraphModel, dm: number, state: string, concept: ConceptId): string {
  const verdict = explain(model, { dm: dmIndex(dm), state: at(model, state), concept, request: defaultRequest });
  expect(verify(model, verdict)).toEqual({ kind: 'accepted' });
  if (verdict.kind === 'unstable') return `unstable: ${spell(model, verdict.escape)}`;
  const lines = verdict.deterrences.map(({ improvement, sanction, sanctioned, bestReply }) => {
    const steps = sanction.map(({ dm: mover, to }) => `${mover} to ${spell(model, to)}`).join(', ');
    expect(sanctioned).toBe(sanction.at(-1)?.to ?? sanctioned);
    return `${spell(model, improvement)} > ${steps}${bestReply === null ? '' : `, reply ${spell(model, bestReply)}`}`;
  });
  return ['stable', ...lines].join(': ');
}

describe('prisoner’s dilemma', () => {
  it.each([
    ['nash', 'NN', 'stable'],
    ['gmr', 'NN', 'stable'],
    ['nash', 'YY', 'unstable: NY'],
    ['gmr', 'YY', 'stable: NY > 1 to NN'],
    ['smr', 'YY', 'stable: NY > 1 to NN, reply YN'],
    ['seq', 'YY', 'stable: NY > 1 to NN'],
    ['sseq', 'YY', 'stable: NY > 1 to NN, reply YN'],
    ['nash', 'YN', 'unstable: NN'],
    ['gmr', 'YN', 'unstable: NN'],
    ['sseq', 'YN', 'unstable: NN'],
  ] as const)('%s at %s', (concept, state, expected) => {
    expect(told(prisoners, 0, state, concept)).toBe(expected);
  });

  it('sim at YY joins both defections', () => {
    const verdict = explain(prisoners, {
      dm: dmIndex(0),
      state: at(prisoners, 'YY'),
      concept: 'sim',
      request: defaultRequest,
    });
    expect(verdict).toMatchObject({
      kind: 'stable',
      deterrences: [
        {
          improvement: at(prisoners, 'NY'),
          sanction: [{ dm: 1, from: at(prisoners, 'YY'), to: at(prisoners, 'YN') }],
          sanctioned: at(prisoners, 'NN'),
          bestReply: null,
        },
      ],
    });
    expect(verify(prisoners, verdict)).toEqual({ kind: 'accepted' });
  });
});

describe('chicken', () => {
  it.each([
    ['nash', 'NY', 'stable'],
    ['nash', 'YY', 'unstable: NY'],
    ['gmr', 'YY', 'stable: NY > 1 to NN'],
    ['smr', 'YY', 'stable: NY > 1 to NN, reply YN'],
    // The sanction of mutual swerving is a crash, which the other does not want.
    ['seq', 'YY', 'unstable: NY'],
    ['sseq', 'YY', 'unstable: NY'],
    ['gmr', 'NN', 'unstable: YN'],
  ] as const)('%s at %s', (concept, state, expected) => {
    expect(told(chicken, 0, state, concept)).toBe(expected);
  });
});

describe('stag hunt', () => {
  it.each([
    ['nash', 'YY', 'stable'],
    ['nash', 'NN', 'stable'],
    ['gmr', 'NY', 'stable: YY > 1 to YN'],
    ['smr', 'NY', 'stable: YY > 1 to YN, reply NN'],
    ['seq', 'NY', 'unstable: YY'],
    ['gmr', 'YN', 'unstable: NN'],
  ] as const)('%s at %s', (concept, state, expected) => {
    expect(told(stagHunt, 0, state, concept)).toBe(expected);
  });
});
