// Checks a verdict against the definitions, trusting nobody: neither how the witness was found nor the kernel.
// Shares no code with explain, the concept files, the kernels or the reference; only the model is read.

import { type StateIndex, unreachable } from '@parley/model';
import type { GraphModel } from '../graph-model/graph-model.js';
import type { Deterrence, Verdict, VerdictSubject } from './verdict.js';
import type { Verification, WitnessFault } from './verification.js';
import { everySanction } from './verify-exhaustive.js';
import { checkSanction } from './verify-sanction.js';

/**
 * Accepts a stable verdict if it answers every improvement, each by moves that the concept lets count and that end in a
 * sanction; an unstable one if its escape is an improvement that an exhaustive search finds nothing to deter.
 * Whether a sequence is a shortest one is not asked. Cost of an unstable verdict: all that opponents can reach from the
 * escape, once per last mover.
 */
export function verify(model: GraphModel, verdict: Verdict): Verification {
  const { subject } = verdict;
  if (!isKnown(model, subject)) return rejected('unknownSubject', subject.state);
  switch (verdict.kind) {
    case 'stable':
      return verifyStable(model, verdict);
    case 'unstable':
      return verifyUnstable(model, subject, verdict.escape);
    default:
      return unreachable(verdict);
  }
}

/** Checks what answers one improvement, whether or not every other improvement is answered too. */
export function verifyDeterrence(model: GraphModel, subject: VerdictSubject, deterrence: Deterrence): Verification {
  if (!isKnown(model, subject)) return rejected('unknownSubject', subject.state);
  const { improvement } = deterrence;
  if (!improves(model, subject, improvement)) return rejected('notAnImprovement', improvement);
  const fault = checkSanction(model, subject, deterrence);
  return fault === null ? { kind: 'accepted' } : rejected(fault, improvement);
}

function verifyStable(model: GraphModel, verdict: Extract<Verdict, { kind: 'stable' }>): Verification {
  const { subject, deterrences } = verdict;
  const answered = new Set<StateIndex>();
  for (const deterrence of deterrences) {
    const { improvement } = deterrence;
    if (!improves(model, subject, improvement)) return rejected('notAnImprovement', improvement);
    if (answered.has(improvement)) return rejected('improvementTwice', improvement);
    answered.add(improvement);
    const fault = checkSanction(model, subject, deterrence);
    if (fault !== null) return rejected(fault, improvement);
  }
  const missing = model.moves
    .of(subject.dm, subject.state)
    .find((s1) => improves(model, subject, s1) && !answered.has(s1));
  return missing === undefined ? { kind: 'accepted' } : rejected('missingImprovement', missing);
}

function verifyUnstable(model: GraphModel, subject: VerdictSubject, escape: StateIndex): Verification {
  if (!improves(model, subject, escape)) return rejected('notAnImprovement', escape);
  for (const sanctioned of everySanction(model, subject, escape)) return rejected('escapeDeterred', sanctioned);
  return { kind: 'accepted' };
}

function improves(model: GraphModel, { dm, state }: VerdictSubject, s1: StateIndex): boolean {
  const ranks = model.ranks[dm];
  return model.moves.has(dm, state, s1) && (ranks?.[s1] ?? 0) > (ranks?.[state] ?? 0);
}

function isKnown(model: GraphModel, { dm, state, concept }: VerdictSubject): boolean {
  const within = dm >= 0 && dm < model.dmCount && state >= 0 && state < model.states.count;
  const inOptions = model.states.kind === 'dense' || model.states.kind === 'sparse';
  return within && (concept !== 'sim' || inOptions);
}

const rejected = (fault: WitnessFault, at: StateIndex): Verification => ({ kind: 'rejected', fault, at });
