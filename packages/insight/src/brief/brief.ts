// One page on a case: would they accept, is it stable, what would change it, how far must promises be believed, how sure is
// it, and what it all rests on. Puts together what the other answers find; computes nothing of its own.

import { type Condition, type Conflict, type DmIndex, type Outcome, failed, succeeded } from '@parley/model';
import type { AnalysisRequest, Kernel, RunControl } from '@parley/engine';
import { type Answers, ask } from '../ask.js';
import { type AcceptanceChange, acceptanceChange } from '../change/acceptance-change.js';
import { type LeversFound, levers } from '../levers/levers.js';
import { type Dependence, restsOn } from '../rests-on/rests-on.js';
import { trust } from '../trust/trust.js';
import type { TrustAnswer } from '../trust/trust-finding.js';
import { type ReadingSureness, sureness } from './sureness.js';

/** What one party would have to want otherwise to accept one offer, by reading. */
export interface OfferChange {
  /** Index among the questions. */
  readonly question: number;
  readonly readings: readonly AcceptanceChange[];
}

/** The parts of the page. */
export interface Brief {
  readonly answers: Answers;
  readonly offers: readonly OfferChange[];
  /** Null where the case names no levers. */
  readonly levers: LeversFound | null;
  /** One for each promise of the case. */
  readonly trust: readonly TrustAnswer[];
  /** By reading; null where the states are too many for a glance. */
  readonly sureness: readonly ReadingSureness[] | null;
  /** What changes when a source or statement is left out; null where the case cites none. */
  readonly dependence: Dependence | null;
}

/** Edits of a list of priorities that the page looks for: one is told, two take too long for a first look. */
const statementLimits = { edits: 1, tried: 2_000, listed: 3 };

/** Answers the questions of a case and everything that the page tells beside them. */
export function brief(
  conflict: Conflict,
  request: AnalysisRequest,
  kernel: Kernel,
  control: RunControl,
): Outcome<Brief> {
  const { questions } = conflict;
  const asked = ask(conflict, questions, request, kernel, control);
  if (asked.value === null) return failed(asked.diagnostics);
  const answers = asked.value;
  const offers = questions.flatMap(({ asked: what }, question) =>
    what.kind === 'accept' ? [{ question, readings: offerReadings(answers, what.dm, what.offer, request) }] : [],
  );
  // What facts would do is told of offers alone, and costs least where nothing else is asked.
  const offered = questions.filter(({ asked: { kind } }) => kind === 'accept');
  const pulled =
    conflict.levers.length === 0 || offered.length === 0
      ? null
      : levers(conflict, offered, request, kernel, control).value;
  const trusted = trust(conflict, conflict.promises, request, null, control).value ?? [];
  const sure = sureness(conflict, answers.readings, questions, request, kernel, control);
  const dependence = conflict.sources.length === 0 ? null : restsOn(conflict, request, kernel, control, null).value;
  return succeeded({ answers, offers, levers: pulled, trust: trusted, sureness: sure, dependence }, asked.diagnostics);
}

function offerReadings(
  { readings }: Answers,
  dm: DmIndex,
  offer: Condition,
  { concepts, sanctioning, strictness }: AnalysisRequest,
): readonly AcceptanceChange[] {
  const concept = concepts[0] ?? 'nash';
  return readings.map((reading) =>
    acceptanceChange(reading, dm, offer, concept, { sanctioning, strictness }, statementLimits),
  );
}
