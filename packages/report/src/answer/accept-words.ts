// Words for "would P accept O": the verdict, the comparison behind it, what deters, who would leave, who else must move.

import type { StateIndex } from '@parley/model';
import type { Acceptance, AcceptFinding, AcceptingWay, AnalysedReading, Holding, Reason } from '@parley/insight';
import type { Item, Line } from '../document/block.js';
import type { FindingWords } from './finding-words.js';
import { changeClauses, changesByParty, conceptName, counted, listed, moveClause, partyName, sentenceCase } from './naming.js';
import { deciderLine } from './reason-words.js';

/** Words for the finding of an accept question. */
export function acceptWords(reading: AnalysedReading, finding: AcceptFinding): FindingWords {
  const party = partyName(reading, finding.dm);
  switch (finding.situation) {
    case 'cannotHold':
      return {
        key: 'cannot hold',
        short: 'it cannot come about',
        verdict: [`No: no feasible state that can be reached has it.`],
        why: [],
      };
    case 'holdsAlready':
      return {
        key: 'holds already',
        short: 'it is accepted already',
        verdict: [`It already holds at the status quo.`],
        why: equilibriumItems(finding),
      };
    case 'ownMove':
      return ownMoveWords(reading, finding, party);
    case 'needsOthers':
      return needsOthersWords(reading, finding, party);
  }
}

function ownMoveWords(reading: AnalysedReading, finding: AcceptFinding, party: string): FindingWords {
  const accepts = conceptsWith(finding.acceptance, 'accepts');
  const deterred = conceptsWith(finding.acceptance, 'deterred');
  const [way] = finding.ways;
  const comparison = way === undefined ? [] : comparisonItems(reading, way);
  const why = [
    ...comparison,
    ...deterrenceItems(reading, finding),
    ...(way === undefined || accepts.length === 0 ? [] : holdingItems(reading, way)),
    ...ratherItems(reading, finding, party),
  ];
  if (accepts.length === 0 && deterred.length === 0) {
    const verdict = [`No: ${party} prefers, or likes as much, the status quo to every state in which it accepts by a move of its own.`];
    return { key: 'unwilling', short: 'no', verdict, why };
  }
  if (deterred.length === 0) {
    return { key: 'accepts', short: 'yes', verdict: [`Yes: ${party} gains by accepting, and under ${listed(accepts)} nothing deters it.`], why };
  }
  if (accepts.length === 0) {
    return { key: 'deterred', short: 'it would gain, but is deterred', verdict: [`No: ${party} would gain by accepting, but under ${listed(deterred)} it is deterred by what others can answer.`], why };
  }
  const verdict = [`It depends on foresight: ${party} gains by accepting; under ${listed(accepts)} nothing deters it, under ${listed(deterred)} it is deterred.`];
  return { key: `foresight ${accepts.join()} ${deterred.join()}`, short: `only under ${listed(accepts)}`, verdict, why };
}

function needsOthersWords(reading: AnalysedReading, finding: AcceptFinding, party: string): FindingWords {
  const willing = finding.ways.filter((way) => way.reasons[0]?.comparison === 'preferred');
  const agreed = willing.filter((way) => way.reasons.every((reason) => reason.comparison === 'preferred'));
  const why = finding.ways.map((way) => wayItem(reading, way));
  const more = finding.waysFound - finding.ways.length;
  if (more > 0) why.push({ line: [`${counted(more, 'further way')} with as many or more changes by others.`], items: [] });
  const opening = `${party} cannot accept alone: others would have to change something first.`;
  if (willing.length === 0) {
    return { key: 'not alone, unwilling', short: 'not alone, and it would not want to', verdict: [`No. ${opening} It prefers the status quo to what would come about.`], why };
  }
  if (agreed.length === 0) {
    const verdict = [`Not as things stand. ${opening} ${party} would gain by it, but a party that would have to change something would not.`];
    return { key: 'not alone, others unwilling', short: 'it would gain, but others would have to move first and would not gain', verdict, why };
  }
  const verdict = [`Only together. ${opening} Every party that would have to change something would gain by it.`];
  return { key: 'not alone, all gain', short: 'only together with others, who would gain too', verdict, why };
}

/** Concepts whose acceptance has the given outcome. */
const conceptsWith = (acceptance: readonly Acceptance[], outcome: Acceptance['outcome']): readonly string[] =>
  acceptance.filter((entry) => entry.outcome === outcome).map((entry) => conceptName(entry.concept));

const verbs = { preferred: 'prefers', equal: 'likes as much as the status quo', lessPreferred: 'likes less' } as const;

function comparisonLine(reading: AnalysedReading, reason: Reason): Line {
  const party = partyName(reading, reason.dm);
  const decider = deciderLine(reading, reason);
  if (reason.comparison === 'equal') return [`${party} finds that as good as the status quo: `, ...decider, '.'];
  return [`${party} ${verbs[reason.comparison]} that ${reason.comparison === 'preferred' ? 'to' : 'than'} the status quo: `, ...decider, '.'];
}

const comparisonItems = (reading: AnalysedReading, way: AcceptingWay): readonly Item[] => {
  const steps = changesByParty(reading, [...way.own, ...way.others]);
  return [
    { line: [`Accepting means: ${listed(steps)}.`], items: [] },
    ...way.reasons.map((reason) => ({ line: comparisonLine(reading, reason), items: [] })),
  ];
};

function wayItem(reading: AnalysedReading, way: AcceptingWay): Item {
  const others = changesByParty(reading, way.others);
  const own = changesByParty(reading, way.own);
  return {
    line: [`If ${listed(others)}${own.length > 0 ? `, then ${listed(own)}` : ''}:`],
    items: [
      ...way.reasons.map((reason) => ({ line: comparisonLine(reading, reason), items: [] })),
      ...holdingItems(reading, way),
    ],
  };
}

/** One entry for each distinct deterrence. */
function deterrenceItems(reading: AnalysedReading, finding: AcceptFinding): readonly Item[] {
  const groups = new Map<string, { concepts: string[]; line: Line }>();
  for (const entry of finding.acceptance) {
    if (entry.outcome !== 'deterred') continue;
    const { sanction, sanctioned } = entry.deterrence;
    const answer = sanction.map((move) => moveClause(reading, move)).join('; then ');
    const key = `${answer}|${sanctioned}`;
    const group = groups.get(key) ?? { concepts: [], line: [answer] };
    group.concepts.push(conceptName(entry.concept));
    groups.set(key, group);
  }
  const party = partyName(reading, finding.dm);
  return [...groups.values()].map(({ concepts, line }) => ({
    line: [`Under ${listed(concepts)} it is deterred: `, ...line, `. ${party} does not prefer where that ends to the status quo.`],
    items: [],
  }));
}

function holdingItems(reading: AnalysedReading, way: AcceptingWay): readonly Item[] {
  const holdingConcepts = way.holding.filter((entry) => entry.equilibrium).map((entry) => conceptName(entry.concept));
  const items: Item[] = [];
  if (holdingConcepts.length > 0) items.push({ line: [`Once there, the state holds under ${listed(holdingConcepts)}.`], items: [] });
  for (const [line, concepts] of leaverLines(reading, way.state, way.holding)) {
    items.push({ line: [`Under ${listed(concepts)} it would not hold: ${line}`], items: [] });
  }
  return items;
}

function leaverLines(reading: AnalysedReading, state: StateIndex, holding: readonly Holding[]): ReadonlyMap<string, readonly string[]> {
  const lines = new Map<string, string[]>();
  for (const { concept, leavers } of holding) {
    const clauses = leavers.flatMap((verdict) => (verdict.kind === 'unstable' ? changeClauses(reading, state, verdict.escape) : []));
    if (clauses.length === 0) continue;
    const line = `${listed(clauses)}, and nothing deters that.`;
    lines.set(line, [...(lines.get(line) ?? []), conceptName(concept)]);
  }
  return lines;
}

function ratherItems(reading: AnalysedReading, finding: AcceptFinding, party: string): readonly Item[] {
  if (finding.rather === null) return [];
  const clauses = changeClauses(reading, finding.statusQuo, finding.rather.first);
  return [{ line: [`${party} has a move that it likes better: ${listed(clauses)}; `, ...deciderLine(reading, finding.rather), '.'], items: [] }];
}

function equilibriumItems(finding: AcceptFinding): readonly Item[] {
  const some = finding.equilibria.filter((entry) => entry.count > 0);
  if (some.length === 0) return [{ line: ['No equilibrium has it, under any concept asked.'], items: [] }];
  const counts = some.map((entry) => `${entry.count} of ${entry.total} under ${conceptName(entry.concept)}`);
  return [{ line: [sentenceCase(`equilibria that have it: ${listed(counts)}.`)], items: [] }];
}
