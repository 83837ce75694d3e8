// The choice of a kernel by hand: what decides is the number of states, then what the request needs.

import { describe, expect, it } from 'vitest';
import { type Option, dmIndex } from '@parley/model';
import { type Definition, defaultRequest } from '../index.js';
import { chooseKernel } from './choose-kernel.js';

function free(optionCount: number): Definition {
  const options = Array.from(
    { length: optionCount },
    (_, o): Option => ({ id: `o${o}`, name: `o${o}`, controller: dmIndex(o % 2), change: 'eitherWay', span: null }),
  );
  return {
    dms: [0, 1].map((dm) => ({ id: `p${dm}`, name: `p${dm}`, span: null })),
    form: { kind: 'options', options, rules: [], merges: [], statusQuo: null },
    preferences: [0, 1].map(() => ({ kind: 'prioritised', statements: [], span: null })),
  };
}

describe('chooseKernel', () => {
  it.each([
    [10, 'explicit', 'few'],
    [24, 'fast', 'many'],
    [40, 'symbolic', 'narrow'],
    [60, 'symbolic', 'wide'],
  ] as const)('%i free options: %s, %s', (options, kernel, reason) => {
    const expected = { kernel, reason, states: 2n ** BigInt(options), widestView: options / 2 };
    expect(chooseKernel(free(options), defaultRequest).value).toEqual(expected);
  });

  it('lists where only listing answers, and goes around compiled code where it is not to be had', () => {
    const sim = { ...defaultRequest, concepts: ['sim'] as const };
    expect(chooseKernel(free(24), sim).value).toMatchObject({ kernel: 'explicit', reason: 'needsListing' });
    const without = { explicitStates: 2 ** 18, fastStates: 0 };
    expect(chooseKernel(free(24), defaultRequest, without).value).toMatchObject({
      kernel: 'symbolic',
      reason: 'narrow',
    });
  });
});
