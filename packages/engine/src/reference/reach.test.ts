// The inductive definition by hand, where last movers decide; and the plain reference as a kernel.

import { describe, expect, it } from 'vitest';
import { type DmIndex, type StateIndex, dmIndex, stateIndex } from '@parley/model';
import { elmira, elmiraMerged } from '../../fixtures/elmira.js';
import { spellAll } from '../../fixtures/lookup.js';
import { freeModel } from '../../fixtures/option-model.js';
import { conceptIds, defaultRequest, literalGraphModel, referenceAnalyse, referenceKernel } from '../index.js';
import { legalReach, reach } from './reach.js';

const both = [dmIndex(0), dmIndex(1)];

/** Moves as `mover: from-to` pairs. */
const moves =
  (...arcs: readonly (readonly [number, number, number])[]) =>
  (j: DmIndex, q: StateIndex): readonly StateIndex[] =>
    arcs.filter(([mover, from]) => mover === j && from === q).map(([, , to]) => stateIndex(to));

const lastMovers = (omega: ReadonlyMap<StateIndex, ReadonlySet<DmIndex>>): unknown =>
  [...omega].map(([q, movers]) => [q, [...movers].sort()]).sort(([a], [b]) => Number(a) - Number(b));

describe('legal sequences', () => {
  it('stop where only the last mover could go on', () => {
    const chain = moves([0, 0, 1], [0, 1, 2]);
    expect(lastMovers(legalReach(both, stateIndex(0), chain))).toEqual([[1, [0]]]);
  });

  it('go on when another last mover turns up later, though no new state does', () => {
    // 0 reaches 1 and 3; 1 brings 3 back to 1, which opens 1→2 for party 0.
    const late = moves([0, 0, 1], [0, 0, 3], [0, 1, 2], [1, 3, 1]);
    expect(lastMovers(legalReach(both, stateIndex(0), late))).toEqual([
      [1, [0, 1]],
      [2, [0]],
      [3, [0]],
    ]);
  });

  it('leave out whoever is no member', () => {
    expect(lastMovers(legalReach([dmIndex(1)], stateIndex(0), moves([0, 0, 1], [1, 0, 2], [0, 2, 3])))).toEqual([
      [2, [1]],
    ]);
  });
});

describe('other settings', () => {
  const relay = moves([0, 0, 1], [1, 1, 2], [0, 2, 3], [1, 0, 4]);
  it.each([
    ['legalSequences', [1, 2, 3, 4]],
    ['eachOpponentOnce', [1, 2, 4]],
    ['oneMove', [1, 4]],
  ] as const)('%s', (sanctioning, ends) => {
    expect([...reach(sanctioning, both, stateIndex(0), relay)].sort()).toEqual(ends);
  });
});

describe('Elmira (Fang, Hipel, Kilgour 1993)', () => {
  const model = literalGraphModel(elmiraMerged);
  const { results, ...provenance } = referenceAnalyse(model, defaultRequest);

  it('has the published equilibria; Abandon is listed as NNNYN', () => {
    const nash = ['NNNYN', 'NYNNY', 'YNYNY'];
    const metarational = ['NNNYN', 'NYNNN', 'NYNNY', 'YNYNN', 'YNYNY'];
    const found = Object.fromEntries(results.map(({ concept, equilibria }) => [concept, spellAll(model, equilibria)]));
    expect(found).toMatchObject({ nash, seq: nash, gmr: metarational, smr: metarational });
  });

  it('carries its provenance', () => {
    expect(provenance).toEqual({
      fingerprint: model.fingerprint,
      request: defaultRequest,
      kernel: 'reference',
      stateCount: 9,
    });
  });
});

describe('the reference as a kernel', () => {
  const request = { ...defaultRequest, concepts: conceptIds };
  it('accepts what every concept is right for, and analyses it', () => {
    const model = literalGraphModel(elmira);
    expect(referenceKernel.name).toBe('reference');
    expect(referenceKernel.accepts(model, request)).toEqual({ value: { states: 12n, bytes: null }, diagnostics: [] });
    expect(referenceKernel.analyse(model, request, {}).value).toEqual(referenceAnalyse(model, request));
  });

  it('refuses simultaneous stability in free form', () => {
    const model = literalGraphModel(freeModel(2, [[[0, 1]]], [[[0], [1]]]));
    expect(referenceKernel.accepts(model, request).diagnostics.map(({ code }) => code)).toEqual(['P4020']);
    expect(referenceKernel.analyse(model, request, {})).toMatchObject({
      value: null,
      diagnostics: [{ code: 'P4020' }],
    });
  });
});
