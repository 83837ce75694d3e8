// Would a party accept an offer? From the status quo: can it, would it rather, what deters it, and would it hold.

import {
  type Condition,
  type DmIndex,
  type StateIndex,
  type StateMask,
  dmIndex,
  holds,
  invariant,
} from '@parley/model';
import { type ConceptId, deterrenceOf } from '@parley/engine';
import { type Reason, reasonFor } from '../reason/reason.js';
import { type AnalysedReading, holdingAt } from './analysed-reading.js';
import { type Acceptance, type AcceptFinding, type AcceptingWay, type NoStatusQuo, waysListed } from './answer.js';
import { countEquilibria } from './equilibria-with.js';
import { changesBetween, offeredStates, type OfferedState, smallest } from './offered-states.js';
import { statusQuoOf } from './status-quo-of.js';

/** Answers `would P accept O` under one reading. */
export function answerAccept(reading: AnalysedReading, dm: DmIndex, offer: Condition): AcceptFinding | NoStatusQuo {
  const { conflict, model } = reading;
  const from = statusQuoOf(reading);
  if (from === null || from.mask === null || conflict.form.kind !== 'options') return { kind: 'noStatusQuo' };
  const equilibria = countEquilibria(reading, offer);
  const base = {
    kind: 'accept',
    dm,
    statusQuo: from.state,
    acceptance: [],
    ways: [],
    openings: [],
    openingsFound: 0,
    rather: null,
    equilibria,
  } as const;
  if (holds(offer, from.mask)) return { ...base, situation: 'holdsAlready' };
  const offered = offeredStates(conflict.form, model, dm, offer, from.mask);
  if (offered.length === 0) return { ...base, situation: 'cannotHold' };
  const way = (candidate: OfferedState): AcceptingWay =>
    acceptingWay(reading, dm, from.mask ?? candidate.mask, from.state, candidate);
  const possible = smallest(offered);
  const openings = possible.some(({ gains }) => gains) ? [] : openingsAmong(offered);
  const found = {
    ...base,
    ways: possible.slice(0, waysListed).map(way),
    openings: openings.slice(0, waysListed).map(way),
    openingsFound: openings.length,
  };
  const alone = possible[0]?.others === 0n;
  if (!alone) return { ...found, situation: 'needsOthers' };
  const accepting = model.moves
    .of(dm, from.state)
    .filter((s) => model.states.masksOf(s).some((mask) => holds(offer, mask)));
  const acceptance = reading.analysis.results.map(({ concept }) =>
    acceptanceUnder(reading, dm, from.state, accepting, concept),
  );
  const rather = ratherThan(reading, dm, from.state, possible[0]?.state ?? from.state, new Set(accepting));
  return { ...found, situation: 'ownMove', acceptance, rather };
}

/** The smallest changes after which the party would gain and accept of its own accord; failing that, gain by a bargain. */
function openingsAmong(offered: readonly OfferedState[]): readonly OfferedState[] {
  const willing = smallest(offered.filter(({ gains, follows }) => gains && follows));
  return willing.length > 0 ? willing : smallest(offered.filter(({ gains }) => gains));
}

function acceptingWay(
  reading: AnalysedReading,
  dm: DmIndex,
  from: StateMask,
  statusQuo: StateIndex,
  way: OfferedState,
): AcceptingWay {
  const { conflict, model } = reading;
  invariant(conflict.form.kind === 'options', 'offers are conditions over options');
  const { options } = conflict.form;
  const own = changesBetween(from, way.mask, options.length, (option) => options[option]?.controller === dm);
  const others = changesBetween(from, way.mask, options.length, (option) => options[option]?.controller !== dm);
  const changers = new Set(others.map(({ option }) => options[option]?.controller ?? dm));
  const asked = [dm, ...[...changers].sort((a, b) => a - b)].map(dmIndex);
  return {
    state: way.state,
    own,
    others,
    gains: way.gains,
    follows: way.follows,
    reasons: asked.map((party) => reasonFor(conflict, model, party, way.state, statusQuo)),
    holding: holdingAt(reading, way.state),
  };
}

/** An accepting improvement that nothing deters, the party's most preferred first; else the deterrence of its best one. */
function acceptanceUnder(
  reading: AnalysedReading,
  dm: DmIndex,
  statusQuo: StateIndex,
  accepting: readonly StateIndex[],
  concept: ConceptId,
): Acceptance {
  const { model } = reading;
  const ranks = model.ranks[dm];
  invariant(ranks !== undefined, 'every decision maker has a rank table');
  const rank = (s: StateIndex): number => ranks[s] ?? 0;
  const improving = accepting.filter((s) => rank(s) > rank(statusQuo)).sort((a, b) => rank(b) - rank(a) || a - b);
  const { sanctioning, strictness } = reading.analysis.request;
  const subject = { dm, state: statusQuo, concept, request: { sanctioning, strictness } };
  const deterrences = improving.map((s) => ({ s, deterrence: deterrenceOf(model, subject, s) }));
  const free = deterrences.find(({ deterrence }) => deterrence === null);
  if (free !== undefined) return { concept, outcome: 'accepts', state: free.s };
  const deterrence = deterrences[0]?.deterrence ?? null;
  return deterrence === null ? { concept, outcome: 'unwilling' } : { concept, outcome: 'deterred', deterrence };
}

/** The party's best own move where it is preferred to the accepting state and is itself an improvement. */
function ratherThan(
  reading: AnalysedReading,
  dm: DmIndex,
  statusQuo: StateIndex,
  accepted: StateIndex,
  accepting: ReadonlySet<StateIndex>,
): Reason | null {
  const { conflict, model } = reading;
  const ranks = model.ranks[dm];
  invariant(ranks !== undefined, 'every decision maker has a rank table');
  let best: StateIndex | null = null;
  for (const s of model.moves.of(dm, statusQuo)) {
    if (!accepting.has(s) && (ranks[s] ?? 0) > (ranks[best ?? accepted] ?? 0)) best = s;
  }
  if (best === null || (ranks[best] ?? 0) <= (ranks[statusQuo] ?? 0)) return null;
  return reasonFor(conflict, model, dm, best, statusQuo);
}
