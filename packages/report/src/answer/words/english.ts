// The sentences of answers in English.

import { grouped } from '../../document/grouped.js';
import type {
  AcceptWords,
  AnswerWords,
  CommonWords,
  CountWords,
  EquilibriumWords,
  FrameWords,
  GroundsWords,
  ReachableWords,
  ReasonWords,
  StatusQuoWords,
} from './answer-words.js';

const listed = (words: readonly string[]): string =>
  words.length <= 1 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')} and ${words.at(-1) ?? ''}`;
const counted = (count: number, one: string, many = `${one}s`): string =>
  `${grouped(count)} ${count === 1 ? one : many}`;
const countOf = ({ concept, count, total }: CountWords): string => `${count} of ${total} under ${concept}`;

const common: CommonWords = {
  language: 'en',
  listed,
  quoted: (text) => `“${text}”`,
  states: (count) => counted(count, 'state'),
  equilibria: (count) => counted(count, 'equilibrium', 'equilibria'),
  steps: (count) => counted(count, 'step'),
  changes: (party, taken, dropped) => {
    const clauses = [
      ...(taken.length > 0 ? [`takes ${listed(taken)}`] : []),
      ...(dropped.length > 0 ? [`drops ${listed(dropped)}`] : []),
    ];
    return `${party} ${listed(clauses)}`;
  },
  stateBecomes: (name) => `the state becomes “${name}”`,
  partyMoves: (party, clauses) => `${party} moves: ${clauses.join('; ')}`,
  inTurn: (clauses) => clauses.join('; then '),
  under: (readings) => `Under ${listed(readings)}: `,
};

const reason: ReasonWords = {
  priority: (position, wanted, holdsAtFirst, tag) => [
    `its priority no. ${position} – ${wanted} – ${holdsAtFirst ? 'would then hold' : 'would no longer hold'} `,
    tag,
  ],
  weights: (options) => `the weights of ${listed(options)} decide`,
  ranking: (first, second) => `its ranking puts that in tier ${first}, against tier ${second} `,
  nothing: 'nothing in its stated preference separates them',
  cited: (cites, contested) =>
    `[${cites.join(', ')}${contested.length > 0 ? `; contested by ${contested.join(', ')}` : ''}]`,
  assumed: '[assumption]',
  ungrounded: '[no ground given]',
};

const notAlone = (party: string): string =>
  `${party} cannot accept alone, since others would have to change something first`;

const accept: AcceptWords = {
  cannotHold: { verdict: 'No: no feasible state that can be reached has it.', short: 'it cannot come about' },
  holdsAlready: { verdict: 'It already holds at the status quo.', short: 'it is accepted already' },
  gainsNothing: (party) => ({ verdict: `No: ${party} gains nothing by accepting.`, short: 'no' }),
  prefersStatusQuo: (party) => ({ verdict: `No: ${party} prefers the status quo to accepting.`, short: 'no' }),
  accepts: (party, concepts) => ({
    verdict: `Yes: ${party} gains by accepting, and under ${listed(concepts)} nothing deters it.`,
    short: 'yes',
  }),
  deterred: (party, concepts) => ({
    verdict: `No: ${party} would gain by accepting, but under ${listed(concepts)} it is deterred by what others can answer.`,
    short: 'it would gain, but is deterred',
  }),
  foresight: (party, accepts, deterred) => ({
    verdict: `It depends on foresight: ${party} gains by accepting; under ${listed(accepts)} nothing deters it, under ${listed(deterred)} it is deterred.`,
    short: `only under ${listed(accepts)}`,
  }),
  unwillingTogether: (party) => ({
    verdict: `No: ${notAlone(party)}, and it prefers the status quo to what the smallest such change would bring.`,
    short: 'no: it cannot do so alone, and the smallest change by others that allows it brings it no gain',
  }),
  othersUnwilling: (party) => ({
    verdict: `Not as things stand: ${notAlone(party)}; it would gain by that, but a party that has to change something would not.`,
    short: 'not as things stand: it would gain, but a party that has to change something would not',
  }),
  onlyTogether: (party) => ({
    verdict: `Only together: ${notAlone(party)}; every party that has to change something would gain by it.`,
    short: 'only together with others, who would gain too',
  }),
  meaning: (steps) => `Accepting means: ${listed(steps)}.`,
  compared: (party, comparison) =>
    comparison === 'equal'
      ? `${party} finds that as good as the status quo: `
      : comparison === 'preferred'
        ? `${party} prefers that to the status quo: `
        : `${party} likes that less than the status quo: `,
  way: (others, own) => `If ${listed(others)}${own.length > 0 ? `, then ${listed(own)}` : ''}:`,
  deterredBy: (concepts, answer, party) =>
    `Under ${listed(concepts)} it is deterred: ${answer}. ${party} does not prefer where that ends to the status quo.`,
  holds: (concepts) => `Once there, the state holds under ${listed(concepts)}.`,
  leaves: (concepts, clauses) => {
    const line =
      clauses.length > 1
        ? `${clauses.join('; or ')}; nothing deters either.`
        : `${clauses.join('')}, and nothing deters that.`;
    return `Under ${listed(concepts)} it would not hold: ${line}`;
  },
  rather: (party, clauses) => `${party} has a move that it likes better: ${listed(clauses)}; `,
  openingFollows: (party, only) =>
    `${party} would accept of its own accord after ${only ? 'this smallest change' : 'one of these smallest changes'} by others:`,
  openingBargain: (party) =>
    `${party} would gain only by a bargain, both sides moving together; once the others had moved, it would rather not accept:`,
  otherWays: (count) => `and ${counted(count, 'other way')}.`,
  closed: (party) => `No change by others, alone or together, makes ${party} gain by accepting.`,
  noEquilibrium: 'No equilibrium has it, under any concept asked.',
  equilibria: (counts) => `Equilibria that have it: ${listed(counts.map(countOf))}.`,
};

const statusQuo: StatusQuoWords = {
  calm: {
    verdict: 'Yes: no party can improve on it by a move of its own, so it is an equilibrium under every concept asked.',
    short: 'yes',
  },
  stable: (concepts) => ({ verdict: `Yes: it is an equilibrium under ${listed(concepts)}.`, short: 'yes' }),
  unstable: (concepts) => ({ verdict: `No: it is no equilibrium under ${listed(concepts)}.`, short: 'no' }),
  foresight: (stable, unstable) => ({
    verdict: `It depends on foresight: it is an equilibrium under ${listed(stable)}, not under ${listed(unstable)}.`,
    short: `only under ${listed(stable)}`,
  }),
  content: (party) => `${party} has no move that it prefers.`,
  wouldRather: (party, clauses) => `${party} would rather that ${listed(clauses)} (`,
  outcome: (leaves) =>
    leaves.length === 0
      ? '), but is deterred under every concept asked but Nash.'
      : `), and leaves under ${listed(leaves)}.`,
  deterrence: (concepts, leaving, answer, party) =>
    `Under ${listed(concepts)}: if ${leaving}, the answer is: ${answer}, which ${party} does not prefer to the status quo.`,
};

const reachable: ReachableWords = {
  staying: {
    verdict: 'By improvements alone only the status quo itself.',
    short: 'by improvements alone, only the status quo itself',
  },
  reached: (equilibria) => ({
    verdict: `By improvements alone, ${common.equilibria(equilibria)}.`,
    short: `${common.equilibria(equilibria)} by improvements alone`,
  }),
  movement: (movement, states, equilibria) =>
    `${movement === 'improvements' ? 'By improvements alone' : 'By any moves'}, ${common.states(states)} can come about, ${common.equilibria(equilibria)} among them:`,
  statusQuo: (concepts) => `the status quo itself (${listed(concepts)}).`,
  away: (steps, changes, concepts, way) =>
    `${common.steps(steps)} away: ${listed(changes)} (${listed(concepts)}).${way === null ? '' : ` Way: ${way}.`}`,
  more: (count) => `and ${count} more; \`parley analyse\` lists them.`,
};

const equilibrium: EquilibriumWords = {
  none: { verdict: 'No: no equilibrium satisfies it, under any concept asked.', short: 'no' },
  all: (concepts) => ({ verdict: `Yes, under every concept asked (${listed(concepts)}).`, short: 'yes' }),
  some: (yes, no) => ({
    verdict: `Under ${listed(yes)} yes, under ${listed(no)} no.`,
    short: `only under ${listed(yes)}`,
  }),
  counts: (counts) =>
    `Equilibria that satisfy it, of all: ${counts.map(({ concept, count, total }) => `${concept} ${count} of ${total}`).join(', ')}.`,
  against: (concepts, changes) => `for example under ${listed(concepts)}: against the status quo, ${listed(changes)}.`,
  example: (concepts, state) => `for example under ${listed(concepts)}: state ${state}.`,
};

const grounds: GroundsWords = {
  title: 'What it rests on',
  counts: ({ statements, sources, accounts, assumptions, ungrounded, wholeCase }) => {
    const parts = [
      `${counted(statements, 'reported statement')} from ${counted(sources, 'source')} (${counted(accounts, 'independent account')})`,
      counted(assumptions, 'assumption'),
      ...(ungrounded > 0
        ? [`${counted(ungrounded, 'rule or preference', 'rules and preferences')} without any ground given`]
        : []),
    ];
    const scope = wholeCase ? 'It counts over all states, so the whole case bears on it: ' : '';
    return `${scope}${listed(parts)}.`;
  },
  statements: 'Statements: ',
  cited: 'Statements cited, in our own words',
  form: { ownWords: 'own words', reported: 'as reported', narrator: "the source's own voice" },
  undated: 'undated',
  inSources: (names) => `in ${listed(names)}`,
  assumed: 'Assumed',
  ungrounded: 'Ungrounded',
  rule: 'rule',
  holder: (party) => `${party}:`,
  noGround: 'no ground is given in the case',
};

const frame: FrameWords = {
  accept: (party, offer) => `Would ${party} accept ${offer}?`,
  statusQuoStable: 'Is the status quo stable?',
  reachable: 'Which equilibria can be reached from the status quo?',
  equilibrium: (condition) =>
    condition === null ? 'Is there an equilibrium?' : `Is there an equilibrium with ${condition}?`,
  noStatusQuo: {
    verdict: 'This cannot be answered: the case states no status quo.',
    short: 'no status quo is stated',
  },
  facts: (parties, states, concepts) =>
    `${counted(parties, 'party', 'parties')}, ${counted(states, 'feasible state')}; concepts: ${listed(concepts)}.`,
  asOf: (date) => (date === null ? 'date unknown' : `as of ${date}`),
  readings: 'Readings',
  caseAsItStands: 'the case as it stands',
  inShort: 'In short',
  sameUnderAll: (readings) => ` The same under all ${readings} readings.`,
  depends: 'It depends on the reading:',
  shortUnder: (readings) => ` — under ${listed(readings)}.`,
  why: (readings) => (readings.length === 0 ? 'Why' : `Why, under ${listed(readings)}`),
  change: 'What would change it',
};

/** English. */
export const english: AnswerWords = {
  common,
  reason,
  accept,
  statusQuo,
  reachable,
  equilibrium,
  grounds,
  frame,
};
