// The explicit kernel on structures that would break a sloppy one, with answers known in closed form.

import { describe, expect, test } from 'vitest';
import { type Condition, dmIndex, noBasis, optionIndex, stateIndex } from '@parley/model';
import { freeModel, optionModel } from '../../fixtures/option-model.js';
import { type Definition, buildGraphModel, defaultRequest, explicitKernel, referenceAnalyse } from '../index.js';
import { jointMoveCount } from './simultaneous.js';

const option = (k: number): Condition => ({ kind: 'option', option: optionIndex(k) });
const not = (operand: Condition): Condition => ({ kind: 'not', operand });

function model(definition: Definition) {
  const built = buildGraphModel(definition);
  if (built.value === null) throw new Error(JSON.stringify(built.diagnostics));
  return built.value;
}

/** n parties with one option each among `options` options of which exactly one is ever taken: a ring of 2n states. */
function wide(options: number): Definition {
  return {
    dms: ['a', 'b'].map((id) => ({ id, name: id, span: null })),
    form: {
      kind: 'options',
      options: Array.from({ length: options }, (_, k) => ({
        id: `o${k}`,
        name: '',
        controller: dmIndex(k % 2),
        change: 'eitherWay' as const,
        span: null,
      })),
      rules: [0, 1].map((party) => ({
        id: `one-${party}`,
        kind: 'exactly_one' as const,
        feasible: {
          kind: 'count',
          atLeast: 1,
          atMost: 1,
          operands: Array.from({ length: options / 2 }, (_, k) => option(2 * k + party)),
        },
        text: '',
        basis: noBasis,
        span: null,
      })),
      merges: [],
      statusQuo: null,
    },
    preferences: [0, 1].map((party) => ({
      kind: 'prioritised' as const,
      statements: [{ condition: option(options - 2 + party), text: '', basis: noBasis, span: null }],
      span: null,
    })),
  };
}

test('140 options with few feasible states are analysed like any other model', () => {
  // Each party takes exactly one of 70 options and wants its last one: 70² states, one Nash equilibrium, where both have it.
  const built = model(wide(140));
  expect(built.states.count).toBe(4900);
  const analysis = explicitKernel.analyse(built, { ...defaultRequest, concepts: ['nash'] }, {}).value;
  const equilibria = [...(analysis?.results[0]?.equilibria.members() ?? [])];
  expect(equilibria.map((s) => built.states.masksOf(s)[0])).toEqual([(1n << 138n) | (1n << 139n)]);
});

test('a chain of improvements as long as the model is followed to its end', () => {
  // Free form: focal party f improves from s0 to s1; from there two opponents improve by turns along a chain of 2,000
  // states, whose last one is worse for f than s0. Only whoever follows the whole chain sees that s0 is GMR and SEQ stable.
  const length = 2000;
  const states = length + 2;
  const last = states - 1;
  const definition: Definition = {
    dms: ['f', 'p', 'q'].map((id) => ({ id, name: id, span: null })),
    form: {
      kind: 'graph',
      states: Array.from({ length: states }, (_, s) => ({ id: `s${s}`, name: '', span: null })),
      moves: [
        { dm: dmIndex(0), from: stateIndex(0), to: stateIndex(1), span: null },
        ...Array.from({ length: length }, (_, k) => ({
          dm: dmIndex(1 + (k % 2)),
          from: stateIndex(k + 1),
          to: stateIndex(k + 2),
          span: null,
        })),
      ],
      statusQuo: null,
    },
    preferences: [
      {
        kind: 'ranking',
        tiers: tiersOf([[...Array(states).keys()].filter((s) => s !== 0 && s !== last), [0], [last]]),
        span: null,
      },
      ...[0, 1].map(() => ({
        kind: 'ranking' as const,
        tiers: tiersOf([...Array(states).keys()].reverse().map((s) => [s])),
        span: null,
      })),
    ],
  };
  const analysis = explicitKernel.analyse(model(definition), defaultRequest, {}).value;
  const stable = analysis?.results.map(
    ({ concept, stable: sets }) => `${concept} ${sets[0]?.has(stateIndex(0)) === true}`,
  );
  expect(stable).toEqual(['nash false', 'gmr true', 'smr true', 'seq true', 'sseq true']);
});

const tiersOf = (groups: readonly (readonly number[])[]) =>
  groups.map((states) => ({ kind: 'states' as const, states: states.map(stateIndex), basis: noBasis, span: null }));

test('nobody moves twice in a row: where moves are not transitive, a sanction two moves of one opponent away does not count', () => {
  // a: s0 -> s1 is an improvement. b can go s1 -> s2 -> s3, and only s3 is worse than s0 for a. Alone b may not move twice.
  const alone = freeModel(
    4,
    [
      [[0, 1]],
      [
        [1, 2],
        [2, 3],
      ],
    ],
    [
      [[1], [2], [0], [3]],
      [[0], [1], [2], [3]],
    ],
  );
  const gmr = (definition: Definition): boolean | undefined =>
    explicitKernel
      .analyse(model(definition), { ...defaultRequest, concepts: ['gmr'] }, {})
      .value?.results[0]?.stable[0]?.has(stateIndex(0));
  expect(gmr(alone)).toBe(false);
  // With a third party that can go s2 -> s2' and back in between, b may move again.
  const three = freeModel(
    5,
    [
      [[0, 1]],
      [
        [1, 2],
        [4, 3],
      ],
      [[2, 4]],
    ],
    [[[1], [2], [4], [0], [3]], [[0, 1, 2, 3, 4]], [[0, 1, 2, 3, 4]]],
  );
  expect(gmr(three)).toBe(true);
});

describe('limits are told before any work', () => {
  test('simultaneous stability of a large model announces its cost', () => {
    // Prisoner's dilemma: at YY each party has one improvement, at NN none, at YN and NY one party has one.
    // Joint moves: for each of two focal parties 2·2 + 1·1 + 2·1 + 1·2 = 9.
    const dilemma = model(
      optionModel({
        controllers: 'ab',
        rankings: [
          ['NY', 'YY', 'NN', 'YN'],
          ['YN', 'YY', 'NN', 'NY'],
        ],
      }),
    );
    expect(jointMoveCount(dilemma)).toBe(18);
    // 2^18 states of three parties with 64 own patterns each: more joint moves than anyone waits for.
    const refused = explicitKernel.accepts(largeModel(18, 3), { ...defaultRequest, concepts: ['sim'] });
    expect(refused.diagnostics[0]?.code).toBe('P4009');
  });

  test('each opponent once with 24 parties is refused with the number of tables', () => {
    const refused = explicitKernel.accepts(largeModel(24, 24), { ...defaultRequest, sanctioning: 'eachOpponentOnce' });
    expect(refused.diagnostics[0]?.code).toBe('P4008');
    expect(refused.diagnostics[0]?.values['subsets']).toBe(2 ** 23);
  });

  test('a cancelled run ends with a diagnostic and without a result', () => {
    const outcome = explicitKernel.analyse(largeModel(6, 3), defaultRequest, { cancelled: () => true });
    expect(outcome.value).toBeNull();
    expect(outcome.diagnostics.map(({ code }) => code)).toEqual(['P4002']);
  });
});

/** Everything feasible; party k wants its own options alternately taken and not. */
function largeModel(options: number, parties: number) {
  return model({
    dms: Array.from({ length: parties }, (_, k) => ({ id: `p${k}`, name: `p${k}`, span: null })),
    form: {
      kind: 'options',
      options: Array.from({ length: options }, (_, k) => ({
        id: `o${k}`,
        name: '',
        controller: dmIndex(k % parties),
        change: 'eitherWay' as const,
        span: null,
      })),
      rules: [],
      merges: [],
      statusQuo: null,
    },
    preferences: Array.from({ length: parties }, (_, k) => ({
      kind: 'prioritised' as const,
      statements: [k, (k + 1) % options].map((o) => ({
        condition: o % 2 === 0 ? option(o) : not(option(o)),
        text: '',
        basis: noBasis,
        span: null,
      })),
      span: null,
    })),
  });
}

test('progress runs to the end, and equal requests give byte-equal results', () => {
  const built = largeModel(6, 3);
  const seen: string[] = [];
  const first = explicitKernel.analyse(built, defaultRequest, {
    progress: (done, total) => seen.push(`${done}/${total}`),
  }).value;
  expect(seen.at(-1)).toBe('15/15');
  const second = explicitKernel.analyse(largeModel(6, 3), defaultRequest, {}).value;
  expect(second).toEqual(first);
  expect(first?.results).toEqual(referenceAnalyse(built, defaultRequest).results);
});
