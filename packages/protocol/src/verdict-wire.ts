// `parley explain --json`, version 1: a verdict with its witness as state strings.

import type { Conflict, StateIndex } from '@parley/model';
import type { GraphModel, Move, Verdict } from '@parley/engine';
import { partyKeys, stateSpeller } from './state-letters.js';

/** A verdict on the wire. */
export function verdictWire(conflict: Conflict, model: GraphModel, verdict: Verdict): object {
  const spell = stateSpeller(model);
  const keys = partyKeys(conflict);
  const spellOrNull = (s: StateIndex | null): string | null => (s === null ? null : spell(s));
  const move = ({ dm, from, to }: Move): object => ({ party: keys[dm] ?? '', from: spell(from), to: spell(to) });
  const { subject } = verdict;
  const head = {
    party: keys[subject.dm] ?? '',
    state: spell(subject.state),
    concept: subject.concept,
    sanctioning: subject.request.sanctioning,
    ties: subject.request.strictness === 'weak' ? 'sanction' : 'do not sanction',
    stable: verdict.kind === 'stable',
  };
  if (verdict.kind === 'unstable') return { ...head, escape: spell(verdict.escape) };
  return {
    ...head,
    deterrences: verdict.deterrences.map((deterrence) => ({
      improvement: spell(deterrence.improvement),
      sanction: deterrence.sanction.map(move),
      sanctioned: spell(deterrence.sanctioned),
      bestReply: spellOrNull(deterrence.bestReply),
    })),
  };
}
