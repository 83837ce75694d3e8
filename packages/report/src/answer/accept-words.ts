// Words for "would P accept O": the verdict, the comparison behind it, what deters, who would leave, who else must move.

import type { Acceptance, AcceptFinding, AcceptingWay, AnalysedReading, Reason } from '@parley/insight';
import type { VerdictSubject } from '@parley/engine';
import { type Item, type Line, strong } from '../document/block.js';
import { type FindingWords, said } from './said-finding.js';
import { changeClauses, changesByParty, conceptName, moveClause, partyName } from './naming.js';
import { deciderLine } from './reason-words.js';
import { type Shown, type ShownFact, shownIn } from './shown.js';
import type { AnswerWords } from './words/answer-words.js';
import { english } from './words/english.js';

/** A finding with what is needed to say it. */
interface Telling {
  readonly reading: AnalysedReading;
  readonly finding: AcceptFinding;
  readonly party: string;
  readonly words: AnswerWords;
}

/** Words for the finding of an accept question. */
export function acceptWords(
  reading: AnalysedReading,
  finding: AcceptFinding,
  words: AnswerWords = english,
): FindingWords {
  const telling: Telling = { reading, finding, party: partyName(reading, finding.dm), words };
  switch (finding.situation) {
    case 'cannotHold':
      return { key: 'cannot hold', ...said(words.accept.cannotHold), why: [] };
    case 'holdsAlready':
      return { key: 'holds already', ...said(words.accept.holdsAlready), why: equilibriumItems(telling) };
    case 'ownMove':
      return ownMoveWords(telling);
    case 'needsOthers':
      return needsOthersWords(telling);
  }
}

function ownMoveWords(telling: Telling): FindingWords {
  const { finding, party, words } = telling;
  const say = words.accept;
  const accepts = conceptsWith(finding.acceptance, 'accepts');
  const deterred = conceptsWith(finding.acceptance, 'deterred');
  const [way] = finding.ways;
  const why = [
    ...(way === undefined ? [] : comparisonItems(telling, way)),
    ...deterrenceItems(telling),
    ...(way === undefined || accepts.length === 0 ? [] : holdingItems(telling, way)),
    ...ratherItems(telling),
  ];
  const rest = { why, change: openingItems(telling), shows: acceptanceShows(telling) };
  if (accepts.length === 0 && deterred.length === 0) {
    const equal = way?.reasons[0]?.comparison === 'equal';
    const verdict = equal ? say.gainsNothing(party) : say.prefersStatusQuo(party);
    return { key: verdict.verdict, ...said(verdict), ...rest };
  }
  if (deterred.length === 0) return { key: 'accepts', ...said(say.accepts(party, accepts)), ...rest };
  if (accepts.length === 0) return { key: 'deterred', ...said(say.deterred(party, deterred)), ...rest };
  const verdict = say.foresight(party, accepts, deterred);
  return { key: verdict.verdict, ...said(verdict), ...rest };
}

function needsOthersWords(telling: Telling): FindingWords {
  const { finding, party, words } = telling;
  const willing = finding.ways.filter((way) => way.gains);
  const agreed = willing.filter((way) => way.reasons.every((reason) => reason.comparison === 'preferred'));
  const rest = {
    why: finding.ways.map((way) => wayItem(telling, way)),
    change: openingItems(telling),
    shows: finding.ways.flatMap((way) => reasonShows(telling, way.reasons)),
  };
  if (willing.length === 0)
    return { key: 'not alone, unwilling', ...said(words.accept.unwillingTogether(party)), ...rest };
  if (agreed.length === 0)
    return { key: 'not alone, others unwilling', ...said(words.accept.othersUnwilling(party)), ...rest };
  return { key: 'not alone, all gain', ...said(words.accept.onlyTogether(party)), ...rest };
}

/** The smallest changes of others after which the party would accept, or would gain by a bargain. */
function openingItems(telling: Telling): readonly Item[] {
  const { finding, party, words } = telling;
  const [first] = finding.openings;
  if (first === undefined) {
    const closed = finding.situation === 'ownMove' && finding.ways.every((way) => !way.gains);
    return closed ? [{ line: [words.accept.closed(party)], items: [] }] : [];
  }
  const lead = first.follows
    ? words.accept.openingFollows(party, finding.openingsFound === 1)
    : words.accept.openingBargain(party);
  const items = finding.openings.slice(0, openingsShown).map((way) => wayItem(telling, way));
  const more = finding.openingsFound - items.length;
  if (more > 0) items.push({ line: [words.accept.otherWays(more)], items: [] });
  return [{ line: [strong(lead)], items }];
}

/** More would not be read; `--json` has them all. */
const openingsShown = 3;

/** Concepts whose acceptance has the given outcome. */
const conceptsWith = (acceptance: readonly Acceptance[], outcome: Acceptance['outcome']): readonly string[] =>
  acceptance.filter((entry) => entry.outcome === outcome).map((entry) => conceptName(entry.concept));

/** The party's stability at the status quo under a concept, as the acceptance asks about it. */
function subjectOf({ reading, finding }: Telling, { concept }: Acceptance): VerdictSubject {
  const { sanctioning, strictness } = reading.analysis.request;
  return { dm: finding.dm, state: finding.statusQuo, concept, request: { sanctioning, strictness } };
}

/** What the verdict on an own move says: the comparison, and under each concept what answers the move or that nothing does. */
function acceptanceShows(telling: Telling): readonly Shown[] {
  const { reading, finding } = telling;
  const facts = finding.acceptance.flatMap((entry): readonly ShownFact[] => {
    const subject = subjectOf(telling, entry);
    if (entry.outcome === 'accepts')
      return [{ kind: 'verdict', verdict: { kind: 'unstable', subject, escape: entry.state } }];
    return entry.outcome === 'deterred' ? [{ kind: 'deterrence', subject, deterrence: entry.deterrence }] : [];
  });
  const own = finding.ways[0]?.reasons.slice(0, 1) ?? [];
  return [...reasonShows(telling, own), ...shownIn(reading, ...facts)];
}

const reasonShows = ({ reading }: Telling, reasons: readonly Reason[]): readonly Shown[] =>
  shownIn(reading, ...reasons.map((reason) => ({ kind: 'comparison', reason }) as const));

function comparisonItem(telling: Telling, reason: Reason): Item {
  const { reading, words } = telling;
  const opening = words.accept.compared(partyName(reading, reason.dm), reason.comparison);
  const line: Line = [opening, ...deciderLine(reading, reason, words), '.'];
  return { line, items: [], shows: reasonShows(telling, [reason]) };
}

function comparisonItems(telling: Telling, way: AcceptingWay): readonly Item[] {
  const { reading, finding, words } = telling;
  const steps = changesByParty(reading, [...way.own, ...way.others], words);
  const shows = shownIn(reading, { kind: 'change', from: finding.statusQuo, to: way.state });
  return [
    { line: [words.accept.meaning(steps)], items: [], shows },
    ...way.reasons.map((reason) => comparisonItem(telling, reason)),
  ];
}

function wayItem(telling: Telling, way: AcceptingWay): Item {
  const { reading, finding, words } = telling;
  return {
    line: [words.accept.way(changesByParty(reading, way.others, words), changesByParty(reading, way.own, words))],
    items: [...way.reasons.map((reason) => comparisonItem(telling, reason)), ...holdingItems(telling, way)],
    shows: shownIn(reading, { kind: 'change', from: finding.statusQuo, to: way.state }),
  };
}

/** One entry for each distinct deterrence. */
function deterrenceItems(telling: Telling): readonly Item[] {
  const { reading, finding, party, words } = telling;
  const groups = new Map<string, { concepts: string[]; answer: string; shows: ShownFact[] }>();
  for (const entry of finding.acceptance) {
    if (entry.outcome !== 'deterred') continue;
    const { sanction, sanctioned } = entry.deterrence;
    const answer = words.common.inTurn(sanction.map((move) => moveClause(reading, move, words)));
    const key = `${answer}|${sanctioned}`;
    const group = groups.get(key) ?? { concepts: [], answer, shows: [] };
    group.concepts.push(conceptName(entry.concept));
    group.shows.push({ kind: 'deterrence', subject: subjectOf(telling, entry), deterrence: entry.deterrence });
    groups.set(key, group);
  }
  return [...groups.values()].map(({ concepts, answer, shows }) => ({
    line: [words.accept.deterredBy(concepts, answer, party)],
    items: [],
    shows: shownIn(reading, ...shows),
  }));
}

function holdingItems({ reading, words }: Telling, way: AcceptingWay): readonly Item[] {
  const holdingConcepts = way.holding.filter((entry) => entry.equilibrium).map((entry) => conceptName(entry.concept));
  const items: Item[] = [];
  if (holdingConcepts.length > 0) items.push({ line: [words.accept.holds(holdingConcepts)], items: [] });
  const groups = new Map<string, { concepts: string[]; clauses: readonly string[]; shows: ShownFact[] }>();
  for (const { concept, leavers } of way.holding) {
    const clauses = leavers.flatMap((verdict) =>
      verdict.kind === 'unstable' ? changeClauses(reading, way.state, verdict.escape, words) : [],
    );
    if (clauses.length === 0) continue;
    const key = clauses.join('|');
    const group = groups.get(key) ?? { concepts: [], clauses, shows: [] };
    group.concepts.push(conceptName(concept));
    group.shows.push(...leavers.map((verdict) => ({ kind: 'verdict', verdict }) as const));
    groups.set(key, group);
  }
  for (const { concepts, clauses, shows } of groups.values())
    items.push({ line: [words.accept.leaves(concepts, clauses)], items: [], shows: shownIn(reading, ...shows) });
  return items;
}

function ratherItems(telling: Telling): readonly Item[] {
  const { reading, finding, party, words } = telling;
  if (finding.rather === null) return [];
  const clauses = changeClauses(reading, finding.statusQuo, finding.rather.first, words);
  return [
    {
      line: [words.accept.rather(party, clauses), ...deciderLine(reading, finding.rather, words), '.'],
      items: [],
      shows: reasonShows(telling, [finding.rather]),
    },
  ];
}

function equilibriumItems({ reading, finding, words }: Telling): readonly Item[] {
  const some = finding.equilibria.filter((entry) => entry.count > 0);
  if (some.length === 0) return [{ line: [words.accept.noEquilibrium], items: [] }];
  const counts = some.map(({ concept, count, total }) => ({ concept: conceptName(concept), count, total }));
  const facts = some.map(({ concept, states }) => ({ kind: 'equilibria', concept, states }) as const);
  return [{ line: [words.accept.equilibria(counts)], items: [], shows: shownIn(reading, ...facts) }];
}
