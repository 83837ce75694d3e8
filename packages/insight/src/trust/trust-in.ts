// How far a promise must be believed under one reading: what accepting leads to if it is kept and if it is broken, what
// others would have to change so that less belief is enough, and who could make the promise more credible.

import {
  type Condition,
  type DmIndex,
  type OptionForm,
  type StateIndex,
  type StateMask,
  type StatedPromise,
  holds,
} from '@parley/model';
import { type AnalysisRequest, type ConceptId, deterrenceOf, unmetNeed } from '@parley/engine';
import { type OfferedState, changesBetween, offeredStates, smallest } from '../answer/offered-states.js';
import { waysListed } from '../answer/answer.js';
import { statusQuoOf } from '../answer/status-quo-of.js';
import type { Reading } from '../reading.js';
import { groundsOfProof } from '../reason/grounds.js';
import { type Reason, reasonFor } from '../reason/reason.js';
import { type Range, neededBetween, standingOfBelief } from './break-even.js';
import { rational } from './rational.js';
import type { BeliefAnswer, Raiser, TrustFinding, TrustNeed, TrustWay } from './trust-finding.js';
import { trustNeed } from './trust-need.js';

/** Sets of others' changes looked at in the search for openings; smaller sets come first. */
const mostSetsTried = 5000;

/** One reading with what every step needs of it. */
interface Setting {
  readonly reading: Reading;
  readonly form: OptionForm;
  readonly promise: StatedPromise;
  readonly request: AnalysisRequest;
  readonly statusQuo: StateIndex;
  readonly mask: StateMask;
  readonly stakes: Range | null;
}

/** How far the promise must be believed under one reading. Only single states are looked at: no analysis is needed. */
export function trustIn(
  reading: Reading,
  promise: StatedPromise,
  request: AnalysisRequest,
  belief: Range | null = null,
  stakes: Range | null = null,
): TrustFinding {
  const { conflict, model } = reading;
  const from = statusQuoOf(reading);
  if (from === null || from.mask === null || conflict.form.kind !== 'options') return { kind: 'noStatusQuo' };
  const offer: Condition = { kind: 'all', operands: [promise.kept, ...(promise.made === null ? [] : [promise.made])] };
  if (holds(offer, from.mask)) return { kind: 'acceptedAlready' };
  const offered = offeredStates(conflict.form, model, promise.to, offer, from.mask);
  if (offered.length === 0) return { kind: 'cannotBeKept' };
  const setting = { reading, form: conflict.form, promise, request, statusQuo: from.state, mask: from.mask, stakes };
  const ways = smallest(offered)
    .slice(0, waysListed)
    .map((candidate) => trustWay(setting, candidate));
  const search = openingsAmong(setting, offered, Math.max(...ways.map(({ need }) => ease(need))));
  const openings = search.found.slice(0, waysListed).map((candidate) => trustWay(setting, candidate));
  const raisers = promise.raisedBy.map((option) => raiserOf(setting, option, ways[0]));
  const reasons = [...ways, ...openings].flatMap(reasonsOf);
  const more = raisers.flatMap(({ willingness, breaking }) => [willingness, breaking]);
  return {
    kind: 'trust',
    statusQuo: from.state,
    ways,
    openings,
    openingsFound: search.found.length,
    partial: search.partial,
    raisers,
    belief: belief === null ? null : beliefAnswer(ways[0]?.need, belief),
    grounds: groundsOfProof(conflict, [...reasons, ...more.filter((reason) => reason !== null)], []),
  };
}

const reasonsOf = ({ ifKept, ifBroken, breaking }: TrustWay): readonly Reason[] =>
  [ifKept, ifBroken, breaking].filter((reason) => reason !== null);

function trustWay(setting: Setting, { state: kept, mask, others }: OfferedState): TrustWay {
  const { reading, form, promise, statusQuo } = setting;
  const { conflict, model } = reading;
  const broken = brokenFrom(setting, kept);
  const controls = (dm: DmIndex) => (option: number) => form.options[option]?.controller === dm;
  const own = changesBetween(setting.mask, mask, form.options.length, controls(promise.to));
  const changed = changesBetween(setting.mask, mask, form.options.length, (option) => !controls(promise.to)(option));
  const stayed = others === 0n ? null : model.states.indexOf((setting.mask ^ others) as StateMask);
  const ends = { kept, broken: broken ?? kept };
  const breaking = broken === null ? null : reasonFor(conflict, model, promise.by, broken, kept);
  return {
    own,
    others: changed,
    kept,
    broken,
    need: trustNeed(conflict, model, promise, { ...ends, stay: statusQuo }, setting.stakes),
    // Given numbers are about the status quo, so that against another way of staying only the order speaks.
    needOnceMoved:
      stayed === null ? null : trustNeed(conflict, model, { ...promise, values: null }, { ...ends, stay: stayed }),
    ifKept: reasonFor(conflict, model, promise.to, kept, statusQuo),
    ifBroken: broken === null ? null : reasonFor(conflict, model, promise.to, broken, statusQuo),
    breaking,
    breakingDeterred: breaking?.comparison === 'preferred' ? deterredUnder(setting, kept, breaking.first) : [],
  };
}

/** Where a move of the promisor from the kept state breaks the promise, with the fewest changes; the lowest state of several. */
function brokenFrom({ reading, promise }: Setting, kept: StateIndex): StateIndex | null {
  const { states, moves } = reading.model;
  const from = states.masksOf(kept)[0] ?? 0n;
  let best: { readonly s: StateIndex; readonly size: number } | null = null;
  for (const s of moves.of(promise.by, kept)) {
    for (const mask of states.masksOf(s)) {
      if (!holds(promise.broken, mask)) continue;
      const size = (mask ^ from).toString(2).replaceAll('0', '').length;
      if (best === null || size < best.size) best = { s, size };
    }
  }
  return best?.s ?? null;
}

function deterredUnder(
  { reading, promise, request }: Setting,
  state: StateIndex,
  improvement: StateIndex,
): ConceptId[] {
  const { sanctioning, strictness } = request;
  return request.concepts.filter(
    (concept) =>
      unmetNeed(reading.model, concept) === null &&
      deterrenceOf(
        reading.model,
        { dm: promise.by, state, concept, request: { sanctioning, strictness } },
        improvement,
      ) !== null,
  );
}

/** How little belief is enough, in four steps: none suffices, some may, any above nothing does, none is needed. */
function ease({ ordinal, exact }: TrustNeed): number {
  if (exact !== null) {
    const { kind } = exact.needed.atBest;
    return kind === 'every' ? 3 : kind === 'above' ? 1 : 0;
  }
  return { none: 0, equal: 0, reversed: 0, belowOne: 0, between: 1, aboveZero: 2, every: 3 }[ordinal];
}

/** The smallest sets of others' changes after which less has to be believed than `present`. */
function openingsAmong(
  setting: Setting,
  offered: readonly OfferedState[],
  present: number,
): { readonly found: readonly OfferedState[]; readonly partial: boolean } {
  const found: OfferedState[] = [];
  let tried = 0;
  if (present === 3) return { found, partial: false };
  for (const candidate of offered) {
    if (found.some(({ others }) => (others & candidate.others) === others)) continue;
    if (++tried > mostSetsTried) return { found, partial: true };
    const broken = brokenFrom(setting, candidate.state) ?? candidate.state;
    const ends = { kept: candidate.state, broken, stay: setting.statusQuo };
    const { conflict, model } = setting.reading;
    if (ease(trustNeed(conflict, model, { ...setting.promise, values: null }, ends)) > present) found.push(candidate);
  }
  return { found, partial: false };
}

/** What taking one option would do, on top of the first way. */
function raiserOf(setting: Setting, option: StatedPromise['raisedBy'][number], way: TrustWay | undefined): Raiser {
  const { reading, form, promise, statusQuo } = setting;
  const { conflict, model } = reading;
  const bit = 1n << BigInt(option);
  const takenAlready = (setting.mask & bit) !== 0n;
  const holder = form.options[option]?.controller ?? promise.by;
  const now = takenAlready ? null : model.states.indexOf((setting.mask | bit) as StateMask);
  const kept = way === undefined ? undefined : model.states.masksOf(way.kept)[0];
  const with_ = kept === undefined ? null : model.states.indexOf((kept | bit) as StateMask);
  const broken = with_ === null ? null : brokenFrom(setting, with_);
  const ends = with_ === null ? null : { kept: with_, broken: broken ?? with_, stay: statusQuo };
  return {
    option,
    takenAlready,
    willingness: now === null ? null : reasonFor(conflict, model, holder, now, statusQuo),
    breaking: with_ === null || broken === null ? null : reasonFor(conflict, model, promise.by, broken, with_),
    need: ends === null ? null : trustNeed(conflict, model, promise, ends, setting.stakes),
  };
}

/** How a belief stands to what the first way needs. By order alone, only the sure ends of the scale can be told. */
function beliefAnswer(need: TrustNeed | undefined, belief: Range): BeliefAnswer | null {
  if (need === undefined) return null;
  if (need.exact !== null) return { belief, standing: standingOfBelief(need.exact.needed, belief) };
  const worth = { none: [0, 0], equal: [1, 1], every: [2, 2], aboveZero: [2, 1], belowOne: [1, 2] } as const;
  const ends = need.ordinal === 'between' || need.ordinal === 'reversed' ? null : worth[need.ordinal];
  if (ends !== null) {
    const point = (value: number): Range => ({ low: rational(BigInt(value)), high: rational(BigInt(value)) });
    const ranges = { kept: point(ends[0]), broken: point(ends[1]), stay: point(1) };
    return { belief, standing: standingOfBelief(neededBetween(ranges), belief) };
  }
  const certain = rational(need.ordinal === 'between' ? 1n : 0n);
  const impossible = rational(need.ordinal === 'between' ? 0n : 1n);
  const is = (value: typeof certain): boolean =>
    [belief.low, belief.high].every(({ num, den }) => num === value.num && den === value.den);
  return { belief, standing: is(certain) ? 'accepts' : is(impossible) ? 'refuses' : 'open' };
}
