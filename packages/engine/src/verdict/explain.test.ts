// Which witness is chosen where several would do, and what is refused.

import { describe, expect, it } from 'vitest';
import { dmIndex, stateIndex } from '@parley/model';
import { elmiraMerged } from '../../fixtures/elmira.js';
import { at, spell } from '../../fixtures/lookup.js';
import { freeModel, optionModel } from '../../fixtures/option-model.js';
import {
  type ConceptId,
  type GraphModel,
  type VerdictSubject,
  concepts,
  conceptById,
  conceptIds,
  defaultRequest,
  deterrenceOf,
  explain,
  literalGraphModel,
  readingNotes,
  unmetNeed,
} from '../index.js';

const subject = (
  concept: ConceptId,
  state = 0,
  request: VerdictSubject['request'] = defaultRequest,
): VerdictSubject => ({
  dm: dmIndex(0),
  state: stateIndex(state),
  concept,
  request,
});

describe('the escape', () => {
  it('is the improvement that the focal party prefers most, the lowest among equals', () => {
    const model = literalGraphModel(
      freeModel(
        5,
        [
          [
            [0, 1],
            [0, 2],
            [0, 3],
            [0, 4],
          ],
        ],
        [[[2, 3], [1], [0], [4]]],
      ),
    );
    expect(explain(model, subject('gmr'))).toEqual({ kind: 'unstable', subject: subject('gmr'), escape: 2 });
  });

  it('is passed over where it is deterred', () => {
    // From 0 to 1 or 2; 2 is best but the other answers it by 3.
    const model = literalGraphModel(
      freeModel(
        4,
        [
          [
            [0, 1],
            [0, 2],
          ],
          [[2, 3]],
        ],
        [[[2], [1], [0], [3]], [[0, 1, 2, 3]]],
      ),
    );
    expect(explain(model, subject('gmr'))).toMatchObject({ kind: 'unstable', escape: 1 });
  });
});

describe('the deterrences', () => {
  const model = literalGraphModel(
    freeModel(
      5,
      [
        [
          [0, 2],
          [0, 1],
          [3, 4],
        ],
        [
          [1, 3],
          [2, 3],
        ],
      ],
      [[[2], [1], [0, 4], [3]], [[0, 1, 2, 3, 4]]],
    ),
  );

  it('come in ascending order of improvements', () => {
    const verdict = explain(model, subject('smr'));
    expect(verdict).toEqual({
      kind: 'stable',
      subject: subject('smr'),
      deterrences: [1, 2].map((improvement) => ({
        improvement,
        sanction: [{ dm: 1, from: improvement, to: 3 }],
        sanctioned: 3,
        bestReply: 4,
      })),
    });
  });

  it('are those of `deterrenceOf`', () => {
    expect(deterrenceOf(model, subject('gmr'), stateIndex(2))).toEqual({
      improvement: 2,
      sanction: [{ dm: 1, from: 2, to: 3 }],
      sanctioned: 3,
      bestReply: null,
    });
    expect(deterrenceOf(model, subject('nash'), stateIndex(2))).toBeNull();
    // The other is indifferent, so that nothing is an improvement to it.
    expect(deterrenceOf(model, subject('seq'), stateIndex(2))).toBeNull();
  });

  it('take an equal counter-reply for no way out, unless sanctions are strict', () => {
    const strict = { ...defaultRequest, strictness: 'strict' } as const;
    expect(explain(model, subject('smr', 0, strict))).toMatchObject({ kind: 'unstable', escape: 2 });
    expect(explain(model, subject('gmr', 0, strict)).kind).toBe('stable');
  });

  it('name the best of several replies, the lowest among equals, and none where there is none', () => {
    const replies = literalGraphModel(
      freeModel(
        6,
        [
          [
            [0, 1],
            [2, 3],
            [2, 4],
            [2, 5],
          ],
          [[1, 2]],
        ],
        [
          [[1], [0], [4, 5], [3], [2]],
          [[2], [0, 1, 3, 4, 5]],
        ],
      ),
    );
    expect(explain(replies, subject('sseq'))).toMatchObject({ deterrences: [{ bestReply: 4 }] });
    const stuck = literalGraphModel(
      freeModel(
        3,
        [[[0, 1]], [[1, 2]]],
        [
          [[1], [0], [2]],
          [[2], [0, 1]],
        ],
      ),
    );
    expect(explain(stuck, subject('sseq'))).toMatchObject({ deterrences: [{ sanctioned: 2, bestReply: null }] });
  });
});

describe('sanctioning settings', () => {
  // The sanction 3 of the improvement 1 needs parties 1, 2 and 1 again; 4 needs 1 and 2; 5 needs 1 alone.
  const arcs = [
    [[0, 1]],
    [
      [1, 2],
      [4, 3],
      [1, 5],
    ],
    [[2, 4]],
  ] as const;
  const ranking = (worst: number): number[][] => [[1, 2, 3, 4, 5].filter((s) => s !== worst), [0], [worst]];
  const stable = (worst: number, sanctioning: VerdictSubject['request']['sanctioning']): boolean => {
    const anything = [[0, 1, 2, 3, 4, 5]];
    const model = literalGraphModel(freeModel(6, arcs, [ranking(worst), anything, anything]));
    return explain(model, subject('gmr', 0, { ...defaultRequest, sanctioning })).kind === 'stable';
  };
  it.each([
    [3, true, false, false],
    [4, true, true, false],
    [5, true, true, true],
  ] as const)('a sanction at %i', (worst, legal, once, single) => {
    expect(stable(worst, 'legalSequences')).toBe(legal);
    expect(stable(worst, 'eachOpponentOnce')).toBe(once);
    expect(stable(worst, 'oneMove')).toBe(single);
  });
});

describe('simultaneous stability', () => {
  // Three parties with one option each; the first may take its own. All three taking theirs is worst for the first.
  const three = (infeasible: readonly string[], first: readonly string[]) =>
    literalGraphModel(
      optionModel({
        controllers: 'abc',
        infeasible,
        rankings: [first, ['-Y-', '-N-'], ['--Y', '--N']],
      }),
    );

  it('joins as few opponents as will do, the lowest first', () => {
    const model = three([], ['YNN', 'NNN', 'YYN YNY YYY']);
    const verdict = explain(model, { ...subject('sim'), state: at(model, 'NNN') });
    expect(verdict).toMatchObject({
      deterrences: [
        { sanction: [{ dm: 1, from: at(model, 'NNN'), to: at(model, 'NYN') }], sanctioned: at(model, 'YYN') },
      ],
    });
  });

  it('joins several where it takes several', () => {
    const model = three([], ['YNN YYN YNY', 'NNN', 'YYY']);
    const verdict = explain(model, { ...subject('sim'), state: at(model, 'NNN') });
    const ends = verdict.kind === 'stable' ? verdict.deterrences.map(({ sanctioned }) => spell(model, sanctioned)) : [];
    expect(ends).toEqual(['YYY']);
    expect(verdict).toMatchObject({ deterrences: [{ sanction: [{ dm: 1 }, { dm: 2 }] }] });
  });

  it('skips infeasible joint states', () => {
    const model = three(['YYY'], ['YNN YYN YNY', 'NNN', 'YYY']);
    expect(explain(model, { ...subject('sim'), state: at(model, 'NNN') })).toMatchObject({
      kind: 'unstable',
      escape: at(model, 'YNN'),
    });
  });

  it('lets nobody move twice', () => {
    // The other improves by taking either of its options, not by both; only both together would sanction.
    const model = literalGraphModel(
      optionModel({
        controllers: 'abb',
        rankings: [
          ['YNN YYN YNY', 'NNN', 'YYY'],
          ['-YN', '-NY', '-NN', '-YY'],
        ],
      }),
    );
    expect(explain(model, { ...subject('sim'), state: at(model, 'NNN') }).kind).toBe('unstable');
  });

  it('does not count that all others stay', () => {
    // Strictly better only for the first: the others cannot improve, so that nothing is joined.
    const model = literalGraphModel(
      optionModel({
        controllers: 'ab',
        rankings: [
          ['YN', 'NN'],
          ['NN YN', '-Y'],
        ],
      }),
    );
    expect(explain(model, { ...subject('sim'), state: at(model, 'NN') }).kind).toBe('unstable');
  });

  it('is refused for merged and listed states', () => {
    const merged = literalGraphModel(elmiraMerged);
    const listed = literalGraphModel(freeModel(2, [[[0, 1]]], [[[0], [1]]]));
    expect(unmetNeed(merged, 'sim')).toMatchObject({
      code: 'P4020',
      values: { concept: 'simultaneous', found: 'merged' },
    });
    expect(unmetNeed(listed, 'sim')).toMatchObject({ code: 'P4020', values: { found: 'listed' } });
    expect(unmetNeed(merged, 'sseq')).toBeNull();
    expect(unmetNeed(three([], ['YNN']), 'sim')).toBeNull();
    expect(unmetNeed(three(['YYY'], ['YNN']), 'sim')).toBeNull();
    expect(() => explain(listed, subject('sim'))).toThrow('right for the model');
    expect(() => deterrenceOf(listed, subject('sim'), stateIndex(1))).toThrow('right for the model');
  });
});

describe('the registry', () => {
  it('lists every concept once, in order, under its own name', () => {
    expect(concepts.map(({ id }) => id)).toEqual(conceptIds);
    expect(conceptIds.map((id) => conceptById[id].id)).toEqual(conceptIds);
    expect(concepts.map(({ name }) => name)).toEqual([
      'Nash',
      'general metarational',
      'symmetric metarational',
      'sequential',
      'symmetric sequential',
      'simultaneous',
    ]);
    for (const { citation } of concepts) expect(citation).toMatch(/\d{4}/);
  });

  it('says of each how opponents answer', () => {
    expect(concepts.map(({ id, needs, response }) => [id, needs, response])).toEqual([
      ['nash', 'anyModel', { kind: 'none' }],
      ['gmr', 'anyModel', { kind: 'sequence', by: 'moves', counterReply: false }],
      ['smr', 'anyModel', { kind: 'sequence', by: 'moves', counterReply: true }],
      ['seq', 'anyModel', { kind: 'sequence', by: 'improvements', counterReply: false }],
      ['sseq', 'anyModel', { kind: 'sequence', by: 'improvements', counterReply: true }],
      ['sim', 'optionForm', { kind: 'joint' }],
    ]);
  });
});

describe('notes on the reading', () => {
  const codes = (dmCount: number, change: Partial<typeof defaultRequest>): readonly string[] => {
    const model = literalGraphModel(
      freeModel(
        1,
        Array.from({ length: dmCount }, () => []),
        Array.from({ length: dmCount }, () => [[0]]),
      ),
    );
    return readingNotes(model, { ...defaultRequest, ...change }).map(({ code }) => code);
  };
  it('are made where the literature varies, and only there', () => {
    expect(codes(3, {})).toEqual([]);
    expect(codes(2, { concepts: conceptIds })).toEqual([]);
    expect(codes(3, { concepts: conceptIds })).toEqual(['P4029']);
    expect(codes(3, { concepts: conceptIds, strictness: 'strict' })).toEqual(['P4024', 'P4029']);
  });
});

describe('the cost of an explanation', () => {
  /** How often the moves of a decision maker from a state were asked for. */
  function asked(model: GraphModel, about: VerdictSubject): readonly (readonly [string, number])[] {
    const times = new Map<string, number>();
    const of: GraphModel['moves']['of'] = (dm, s) => {
      times.set(`${dm} from ${s}`, (times.get(`${dm} from ${s}`) ?? 0) + 1);
      return model.moves.of(dm, s);
    };
    explain({ ...model, moves: { ...model.moves, of } }, about);
    return [...times].filter(([, count]) => count > 1);
  }

  // From 1, parties 1 and 2 can both go to 2 and 3, and from either on to 4; nothing there sanctions.
  const fork = [
    [1, 2],
    [1, 3],
    [2, 4],
    [3, 4],
    [4, 2],
  ] as const;
  const anything = [[0, 1, 2, 3, 4]];
  const model = literalGraphModel(freeModel(5, [[[0, 1]], fork, fork], [[[1, 2, 3, 4], [0]], anything, anything]));

  it('is one look at each mover from each state by legal sequences', () => {
    expect(asked(model, subject('gmr'))).toEqual([]);
  });

  it('is no second look with the same movers spent where each moves once', () => {
    const once = { ...defaultRequest, sanctioning: 'eachOpponentOnce' } as const;
    // State 4 is reached by either order of the two, and both are spent: nobody is looked at from there.
    expect(asked(model, subject('gmr', 0, once))).toEqual([]);
    const three = literalGraphModel(
      freeModel(
        4,
        [
          [[0, 1]],
          [
            [1, 2],
            [2, 1],
          ],
          [
            [1, 2],
            [2, 1],
          ],
          [
            [1, 3],
            [2, 3],
          ],
        ],
        [[[1, 2, 3], [0]], [[0, 1, 2, 3]], [[0, 1, 2, 3]], [[0, 1, 2, 3]]],
      ),
    );
    // 1 with nobody spent, and again with 1 and 2 spent in either order: the second order and 1 itself add nothing.
    expect(asked(three, subject('gmr', 0, once))).toEqual([['3 from 2', 2]]);
  });

  it('looks for the counter-reply from a state once, whatever the number of improvements', () => {
    // Both improvements are answered by 3, from where the focal party gets away to 4: no sanction, twice.
    const away = literalGraphModel(
      freeModel(
        6,
        [
          [
            [0, 1],
            [0, 2],
            [3, 4],
          ],
          [
            [1, 3],
            [2, 3],
            [1, 5],
            [2, 5],
          ],
        ],
        [[[1, 2, 4], [0], [3, 5]], [[0, 1, 2, 3, 4, 5]]],
      ),
    );
    expect(asked(away, subject('smr')).filter(([key]) => key === '0 from 3')).toEqual([]);
  });
});
