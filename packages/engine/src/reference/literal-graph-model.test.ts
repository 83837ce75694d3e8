// The literal builder by hand: feasible states, one-way options, merged states, free form, each kind of preference.

import { describe, expect, it } from 'vitest';
import {
  type Condition,
  type StatedPreference,
  dmIndex,
  noBasis,
  optionIndex,
  stateIndex,
  stateMask,
} from '@parley/model';
import { elmira, elmiraMerged } from '../../fixtures/elmira.js';
import { at, spell } from '../../fixtures/lookup.js';
import { freeModel, optionModel, rankingOf } from '../../fixtures/option-model.js';
import { type Definition, literalGraphModel } from '../index.js';

const statesOf = (definition: Definition): readonly string[] => {
  const model = literalGraphModel(definition);
  return Array.from({ length: model.states.count }, (_, s) => spell(model, stateIndex(s)));
};

const movesOf = (definition: Definition, dm: number, letters: string): readonly string[] => {
  const model = literalGraphModel(definition);
  return model.moves.of(dmIndex(dm), at(model, letters)).map((s) => spell(model, s));
};

describe('states', () => {
  it('ascend by mask, the first option being the low bit, without the infeasible', () => {
    expect(statesOf(optionModel({ controllers: 'ab', rankings: [[], []] }))).toEqual(['NN', 'YN', 'NY', 'YY']);
    expect(statesOf(optionModel({ controllers: 'ab', infeasible: ['YN'], rankings: [[], []] }))).toEqual([
      'NN',
      'NY',
      'YY',
    ]);
  });

  it('know their kind', () => {
    const kind = (definition: Definition): string => literalGraphModel(definition).states.kind;
    expect(kind(optionModel({ controllers: 'ab', rankings: [[], []] }))).toBe('dense');
    expect(kind(elmira)).toBe('sparse');
    expect(kind(elmiraMerged)).toBe('merged');
    expect(kind(freeModel(1, [[]], [[[0]]]))).toBe('listed');
  });

  it('merge at the place of the lowest mask', () => {
    expect(statesOf(elmira)).toHaveLength(12);
    expect(statesOf(elmiraMerged)).toEqual([
      'NYNNN',
      'YYNNN',
      'NNYNN',
      'YNYNN',
      'NNNYN',
      'NYNNY',
      'YYNNY',
      'NNYNY',
      'YNYNY',
    ]);
    const model = literalGraphModel(elmiraMerged);
    expect(model.states.masksOf(at(model, 'YNNYY'))).toEqual([8n, 9n, 24n, 25n]);
    expect(model.states.indexOf(stateMask(0n))).toBeNull();
  });

  it('keep two merges apart', () => {
    const merged = [
      ['NN', 'YN'],
      ['NY', 'YY'],
    ];
    const model = literalGraphModel(optionModel({ controllers: 'ab', merged, rankings: [[], []] }));
    expect([0, 1].map((s) => model.states.masksOf(stateIndex(s)))).toEqual([
      [0n, 1n],
      [2n, 3n],
    ]);
    expect(model.moves.of(dmIndex(0), stateIndex(0))).toEqual([]);
    expect(model.moves.of(dmIndex(1), stateIndex(0))).toEqual([1]);
  });
});

describe('moves', () => {
  it('change own options only, several at once, whatever lies between', () => {
    const definition = optionModel({ controllers: 'aab', infeasible: ['YNN'], rankings: [[], []] });
    expect(movesOf(definition, 0, 'NNN')).toEqual(['NYN', 'YYN']);
    expect(movesOf(definition, 1, 'NNN')).toEqual(['NNY']);
  });

  it('keep to the allowed direction', () => {
    const definition = optionModel({ controllers: 'aa', changes: '+-', rankings: [[]] });
    expect(movesOf(definition, 0, 'NY')).toEqual(['NN', 'YN', 'YY']);
    expect(movesOf(definition, 0, 'YN')).toEqual([]);
    expect(movesOf(definition, 0, 'NN')).toEqual(['YN']);
  });

  it('lead into a merged state from any of its parts', () => {
    expect(movesOf(elmiraMerged, 1, 'YYNNN')).toEqual(['YNYNN', 'NNNYN']);
    expect(movesOf(elmiraMerged, 0, 'NNNYN')).toEqual([]);
    expect(movesOf(elmira, 0, 'NNNYN')).toEqual(['YNNYN']);
  });

  it('lead out of a merged state where one of its parts can move', () => {
    // NN and YN are one; the second party can take its option from NN, and not from YN, for YY is infeasible.
    const definition = optionModel({
      controllers: 'ab',
      infeasible: ['YY'],
      merged: [['NN', 'YN']],
      rankings: [[], []],
    });
    expect(movesOf(definition, 1, 'YN')).toEqual(['NY']);
  });

  it('answer `has` as they answer `of`, and say whether they are transitive', () => {
    const model = literalGraphModel(elmira);
    expect(model.moves.has(dmIndex(0), at(model, 'NYNNN'), at(model, 'YYNNN'))).toBe(true);
    expect(model.moves.has(dmIndex(0), at(model, 'YYNNN'), at(model, 'NYNNN'))).toBe(false);
    expect(model.moves.transitive).toBe(true);
    expect(literalGraphModel(elmiraMerged).moves.transitive).toBe(false);
    expect(literalGraphModel(freeModel(2, [[[0, 1]]], [[[0, 1]]])).moves.transitive).toBe(false);
  });

  it('are those listed in free form, without loops', () => {
    const model = literalGraphModel(
      freeModel(
        3,
        [
          [
            [0, 2],
            [0, 1],
            [1, 1],
          ],
          [[2, 0]],
        ],
        [[[0, 1, 2]], [[0, 1, 2]]],
      ),
    );
    expect(model.moves.of(dmIndex(0), stateIndex(0))).toEqual([1, 2]);
    expect(model.moves.of(dmIndex(0), stateIndex(1))).toEqual([]);
    expect(model.moves.of(dmIndex(1), stateIndex(2))).toEqual([0]);
    expect(model.states.masksOf(stateIndex(0))).toEqual([]);
    expect(model.states.indexOf(stateMask(0n))).toBeNull();
  });
});

describe('ranks', () => {
  const option = (index: number): Condition => ({ kind: 'option', option: optionIndex(index) });
  const statement = (condition: Condition) => ({ condition, text: '', basis: noBasis, span: null });
  const weight = (index: number, digits: bigint, scale: number) => ({
    option: optionIndex(index),
    weight: { digits, scale },
    basis: noBasis,
    span: null,
  });
  /** Ranks of NN, YN, NY, YY. */
  const ranksOf = (preference: StatedPreference): readonly number[] => {
    const definition = optionModel({ controllers: 'aa', rankings: [[]] });
    return [...(literalGraphModel({ ...definition, preferences: [preference] }).ranks[0] ?? [])];
  };

  it('follow the first statement that separates two states', () => {
    const both: Condition = { kind: 'all', operands: [option(0), option(1)] };
    const statements = [statement(option(1)), statement(both)];
    expect(ranksOf({ kind: 'prioritised', statements, span: null })).toEqual([0, 0, 1, 2]);
    expect(ranksOf({ kind: 'prioritised', statements: [...statements].reverse(), span: null })).toEqual([0, 0, 1, 2]);
    expect(
      ranksOf({ kind: 'prioritised', statements: [statement(option(0)), statement(option(1))], span: null }),
    ).toEqual([0, 2, 1, 3]);
  });

  it('add weights exactly', () => {
    expect(ranksOf({ kind: 'weights', weights: [weight(0, 1n, 1), weight(1, -20n, 0)], span: null })).toEqual([
      2, 3, 0, 1,
    ]);
    expect(ranksOf({ kind: 'weights', weights: [weight(0, 10n, 1), weight(1, -1n, 0)], span: null })).toEqual([
      1, 2, 0, 1,
    ]);
  });

  it('follow tiers, the first that names a state, the rest where it stands', () => {
    expect(ranksOf(rankingOf(['NY', 'YN NN']))).toEqual([1, 1, 2, 0]);
    expect(ranksOf(rankingOf(['NY', '-Y']))).toEqual([0, 0, 2, 1]);
    const listed = { kind: 'states', states: [stateIndex(1)], basis: noBasis, span: null } as const;
    const rest = { kind: 'rest', basis: noBasis, span: null } as const;
    expect(ranksOf({ kind: 'ranking', tiers: [rest, listed], span: null })).toEqual([1, 0, 1, 1]);
    expect(ranksOf({ kind: 'indifferent', basis: noBasis, span: null })).toEqual([0, 0, 0, 0]);
  });
});

describe('the fingerprint', () => {
  it('changes with what the engine reads', () => {
    const prints = [elmira, elmiraMerged, { ...elmira, preferences: [...elmira.preferences].reverse() }].map(
      (definition) => literalGraphModel(definition).fingerprint,
    );
    expect(new Set(prints).size).toBe(3);
    expect(literalGraphModel(elmira).fingerprint).toBe(prints[0]);
  });

  it('is refused beyond twelve options', () => {
    expect(() => literalGraphModel(optionModel({ controllers: 'a'.repeat(13), rankings: [[]] }))).toThrow('12 options');
    // Ten options must be taken, so that four states are left.
    const infeasible = Array.from({ length: 10 }, (_, option) => `${'-'.repeat(option)}N`);
    const twelve = optionModel({ controllers: 'a'.repeat(12), infeasible, rankings: [[]] });
    expect(literalGraphModel(twelve).states.count).toBe(4);
  });
});
