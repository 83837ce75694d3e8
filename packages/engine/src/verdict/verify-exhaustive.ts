// Everything that could deter an escape, by exhaustive search: a verdict of instability holds if nothing does.

import { type StateIndex, dmIndex, stateIndex, stateMask, unreachable } from '@parley/model';
import type { GraphModel } from '../graph-model/graph-model.js';
import type { VerdictSubject } from './verdict.js';

/** The states by which opponents deter an escape under the concept asked about; none where it is a true escape. */
export function* everySanction(model: GraphModel, subject: VerdictSubject, escape: StateIndex): Generator<StateIndex> {
  const { concept } = subject;
  const deters = (q: StateIndex): boolean => isNoBetter(model, subject, q);
  switch (concept) {
    case 'nash':
      return;
    case 'gmr':
    case 'seq':
      for (const s2 of ends(model, subject, escape)) if (deters(s2)) yield s2;
      return;
    case 'smr':
    case 'sseq':
      for (const s2 of ends(model, subject, escape)) {
        if (deters(s2) && model.moves.of(subject.dm, s2).every(deters)) yield s2;
      }
      return;
    case 'sim':
      for (const joint of jointEnds(model, subject, escape)) if (deters(joint)) yield joint;
      return;
    default:
      unreachable(concept);
  }
}

/** Where opponents' sequences from the escape end; a state may come more than once. */
function* ends(model: GraphModel, subject: VerdictSubject, escape: StateIndex): Generator<StateIndex> {
  switch (subject.request.sanctioning) {
    case 'oneMove':
      for (let dm = 0; dm < model.dmCount; dm++) if (dm !== subject.dm) yield* steps(model, subject, dm, escape);
      return;
    case 'eachOpponentOnce':
      yield* endsOnce(model, subject, escape);
      return;
    case 'legalSequences':
      yield* legalEnds(model, subject, escape);
  }
}

/** Depth first over pairs (state, last mover), one number each: state · decision makers + last mover. */
function* legalEnds(model: GraphModel, subject: VerdictSubject, escape: StateIndex): Generator<StateIndex> {
  const { dmCount } = model;
  const met = new Map<number, Uint8Array>();
  // The focal decision maker moved last, to the escape; it is no opponent, so that it bars nobody.
  const stack = [escape * dmCount + subject.dm];
  for (let pair = stack.pop(); pair !== undefined; pair = stack.pop()) {
    const state = stateIndex(Math.floor(pair / dmCount));
    for (let dm = 0; dm < dmCount; dm++) {
      if (dm === subject.dm || dm === pair % dmCount) continue;
      for (const q of steps(model, subject, dm, state)) {
        const next = q * dmCount + dm;
        if (!markNew(met, next)) continue;
        yield q;
        stack.push(next);
      }
    }
  }
}

/** Marks a pair; whether it was not marked before. Marks are kept in blocks, for the few regions that a search meets. */
function markNew(met: Map<number, Uint8Array>, pair: number): boolean {
  const block = Math.floor(pair / 4096);
  const marks = met.get(block) ?? new Uint8Array(4096);
  met.set(block, marks);
  if (marks[pair % 4096] === 1) return false;
  marks[pair % 4096] = 1;
  return true;
}

/** Depth first over pairs (state, movers used), named by one text each. */
function* endsOnce(model: GraphModel, subject: VerdictSubject, escape: StateIndex): Generator<StateIndex> {
  const met = new Set<string>();
  const stack: { readonly state: StateIndex; readonly used: bigint }[] = [{ state: escape, used: 0n }];
  for (let at = stack.pop(); at !== undefined; at = stack.pop()) {
    for (let dm = 0; dm < model.dmCount; dm++) {
      const used = at.used | (1n << BigInt(dm));
      if (dm === subject.dm || used === at.used) continue;
      for (const q of steps(model, subject, dm, at.state)) {
        if (met.has(`${q} ${used}`)) continue;
        met.add(`${q} ${used}`);
        yield q;
        stack.push({ state: q, used });
      }
    }
  }
}

/** Every feasible joint state of the escape and improvements that opponents make from the state asked about. */
function* jointEnds(model: GraphModel, subject: VerdictSubject, escape: StateIndex): Generator<StateIndex> {
  const mask = (s: StateIndex): bigint => model.states.masksOf(s)[0] ?? 0n;
  const stay = mask(subject.state);
  function* choose(dm: number, joint: bigint): Generator<bigint> {
    if (dm === model.dmCount) {
      yield joint;
      return;
    }
    yield* choose(dm + 1, joint);
    if (dm === subject.dm) return;
    for (const q of steps(model, subject, dm, subject.state)) yield* choose(dm + 1, joint ^ mask(q) ^ stay);
  }
  for (const joint of choose(0, mask(escape))) {
    const state = model.states.indexOf(stateMask(joint));
    if (state !== null) yield state;
  }
}

/** An opponent's moves that count under the concept. */
function steps(model: GraphModel, { concept }: VerdictSubject, dm: number, s: StateIndex): readonly StateIndex[] {
  const moves = model.moves.of(dmIndex(dm), s);
  if (concept === 'gmr' || concept === 'smr') return moves;
  const ranks = model.ranks[dm] ?? [];
  return moves.filter((q) => (ranks[q] ?? 0) > (ranks[s] ?? 0));
}

function isNoBetter(model: GraphModel, { dm, state, request }: VerdictSubject, q: StateIndex): boolean {
  const ranks = model.ranks[dm] ?? [];
  const now = ranks[state] ?? 0;
  const then = ranks[q] ?? 0;
  return then < now || (then === now && request.strictness === 'weak');
}
