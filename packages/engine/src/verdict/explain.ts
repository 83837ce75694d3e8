// The verdict on one state with its witness, on demand: no analysis of the whole model is needed or made.
// What deters an improvement is the concept's (concepts/); that every improvement must be deterred is said here.

import { type StateIndex, invariant } from '@parley/model';
import { conceptById } from '../concepts/registry.js';
import type { GraphModel } from '../graph-model/graph-model.js';
import { unmetNeed } from './need.js';
import { rankOf, stepsOf } from './preference.js';
import type { Deterrence, Verdict, VerdictSubject } from './verdict.js';

/**
 * Whether the state is stable, and the proof: every improvement, ascending, with a shortest sanction; or, where one is
 * undeterred, the one that the focal decision maker prefers most (the lowest index among equals).
 * Cost: one search from each improvement, each at most one pass over the moves of the states it meets.
 * The concept's need must be met: ask `unmetNeed` first.
 */
export function explain(model: GraphModel, subject: VerdictSubject): Verdict {
  invariant(unmetNeed(model, subject.concept) === null, 'the concept is right for the model');
  const deter = conceptById[subject.concept].deterrent(model, subject);
  const deterrences: Deterrence[] = [];
  for (const improvement of mostPreferredFirst(model, subject)) {
    const deterrence = deter(improvement);
    if (deterrence === null) return { kind: 'unstable', subject, escape: improvement };
    deterrences.push(deterrence);
  }
  deterrences.sort((a, b) => a.improvement - b.improvement);
  return { kind: 'stable', subject, deterrences };
}

/** What deters one improvement from the state asked about; null where nothing does, as always under Nash. */
export function deterrenceOf(model: GraphModel, subject: VerdictSubject, improvement: StateIndex): Deterrence | null {
  invariant(unmetNeed(model, subject.concept) === null, 'the concept is right for the model');
  return conceptById[subject.concept].deterrent(model, subject)(improvement);
}

/** The improvements in the order in which the focal decision maker would take them; equal ones stay in ascending order. */
function mostPreferredFirst(model: GraphModel, { dm, state }: VerdictSubject): readonly StateIndex[] {
  return [...stepsOf(model, 'improvements', dm, state)].sort((a, b) => rankOf(model, dm, b) - rankOf(model, dm, a));
}
