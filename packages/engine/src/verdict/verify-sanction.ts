// Checks one deterrence, step by step: who moves, whether it may, where it ends, and whether that deters.

import { type StateIndex, stateMask } from '@parley/model';
import type { GraphModel } from '../graph-model/graph-model.js';
import type { Deterrence, Move, VerdictSubject } from './verdict.js';
import type { WitnessFault } from './verification.js';

/** The first fault of a deterrence, or null where it deters its improvement. */
export function checkSanction(model: GraphModel, subject: VerdictSubject, deterrence: Deterrence): WitnessFault | null {
  const { sanction, sanctioned } = deterrence;
  if (subject.concept === 'nash' || sanction.length === 0) return 'emptySanction';
  const stepFault = sanction.map((move) => checkStep(model, subject, move)).find((fault) => fault !== null);
  if (stepFault !== undefined) return stepFault;
  const chainFault =
    subject.concept === 'sim' ? checkJoint(model, subject, deterrence) : checkSequence(subject, deterrence);
  if (chainFault !== null) return chainFault;
  if (!deters(model, subject, sanctioned)) return 'notASanction';
  return checkReply(model, subject, deterrence);
}

/** Each step is an opponent's move, and to a state that it prefers where the concept says so. */
function checkStep(model: GraphModel, subject: VerdictSubject, { dm, from, to }: Move): WitnessFault | null {
  if (dm === subject.dm || dm < 0 || dm >= model.dmCount) return 'notAnOpponent';
  if (!model.moves.has(dm, from, to)) return 'notAMove';
  const free = subject.concept === 'gmr' || subject.concept === 'smr';
  return free || value(model, dm, to) > value(model, dm, from) ? null : 'notAnImprovingStep';
}

/** The steps join up from the improvement to the end, and nobody moves out of turn. */
function checkSequence(
  { request }: VerdictSubject,
  { improvement, sanction, sanctioned }: Deterrence,
): WitnessFault | null {
  let at = improvement;
  const movers: number[] = [];
  for (const move of sanction) {
    if (move.from !== at) return 'brokenSequence';
    const barred =
      (request.sanctioning === 'legalSequences' && movers.at(-1) === move.dm) ||
      (request.sanctioning === 'eachOpponentOnce' && movers.includes(move.dm)) ||
      (request.sanctioning === 'oneMove' && movers.length > 0);
    if (barred) return 'moverOutOfTurn';
    movers.push(move.dm);
    at = move.to;
  }
  return at === sanctioned ? null : 'wrongEnd';
}

/** All moves start from the state asked about, nobody moves twice, and the changes together make the end. */
function checkJoint(model: GraphModel, { state }: VerdictSubject, deterrence: Deterrence): WitnessFault | null {
  const { improvement, sanction, sanctioned } = deterrence;
  if (sanction.some(({ from }) => from !== state)) return 'brokenSequence';
  if (new Set(sanction.map(({ dm }) => dm)).size < sanction.length) return 'moverOutOfTurn';
  const mask = (s: StateIndex): bigint => model.states.masksOf(s)[0] ?? -1n;
  const joint = sanction.reduce((sum, { to }) => sum + mask(to) - mask(state), mask(improvement));
  return model.states.indexOf(stateMask(joint)) === sanctioned ? null : 'wrongEnd';
}

/** The reply named is the focal decision maker's best, and it does not lead out; other concepts name none. */
function checkReply(
  model: GraphModel,
  subject: VerdictSubject,
  { sanctioned, bestReply }: Deterrence,
): WitnessFault | null {
  const symmetric = subject.concept === 'smr' || subject.concept === 'sseq';
  const replies = symmetric ? model.moves.of(subject.dm, sanctioned) : [];
  if (replies.some((s3) => !deters(model, subject, s3))) return 'counterReplyEscapes';
  if (bestReply === null) return replies.length === 0 ? null : 'wrongReply';
  const best = value(model, subject.dm, bestReply);
  const isBest = replies.includes(bestReply) && replies.every((s3) => value(model, subject.dm, s3) <= best);
  return isBest ? null : 'wrongReply';
}

function deters(model: GraphModel, { dm, state, request }: VerdictSubject, q: StateIndex): boolean {
  const gain = Math.sign(value(model, dm, q) - value(model, dm, state));
  return request.strictness === 'strict' ? gain < 0 : gain <= 0;
}

function value(model: GraphModel, dm: number, s: StateIndex): number {
  return model.ranks[dm]?.[s] ?? 0;
}
