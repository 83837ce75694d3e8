// Coalitions by hand: Elmira's {Ministry, Uniroyal}, small graphs for each concept, and the bounds.

import { describe, expect, it } from 'vitest';
import { dmIndex, stateIndex } from '@parley/model';
import { elmiraMerged } from '../../fixtures/elmira.js';
import { at, spell } from '../../fixtures/lookup.js';
import { freeModel } from '../../fixtures/option-model.js';
import {
  type Coalition,
  type CoalitionConceptId,
  type GraphModel,
  coalitionBreaks,
  coalitionConceptById,
  coalitionConceptIds,
  coalitionCount,
  coalitionEscapes,
  coalitionImprovements,
  coalitionsOf,
  explainCoalition,
  literalGraphModel,
  selfEnforcingImprovements,
} from '../index.js';
import { everyone, outside } from './coalition.js';

const dms = (...members: number[]): Coalition => members.map(dmIndex);
const zero = stateIndex(0);

const verdict = (model: GraphModel, coalition: Coalition, concept: CoalitionConceptId, s = zero) =>
  explainCoalition(model, coalition, s, concept).value;

describe('coalitions', () => {
  it('come smaller ones first, then in the order of their members', () => {
    expect(coalitionsOf(everyone(3))).toEqual([[0], [1], [2], [0, 1], [0, 2], [1, 2], [0, 1, 2]]);
    expect(coalitionsOf(dms(1, 3))).toEqual([[1], [3], [1, 3]]);
    expect(coalitionsOf([])).toEqual([]);
    expect(coalitionsOf(everyone(5))).toHaveLength(Number(coalitionCount(5)));
    expect(outside(4, dms(1, 2))).toEqual([0, 3]);
  });

  it('are counted before they are listed', () => {
    expect(coalitionCount(12)).toBe(4095n);
    expect(coalitionCount(100)).toBe(2n ** 100n - 1n);
    const many = literalGraphModel(
      freeModel(
        1,
        Array.from({ length: 13 }, () => []),
        Array.from({ length: 13 }, () => [[0]]),
      ),
    );
    const refused = {
      value: null,
      diagnostics: [{ code: 'P4022', values: { parties: 13, coalitions: '8191', cap: 4095 } }],
    };
    expect(coalitionBreaks(many, [zero])).toMatchObject(refused);
    expect(coalitionEscapes(many, zero, 'cnash')).toMatchObject(refused);
    expect(selfEnforcingImprovements(many, zero)).toMatchObject(refused);
    expect(coalitionBreaks(many, [zero], {}, 8191)).toEqual({ value: [], diagnostics: [] });
    expect(coalitionBreaks(literalGraphModel(elmiraMerged), [], {}, 7)).toEqual({ value: [], diagnostics: [] });
    expect(coalitionBreaks(literalGraphModel(elmiraMerged), [], {}, 6).value).toBeNull();
  });
});

describe('Elmira (Kilgour, Hipel, Fang, Peng 2001)', () => {
  const model = literalGraphModel(elmiraMerged);
  const equilibria = ['NYNNY', 'YNYNY', 'NNNYN'].map((letters) => at(model, letters));

  it('{Ministry, Uniroyal} breaks NYNNY, and nobody breaks the others', () => {
    const progress: number[][] = [];
    const { value } = coalitionBreaks(model, equilibria, {
      progress: (done, total) => void progress.push([done, total]),
    });
    expect(value).toEqual([
      {
        state: at(model, 'NYNNY'),
        coalition: [0, 1],
        improvements: [
          {
            to: at(model, 'YNYNY'),
            sequence: [
              { dm: 0, from: at(model, 'NYNNY'), to: at(model, 'YYNNY') },
              { dm: 1, from: at(model, 'YYNNY'), to: at(model, 'YNYNY') },
            ],
          },
        ],
      },
    ]);
    expect(progress).toEqual([
      [1, 3],
      [2, 3],
      [3, 3],
    ]);
  });

  it('the improvement is self-enforcing: Uniroyal accepts, and neither goes back', () => {
    const { value, diagnostics } = selfEnforcingImprovements(model, at(model, 'NYNNY'));
    expect(
      value?.map(({ coalition, improvements }) => [coalition, improvements.map(({ to }) => spell(model, to))]),
    ).toEqual([[[0, 1], ['YNYNY']]]);
    expect(diagnostics).toMatchObject([{ code: 'P4027', values: { analysis: 'coalition-proofness' } }]);
    expect(selfEnforcingImprovements(model, at(model, 'YNYNY')).value).toEqual([]);
  });
});

describe('coalition improvements', () => {
  // 0 and 1 together reach 2 by 0→1 (party 0) and 1→2 (party 1); 1 is worse for party 0 on the way.
  const model = literalGraphModel(
    freeModel(
      4,
      [
        [[0, 1]],
        [
          [1, 2],
          [1, 3],
        ],
      ],
      [
        [[2], [3], [0], [1]],
        [[2], [0], [1, 3]],
      ],
    ),
  );
  it('are judged by their end alone, and by every member', () => {
    expect(coalitionImprovements(model, dms(0, 1), zero).map(({ to }) => to)).toEqual([2]);
    expect(coalitionImprovements(model, dms(0), zero)).toEqual([]);
    expect(coalitionImprovements(model, dms(1), zero)).toEqual([]);
  });
  it('ascend', () => {
    const fork = literalGraphModel(
      freeModel(
        3,
        [
          [
            [0, 2],
            [0, 1],
          ],
        ],
        [[[1, 2], [0]]],
      ),
    );
    expect(coalitionImprovements(fork, dms(0), zero).map(({ to }) => to)).toEqual([1, 2]);
  });
});

describe('answers to a coalition improvement', () => {
  // {0, 1} go 0→1→2 for the better. Party 2 answers 2→3 against its interest, or 2→4 in it; from 3 party 0 gets back
  // to 5, better for both than 0; from 4 there is no way out.
  const build = (answers: readonly (readonly [number, number])[], two: number[][]) =>
    literalGraphModel(
      freeModel(
        6,
        [
          [
            [0, 1],
            [3, 5],
          ],
          [[1, 2]],
          answers,
        ],
        [[[2], [5], [0], [1], [3], [4]], [[2], [5], [0, 1, 3, 4]], two],
      ),
    );
  const unwanted = build([[2, 3]], [[2], [0, 1, 3, 4, 5]]);
  const wanted = build([[2, 4]], [[4], [0, 1, 2, 3, 5]]);
  const pair = dms(0, 1);

  it('cnash: none counts', () => {
    for (const model of [unwanted, wanted]) {
      expect(verdict(model, pair, 'cnash')).toMatchObject({ kind: 'unstable', escape: { to: 2 } });
      expect(verdict(model, dms(2), 'cnash')).toEqual({ kind: 'stable', deterrences: [] });
    }
  });

  it('cgmr: any move of those outside', () => {
    expect(verdict(unwanted, pair, 'cgmr')).toMatchObject({
      kind: 'stable',
      deterrences: [
        { improvement: { to: 2 }, sanction: [{ coalition: [2], moves: [{ dm: 2, from: 2, to: 3 }] }], sanctioned: 3 },
      ],
    });
    expect(verdict(wanted, pair, 'cgmr')).toMatchObject({ kind: 'stable', deterrences: [{ sanctioned: 4 }] });
    // Outside all three is nobody: where the third gains as well, nothing answers.
    expect(verdict(unwanted, dms(0, 1, 2), 'cgmr')).toMatchObject({ kind: 'unstable', escape: { to: 2 } });
    expect(verdict(wanted, dms(0, 1, 2), 'cgmr')).toEqual({ kind: 'stable', deterrences: [] });
  });

  it('csmr: unless the coalition has a way out', () => {
    expect(verdict(unwanted, pair, 'csmr')).toMatchObject({ kind: 'unstable', escape: { to: 2 } });
    expect(verdict(wanted, pair, 'csmr')).toMatchObject({ kind: 'stable', deterrences: [{ sanctioned: 4 }] });
  });

  it('cseq: only what pays for those who do it', () => {
    expect(verdict(unwanted, pair, 'cseq')).toMatchObject({ kind: 'unstable', escape: { to: 2 } });
    expect(verdict(wanted, pair, 'cseq')).toMatchObject({ kind: 'stable', deterrences: [{ sanctioned: 4 }] });
    expect(explainCoalition(wanted, pair, zero, 'cseq').diagnostics.map(({ code }) => code)).toEqual(['P4025']);
    expect(explainCoalition(wanted, pair, zero, 'cgmr').diagnostics).toEqual([]);
  });

  it('an answer that leaves one member no better off is enough', () => {
    // Party 2 can only bring about 3, worse for party 0 and better for party 1.
    const model = literalGraphModel(
      freeModel(4, [[[0, 1]], [[1, 2]], [[2, 3]]], [[[2], [0, 1], [3]], [[3], [2], [0, 1]], [[0, 1, 2, 3]]]),
    );
    expect(verdict(model, pair, 'cgmr')?.kind).toBe('stable');
  });
});

describe('coalition sequences', () => {
  // After 0's improvement 1, parties 1 and 2 gain together by 1→2→3 though 1→2 alone pays for neither; then 1 alone
  // gains by 3→4, where party 0 is worse off.
  const model = literalGraphModel(
    freeModel(
      5,
      [
        [[0, 1]],
        [
          [1, 2],
          [3, 4],
        ],
        [[2, 3]],
      ],
      [
        [[1, 2, 3], [0], [4]],
        [[4], [3], [0, 1], [2]],
        [[3], [0, 1], [2, 4]],
      ],
    ),
  );
  it('chain improvements of different coalitions', () => {
    expect(verdict(model, dms(0), 'cseq')).toMatchObject({
      kind: 'stable',
      deterrences: [
        {
          sanction: [
            {
              coalition: [1, 2],
              moves: [
                { dm: 1, from: 1, to: 2 },
                { dm: 2, from: 2, to: 3 },
              ],
            },
            { coalition: [1], moves: [{ dm: 1, from: 3, to: 4 }] },
          ],
          sanctioned: 4,
        },
      ],
    });
  });
  it('do not let one coalition go twice in a row', () => {
    const twice = literalGraphModel(
      freeModel(
        4,
        [
          [[0, 1]],
          [
            [1, 2],
            [2, 3],
          ],
        ],
        [
          [[1, 2], [0], [3]],
          [[3], [2], [0, 1]],
        ],
      ),
    );
    expect(verdict(twice, dms(0), 'cseq')).toMatchObject({ kind: 'unstable', escape: { to: 1 } });
  });
});

it('a coalition of one breaks nothing in this sense, whatever it gains', () => {
  const model = literalGraphModel(freeModel(2, [[[0, 1]], []], [[[1], [0]], [[0, 1]]]));
  expect(coalitionBreaks(model, [zero]).value).toEqual([]);
});

it('coalition sequences that go round for ever end all the same', () => {
  // After 1, parties 1 and 2 lead each other round by 1→2→3→1; party 0 is content everywhere.
  const model = literalGraphModel(
    freeModel(
      4,
      [
        [[0, 1]],
        [
          [1, 2],
          [3, 1],
        ],
        [[2, 3]],
      ],
      [
        [[1, 2, 3], [0]],
        [[2], [1], [3], [0]],
        [[3], [2], [1], [0]],
      ],
    ),
  );
  expect(verdict(model, dms(0), 'cseq')).toMatchObject({ kind: 'unstable', escape: { to: 1 } });
});

it('escapes of a state are listed by coalition', () => {
  const model = literalGraphModel(elmiraMerged);
  const { value, diagnostics } = coalitionEscapes(model, at(model, 'NYNNY'), 'cnash');
  expect(value?.map(({ coalition, escape }) => [coalition, spell(model, escape.to)])).toEqual([[[0, 1], 'YNYNY']]);
  expect(diagnostics).toEqual([]);
  expect(coalitionEscapes(model, at(model, 'YNYNY'), 'cseq')).toMatchObject({
    value: [],
    diagnostics: [{ code: 'P4025' }],
  });
});

it('an improvement that a part of the coalition would leave again is not self-enforcing', () => {
  // {0, 1} gain by 0→1→2, but from 2 party 0 alone gains by 2→3, worse for party 1.
  const arcs = [
    [
      [0, 1],
      [2, 3],
    ],
    [[1, 2]],
  ] as const;
  const model = literalGraphModel(
    freeModel(4, arcs, [
      [[3], [2], [0], [1]],
      [[2], [0], [1, 3]],
    ]),
  );
  expect(selfEnforcingImprovements(model, zero).value).toEqual([]);
  // Were party 0 to gain nothing by going on, it would be.
  const content = literalGraphModel(
    freeModel(4, arcs, [
      [[2], [3], [0], [1]],
      [[2], [0], [1, 3]],
    ]),
  );
  expect(selfEnforcingImprovements(content, zero).value?.map(({ coalition }) => coalition)).toEqual([[0, 1]]);
});

it('that the coalition itself would go on from an improvement does not count against it', () => {
  const model = literalGraphModel(
    freeModel(
      3,
      [
        [
          [0, 1],
          [1, 2],
        ],
      ],
      [[[2], [1], [0]]],
    ),
  );
  expect(selfEnforcingImprovements(model, zero).value).toMatchObject([{ coalition: [0], improvements: [{ to: 1 }] }]);
});

it('the coalition concepts are listed under their own names', () => {
  expect(coalitionConceptIds.map((id) => coalitionConceptById[id].id)).toEqual(coalitionConceptIds);
  expect(coalitionConceptIds.map((id) => coalitionConceptById[id].name)).toEqual([
    'coalition Nash',
    'coalition general metarational',
    'coalition symmetric metarational',
    'coalition sequential',
  ]);
  for (const id of coalitionConceptIds) expect(coalitionConceptById[id].citation).toMatch(/\d{4}/);
});
