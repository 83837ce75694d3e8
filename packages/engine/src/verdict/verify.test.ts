// Tampered witnesses are rejected, each with what is wrong with it.

import { describe, expect, it } from 'vitest';
import { type DmIndex, type StateIndex, dmIndex, stateIndex } from '@parley/model';
import { freeModel, optionModel } from '../../fixtures/option-model.js';
import { at } from '../../fixtures/lookup.js';
import {
  type ConceptId,
  type Deterrence,
  type GraphModel,
  type Move,
  type Verdict,
  type VerdictSubject,
  type WitnessFault,
  defaultRequest,
  explain,
  literalGraphModel,
  verify,
} from '../index.js';

type Stable = Extract<Verdict, { kind: 'stable' }>;

// The focal party 0 improves from 0 to 1 or 2. From either, 1 goes to 3 and 2 on to 4 (both improvements to them), where
// the focal party is worse off and can only go to 5, no better than 0. Party 1 can also go from 1 to 6, no improvement.
const model = literalGraphModel(
  freeModel(
    7,
    [
      [
        [0, 1],
        [0, 2],
        [4, 5],
      ],
      [
        [1, 3],
        [2, 3],
        [1, 6],
        [4, 6],
      ],
      [[3, 4]],
    ],
    [
      [[2], [1, 3], [0, 5], [4], [6]],
      [[3], [1, 2], [0, 4, 5, 6]],
      [[4], [3], [0, 1, 2, 5, 6]],
    ],
  ),
);

const subject = (concept: ConceptId, extra: Partial<VerdictSubject['request']> = {}): VerdictSubject => ({
  dm: dmIndex(0),
  state: stateIndex(0),
  concept,
  request: { ...defaultRequest, ...extra },
});

const move = (dm: number, from: number, to: number): Move => ({
  dm: dmIndex(dm),
  from: stateIndex(from),
  to: stateIndex(to),
});

function stableBy(concept: ConceptId): Stable {
  const verdict = explain(model, subject(concept));
  if (verdict.kind !== 'stable') throw new Error('the sample is stable');
  return verdict;
}

function fault(verdict: Verdict, of: GraphModel = model): WitnessFault | 'accepted' {
  const verification = verify(of, verdict);
  return verification.kind === 'accepted' ? 'accepted' : verification.fault;
}

/** The faults of a verdict whose first deterrence is changed. */
const changed = (concept: ConceptId, change: Partial<Deterrence>): WitnessFault | 'accepted' => {
  const verdict = stableBy(concept);
  const [first, ...rest] = verdict.deterrences;
  if (first === undefined) throw new Error('the sample has improvements');
  return fault({ ...verdict, deterrences: [{ ...first, ...change }, ...rest] });
};

describe('a true witness', () => {
  it('is what the sample says it is', () => {
    expect(stableBy('sseq').deterrences).toEqual([
      { improvement: 1, sanction: [move(1, 1, 3), move(2, 3, 4)], sanctioned: 4, bestReply: 5 },
      { improvement: 2, sanction: [move(1, 2, 3), move(2, 3, 4)], sanctioned: 4, bestReply: 5 },
    ]);
  });
  it.each(['gmr', 'smr', 'seq', 'sseq'] as const)('of %s is accepted', (concept) => {
    expect(fault(stableBy(concept))).toBe('accepted');
    expect(fault({ ...stableBy(concept), deterrences: [...stableBy(concept).deterrences].reverse() })).toBe('accepted');
  });
  it('need not be a shortest one', () => {
    const long = [move(1, 1, 3), move(2, 3, 4), move(1, 4, 6)];
    expect(changed('gmr', { sanction: long, sanctioned: stateIndex(6), bestReply: null })).toBe('accepted');
  });
  it('of a state without improvements has no deterrences', () => {
    expect(fault({ kind: 'stable', subject: { ...subject('nash'), state: stateIndex(2) }, deterrences: [] })).toBe(
      'accepted',
    );
  });
});

describe('a tampered stable verdict', () => {
  const gmr = stableBy('gmr');
  const [one, two] = gmr.deterrences as readonly [Deterrence, Deterrence];

  it('with an improvement dropped', () => {
    expect(verify(model, { ...gmr, deterrences: [one] })).toEqual({
      kind: 'rejected',
      fault: 'missingImprovement',
      at: 2,
    });
    expect(verify(model, { ...gmr, deterrences: [two] })).toEqual({
      kind: 'rejected',
      fault: 'missingImprovement',
      at: 1,
    });
    expect(fault({ ...gmr, deterrences: [] })).toBe('missingImprovement');
  });
  it('with an improvement twice', () => {
    expect(verify(model, { ...gmr, deterrences: [one, one, two] })).toEqual({
      kind: 'rejected',
      fault: 'improvementTwice',
      at: 1,
    });
  });
  it('with an improvement that is none', () => {
    expect(changed('gmr', { improvement: stateIndex(3) })).toBe('notAnImprovement');
    expect(fault({ ...gmr, subject: { ...gmr.subject, state: stateIndex(4) } })).toBe('notAnImprovement');
    // 5 is a move from 4, and no better than itself.
    expect(fault({ ...gmr, subject: { ...gmr.subject, state: stateIndex(5) }, deterrences: [] })).toBe('accepted');
  });
  it('with the sanction emptied', () => {
    expect(changed('gmr', { sanction: [] })).toBe('emptySanction');
    expect(changed('gmr', { sanction: [], sanctioned: stateIndex(1) })).toBe('emptySanction');
  });
  it('with the path shortened at its end or its start', () => {
    expect(changed('sseq', { sanction: [move(1, 1, 3)] })).toBe('wrongEnd');
    expect(changed('sseq', { sanction: [move(1, 1, 3)], sanctioned: stateIndex(3) })).toBe('notASanction');
    expect(changed('sseq', { sanction: [move(2, 3, 4)] })).toBe('brokenSequence');
  });
  it('with a step left out between', () => {
    expect(changed('gmr', { sanction: [move(1, 1, 6), move(2, 3, 4)], sanctioned: stateIndex(4) })).toBe(
      'brokenSequence',
    );
  });
  it('with a wrong mover', () => {
    expect(changed('sseq', { sanction: [move(2, 1, 3), move(2, 3, 4)] })).toBe('notAMove');
    expect(changed('sseq', { sanction: [move(0, 1, 3), move(2, 3, 4)] })).toBe('notAnOpponent');
    expect(changed('sseq', { sanction: [move(3, 1, 3), move(2, 3, 4)] })).toBe('notAnOpponent');
    expect(changed('sseq', { sanction: [move(-1, 1, 3), move(2, 3, 4)] })).toBe('notAnOpponent');
  });
  it('with a step that the mover does not want, where the concept asks that it does', () => {
    const unwanted = { sanction: [move(1, 1, 6)], sanctioned: stateIndex(6), bestReply: null };
    expect(changed('seq', unwanted)).toBe('notAnImprovingStep');
    expect(changed('sseq', unwanted)).toBe('notAnImprovingStep');
    expect(changed('gmr', unwanted)).toBe('accepted');
    expect(changed('smr', unwanted)).toBe('accepted');
  });
  it('with a wrong end', () => {
    expect(changed('gmr', { sanctioned: stateIndex(4) })).toBe('wrongEnd');
  });
  it('with a wrong, missing or uncalled-for reply', () => {
    expect(changed('sseq', { bestReply: null })).toBe('wrongReply');
    expect(changed('sseq', { bestReply: stateIndex(6) })).toBe('wrongReply');
    expect(changed('seq', { bestReply: stateIndex(5) })).toBe('wrongReply');
    expect(changed('gmr', { bestReply: stateIndex(5) })).toBe('wrongReply');
  });
  it('of Nash, whatever answers are listed', () => {
    expect(fault({ ...gmr, subject: subject('nash') })).toBe('emptySanction');
  });
  it('about nothing that the model has', () => {
    for (const change of [
      { dm: 3 as DmIndex },
      { dm: -1 as DmIndex },
      { state: 7 as StateIndex },
      { state: -1 as StateIndex },
    ]) {
      expect(fault({ ...gmr, subject: { ...gmr.subject, ...change } })).toBe('unknownSubject');
    }
    expect(fault({ kind: 'stable', subject: subject('sim'), deterrences: [] })).toBe('unknownSubject');
  });
  it('under another strictness', () => {
    // 5, the reply from 4, is as good as 0: no way out in the weak sense, but not worse.
    expect(fault({ ...stableBy('smr'), subject: subject('smr', { strictness: 'strict' }) })).not.toBe('accepted');
    expect(fault({ ...stableBy('seq'), subject: subject('seq', { strictness: 'strict' }) })).toBe('accepted');
  });
  it('with an end that is as good as the state, in the strict sense', () => {
    const equal = literalGraphModel(
      freeModel(
        3,
        [[[0, 1]], [[1, 2]]],
        [
          [[1], [0, 2]],
          [[2], [0, 1]],
        ],
      ),
    );
    const verdict = explain(equal, subject('gmr'));
    expect(fault(verdict, equal)).toBe('accepted');
    expect(fault({ ...verdict, subject: subject('gmr', { strictness: 'strict' }) }, equal)).toBe('notASanction');
  });
});

describe('whose turn it is', () => {
  // Two parties relay from 1 to 4; the second half repeats the movers of the first.
  const relay = literalGraphModel(
    freeModel(
      6,
      [
        [[0, 1]],
        [
          [1, 2],
          [2, 5],
          [3, 4],
        ],
        [[2, 3]],
      ],
      [[[1, 2, 3, 5], [0], [4]], [[0, 1, 2, 3, 4, 5]], [[0, 1, 2, 3, 4, 5]]],
    ),
  );
  const sanction = [move(1, 1, 2), move(2, 2, 3), move(1, 3, 4)];
  const verdict = (extra: Partial<VerdictSubject['request']>, moves = sanction): Verdict => ({
    kind: 'stable',
    subject: subject('gmr', extra),
    deterrences: [{ improvement: stateIndex(1), sanction: moves, sanctioned: stateIndex(4), bestReply: null }],
  });
  it('depends on the setting', () => {
    expect(fault(verdict({}), relay)).toBe('accepted');
    expect(fault(verdict({ sanctioning: 'eachOpponentOnce' }), relay)).toBe('moverOutOfTurn');
    expect(fault(verdict({ sanctioning: 'oneMove' }), relay)).toBe('moverOutOfTurn');
    expect(fault(verdict({}, [move(1, 1, 2), move(1, 2, 5)]), relay)).toBe('moverOutOfTurn');
  });
  it('decides whether an escape holds', () => {
    const escape = (extra: Partial<VerdictSubject['request']>): Verdict => ({
      kind: 'unstable',
      subject: subject('gmr', extra),
      escape: stateIndex(1),
    });
    expect(verify(relay, escape({}))).toEqual({ kind: 'rejected', fault: 'escapeDeterred', at: 4 });
    expect(fault(escape({ sanctioning: 'eachOpponentOnce' }), relay)).toBe('accepted');
    expect(fault(escape({ sanctioning: 'oneMove' }), relay)).toBe('accepted');
  });
});

describe('a tampered unstable verdict', () => {
  it.each(['gmr', 'smr', 'seq', 'sseq'] as const)('%s: an escape that is deterred', (concept) => {
    for (const escape of [1, 2]) {
      expect(fault({ kind: 'unstable', subject: subject(concept), escape: stateIndex(escape) })).toBe('escapeDeterred');
    }
  });
  it('an escape that is no improvement, or no move', () => {
    for (const escape of [0, 3, 5, 99]) {
      expect(fault({ kind: 'unstable', subject: subject('nash'), escape: stateIndex(escape) })).toBe(
        'notAnImprovement',
      );
    }
  });
  it('a true escape is accepted', () => {
    expect(fault({ kind: 'unstable', subject: subject('nash'), escape: stateIndex(1) })).toBe('accepted');
    expect(fault({ kind: 'unstable', subject: subject('sseq', { strictness: 'strict' }), escape: stateIndex(2) })).toBe(
      'accepted',
    );
  });
});

describe('simultaneous moves', () => {
  // One option each; the first party gains by taking its own unless both others take theirs at the same time.
  const three = literalGraphModel(
    optionModel({
      controllers: 'abc',
      rankings: [
        ['YNN YYN YNY', 'NNN', 'YYY'],
        ['-Y-', '-N-'],
        ['--Y', '--N'],
      ],
    }),
  );
  const from = at(three, 'NNN');
  const simSubject = { ...subject('sim'), state: from };
  const step = (dm: number, to: string): Move => ({ dm: dmIndex(dm), from, to: at(three, to) });
  const deterrence: Deterrence = {
    improvement: at(three, 'YNN'),
    sanction: [step(1, 'NYN'), step(2, 'NNY')],
    sanctioned: at(three, 'YYY'),
    bestReply: null,
  };
  const verdict = (change: Partial<Deterrence>): Verdict => ({
    kind: 'stable',
    subject: simSubject,
    deterrences: [{ ...deterrence, ...change }],
  });
  it('are accepted as they are, in any order', () => {
    expect(fault(verdict({}), three)).toBe('accepted');
    expect(fault(verdict({ sanction: [...deterrence.sanction].reverse() }), three)).toBe('accepted');
    expect(explain(three, simSubject)).toEqual(verdict({}));
  });
  it('are rejected when tampered with', () => {
    expect(fault(verdict({ sanction: [step(1, 'NYN')] }), three)).toBe('wrongEnd');
    expect(fault(verdict({ sanction: [step(1, 'NYN')], sanctioned: at(three, 'YYN') }), three)).toBe('notASanction');
    expect(fault(verdict({ sanction: [step(1, 'NYN'), step(1, 'NYN')] }), three)).toBe('moverOutOfTurn');
    expect(fault(verdict({ sanction: [step(1, 'NYN'), { ...step(2, 'NYY'), from: at(three, 'NYN') }] }), three)).toBe(
      'brokenSequence',
    );
    expect(fault(verdict({ bestReply: from }), three)).toBe('wrongReply');
  });
  it('prove or disprove an escape', () => {
    const escape: Verdict = { kind: 'unstable', subject: simSubject, escape: at(three, 'YNN') };
    expect(verify(three, escape)).toEqual({ kind: 'rejected', fault: 'escapeDeterred', at: at(three, 'YYY') });
    const tame = literalGraphModel(
      optionModel({ controllers: 'abc', rankings: [['YNN YYN YNY', 'NNN', 'YYY'], ['-Y-', '-N-'], ['---']] }),
    );
    expect(fault({ ...escape, escape: at(tame, 'YNN') }, tame)).toBe('accepted');
  });
});
