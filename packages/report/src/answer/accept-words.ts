// Words for "would P accept O": the verdict, the comparison behind it, what deters, who would leave, who else must move.

import type { StateIndex } from '@parley/model';
import type { Acceptance, AcceptFinding, AcceptingWay, AnalysedReading, Holding, Reason } from '@parley/insight';
import { type Item, type Line, strong } from '../document/block.js';
import type { FindingWords } from './finding-words.js';
import {
  changeClauses,
  changesByParty,
  conceptName,
  counted,
  listed,
  moveClause,
  partyName,
  sentenceCase,
} from './naming.js';
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
  const why = [
    ...(way === undefined ? [] : comparisonItems(reading, way)),
    ...deterrenceItems(reading, finding),
    ...(way === undefined || accepts.length === 0 ? [] : holdingItems(reading, way)),
    ...ratherItems(reading, finding, party),
  ];
  const change = openingItems(reading, finding, party);
  if (accepts.length === 0 && deterred.length === 0) {
    const equal = way?.reasons[0]?.comparison === 'equal';
    const verdict = equal
      ? `No: ${party} gains nothing by accepting.`
      : `No: ${party} prefers the status quo to accepting.`;
    return { key: verdict, short: 'no', verdict: [verdict], why, change };
  }
  if (deterred.length === 0) {
    return {
      key: 'accepts',
      short: 'yes',
      verdict: [`Yes: ${party} gains by accepting, and under ${listed(accepts)} nothing deters it.`],
      why,
      change,
    };
  }
  if (accepts.length === 0) {
    const verdict = `No: ${party} would gain by accepting, but under ${listed(deterred)} it is deterred by what others can answer.`;
    return { key: 'deterred', short: 'it would gain, but is deterred', verdict: [verdict], why, change };
  }
  const verdict = `It depends on foresight: ${party} gains by accepting; under ${listed(accepts)} nothing deters it, under ${listed(deterred)} it is deterred.`;
  return { key: verdict, short: `only under ${listed(accepts)}`, verdict: [verdict], why, change };
}

function needsOthersWords(reading: AnalysedReading, finding: AcceptFinding, party: string): FindingWords {
  const willing = finding.ways.filter((way) => way.gains);
  const agreed = willing.filter((way) => way.reasons.every((reason) => reason.comparison === 'preferred'));
  const why = finding.ways.map((way) => wayItem(reading, way));
  const change = openingItems(reading, finding, party);
  const opening = `${party} cannot accept alone, since others would have to change something first`;
  if (willing.length === 0) {
    const verdict = `No: ${opening}, and it prefers the status quo to what the smallest such change would bring.`;
    return {
      key: 'not alone, unwilling',
      short: 'no: it cannot do so alone, and the smallest change by others that allows it brings it no gain',
      verdict: [verdict],
      why,
      change,
    };
  }
  if (agreed.length === 0) {
    const verdict = `Not as things stand: ${opening}; it would gain by that, but a party that has to change something would not.`;
    return {
      key: 'not alone, others unwilling',
      short: 'not as things stand: it would gain, but a party that has to change something would not',
      verdict: [verdict],
      why,
      change,
    };
  }
  const verdict = `Only together: ${opening}; every party that has to change something would gain by it.`;
  return {
    key: 'not alone, all gain',
    short: 'only together with others, who would gain too',
    verdict: [verdict],
    why,
    change,
  };
}

/** The smallest changes of others after which the party would accept, or would gain by a bargain. */
function openingItems(reading: AnalysedReading, finding: AcceptFinding, party: string): readonly Item[] {
  const [first] = finding.openings;
  if (first === undefined)
    return finding.situation === 'ownMove' && finding.ways.every((way) => !way.gains) ? [closedItem(party)] : [];
  const lead = first.follows
    ? `${party} would accept of its own accord after ${finding.openingsFound === 1 ? 'this smallest change' : 'one of these smallest changes'} by others:`
    : `${party} would gain only by a bargain, both sides moving together; once the others had moved, it would rather not accept:`;
  const items = finding.openings.slice(0, openingsShown).map((way) => wayItem(reading, way));
  const more = finding.openingsFound - items.length;
  if (more > 0) items.push({ line: [`and ${counted(more, 'other way')}.`], items: [] });
  return [{ line: [strong(lead)], items }];
}

const closedItem = (party: string): Item => ({
  line: [`No change by others, alone or together, makes ${party} gain by accepting.`],
  items: [],
});

/** More would not be read; `--json` has them all. */
const openingsShown = 3;

/** Concepts whose acceptance has the given outcome. */
const conceptsWith = (acceptance: readonly Acceptance[], outcome: Acceptance['outcome']): readonly string[] =>
  acceptance.filter((entry) => entry.outcome === outcome).map((entry) => conceptName(entry.concept));

function comparisonLine(reading: AnalysedReading, reason: Reason): Line {
  const party = partyName(reading, reason.dm);
  const decider = deciderLine(reading, reason);
  if (reason.comparison === 'equal') return [`${party} finds that as good as the status quo: `, ...decider, '.'];
  const opening =
    reason.comparison === 'preferred'
      ? `${party} prefers that to the status quo: `
      : `${party} likes that less than the status quo: `;
  return [opening, ...decider, '.'];
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
    line: [
      `Under ${listed(concepts)} it is deterred: `,
      ...line,
      `. ${party} does not prefer where that ends to the status quo.`,
    ],
    items: [],
  }));
}

function holdingItems(reading: AnalysedReading, way: AcceptingWay): readonly Item[] {
  const holdingConcepts = way.holding.filter((entry) => entry.equilibrium).map((entry) => conceptName(entry.concept));
  const items: Item[] = [];
  if (holdingConcepts.length > 0)
    items.push({ line: [`Once there, the state holds under ${listed(holdingConcepts)}.`], items: [] });
  for (const [line, concepts] of leaverLines(reading, way.state, way.holding)) {
    items.push({ line: [`Under ${listed(concepts)} it would not hold: ${line}`], items: [] });
  }
  return items;
}

function leaverLines(
  reading: AnalysedReading,
  state: StateIndex,
  holding: readonly Holding[],
): ReadonlyMap<string, readonly string[]> {
  const lines = new Map<string, string[]>();
  for (const { concept, leavers } of holding) {
    const clauses = leavers.flatMap((verdict) =>
      verdict.kind === 'unstable' ? changeClauses(reading, state, verdict.escape) : [],
    );
    if (clauses.length === 0) continue;
    const line =
      clauses.length > 1
        ? `${clauses.join('; or ')}; nothing deters either.`
        : `${clauses.join('')}, and nothing deters that.`;
    lines.set(line, [...(lines.get(line) ?? []), conceptName(concept)]);
  }
  return lines;
}

function ratherItems(reading: AnalysedReading, finding: AcceptFinding, party: string): readonly Item[] {
  if (finding.rather === null) return [];
  const clauses = changeClauses(reading, finding.statusQuo, finding.rather.first);
  return [
    {
      line: [
        `${party} has a move that it likes better: ${listed(clauses)}; `,
        ...deciderLine(reading, finding.rather),
        '.',
      ],
      items: [],
    },
  ];
}

function equilibriumItems(finding: AcceptFinding): readonly Item[] {
  const some = finding.equilibria.filter((entry) => entry.count > 0);
  if (some.length === 0) return [{ line: ['No equilibrium has it, under any concept asked.'], items: [] }];
  const counts = some.map((entry) => `${entry.count} of ${entry.total} under ${conceptName(entry.concept)}`);
  return [{ line: [sentenceCase(`equilibria that have it: ${listed(counts)}.`)], items: [] }];
}
