// The sentences of answers in French. Names of parties, options and readings stay as the case has them.

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
  words.length <= 1 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')} et ${words.at(-1) ?? ''}`;
/** French groups digits by narrow spaces. */
const grouped = (count: number): string => String(count).replace(/\B(?=(\d{3})+$)/g, '\u202f');
/** Nought and one are singular. */
const counted = (count: number, one: string, many = `${one}s`): string => `${grouped(count)} ${count < 2 ? one : many}`;
const countOf = ({ concept, count, total }: CountWords): string =>
  `${grouped(count)} sur ${grouped(total)} selon ${concept}`;

const common: CommonWords = {
  language: 'fr',
  listed,
  quoted: (text) => `« ${text} »`,
  states: (count) => counted(count, 'état'),
  equilibria: (count) => counted(count, 'équilibre'),
  steps: (count) => counted(count, 'pas', 'pas'),
  changes: (party, taken, dropped) => {
    const clauses = [
      ...(taken.length > 0 ? [`choisit ${listed(taken)}`] : []),
      ...(dropped.length > 0 ? [`renonce à ${listed(dropped)}`] : []),
    ];
    return `${party} ${listed(clauses)}`;
  },
  stateBecomes: (name) => `l’état devient « ${name} »`,
  partyMoves: (party, clauses) => `${party} agit : ${clauses.join(' ; ')}`,
  inTurn: (clauses) => clauses.join(' ; puis '),
  under: (readings) => `Selon ${listed(readings)} : `,
};

const reason: ReasonWords = {
  priority: (position, wanted, holdsAtFirst, tag) => [
    `sa priorité nº ${position} – ${wanted} – ${holdsAtFirst ? 'serait alors satisfaite' : 'ne serait plus satisfaite'} `,
    tag,
  ],
  weights: (options) => `les poids de ${listed(options)} décident`,
  ranking: (first, second) => `son classement met cela au rang ${first}, contre le rang ${second} `,
  nothing: 'rien dans ses préférences énoncées ne les sépare',
  cited: (cites, contested) =>
    `[${cites.join(', ')}${contested.length > 0 ? ` ; contesté par ${contested.join(', ')}` : ''}]`,
  assumed: '[hypothèse]',
  ungrounded: '[sans fondement donné]',
};

const notAlone = (party: string): string =>
  `${party} ne peut accepter seul, car d’autres devraient d’abord changer quelque chose`;

const accept: AcceptWords = {
  cannotHold: { verdict: 'Non : aucun état possible que l’on puisse atteindre ne l’a.', short: 'cela ne peut advenir' },
  holdsAlready: { verdict: 'C’est déjà le cas au statu quo.', short: 'c’est déjà accepté' },
  gainsNothing: (party) => ({ verdict: `Non : ${party} ne gagne rien à accepter.`, short: 'non' }),
  prefersStatusQuo: (party) => ({ verdict: `Non : ${party} préfère le statu quo à l’acceptation.`, short: 'non' }),
  accepts: (party, concepts) => ({
    verdict: `Oui : ${party} gagne à accepter, et selon ${listed(concepts)} rien ne l’en dissuade.`,
    short: 'oui',
  }),
  deterred: (party, concepts) => ({
    verdict: `Non : ${party} gagnerait à accepter, mais selon ${listed(concepts)} la réponse possible des autres l’en dissuade.`,
    short: 'il y aurait gain, mais dissuasion',
  }),
  foresight: (party, accepts, deterred) => ({
    verdict: `Cela dépend de la prévoyance : ${party} gagne à accepter ; selon ${listed(accepts)} rien ne l’en dissuade, selon ${listed(deterred)} quelque chose l’en dissuade.`,
    short: `seulement selon ${listed(accepts)}`,
  }),
  unwillingTogether: (party) => ({
    verdict: `Non : ${notAlone(party)}, et ${party} préfère le statu quo à ce que le plus petit de ces changements apporterait.`,
    short: 'non : impossible seul, et le plus petit changement des autres qui le permet n’apporte aucun gain',
  }),
  othersUnwilling: (party) => ({
    verdict: `Pas dans l’état actuel : ${notAlone(party)} ; ${party} y gagnerait, mais une partie qui doit changer quelque chose n’y gagnerait pas.`,
    short: 'pas dans l’état actuel : il y aurait gain, mais pas pour une partie qui doit changer quelque chose',
  }),
  onlyTogether: (party) => ({
    verdict: `Seulement ensemble : ${notAlone(party)} ; chaque partie qui doit changer quelque chose y gagnerait.`,
    short: 'seulement avec d’autres, qui y gagneraient aussi',
  }),
  meaning: (steps) => `Accepter signifie : ${listed(steps)}.`,
  compared: (party, comparison) =>
    comparison === 'equal'
      ? `${party} trouve cela aussi bon que le statu quo : `
      : comparison === 'preferred'
        ? `${party} préfère cela au statu quo : `
        : `${party} aime moins cela que le statu quo : `,
  way: (others, own) => `Si ${listed(others)}${own.length > 0 ? `, puis ${listed(own)}` : ''} :`,
  deterredBy: (concepts, answer, party) =>
    `Selon ${listed(concepts)}, il y a dissuasion : ${answer}. ${party} ne préfère pas au statu quo ce à quoi cela mène.`,
  holds: (concepts) => `Une fois là, l’état tient selon ${listed(concepts)}.`,
  leaves: (concepts, clauses) => {
    const line =
      clauses.length > 1
        ? `${clauses.join(' ; ou ')} ; rien ne dissuade ni l’un ni l’autre.`
        : `${clauses.join('')}, et rien n’en dissuade.`;
    return `Selon ${listed(concepts)}, il ne tiendrait pas : ${line}`;
  },
  rather: (party, clauses) => `${party} a un coup qui lui plaît davantage : ${listed(clauses)} ; `,
  openingFollows: (party, only) =>
    `${party} accepterait de son propre chef après ${only ? 'ce plus petit changement' : 'l’un de ces plus petits changements'} des autres :`,
  openingBargain: (party) =>
    `${party} ne gagnerait que par un marché, les deux côtés agissant ensemble ; une fois que les autres auraient agi, ${party} préférerait ne pas accepter :`,
  otherWays: (count) => `et ${counted(count, 'autre façon', 'autres façons')}.`,
  closed: (party) => `Aucun changement des autres, seuls ou ensemble, ne fait gagner ${party} à accepter.`,
  noEquilibrium: 'Aucun équilibre ne l’a, sous aucun des concepts demandés.',
  equilibria: (counts) => `Équilibres qui l’ont : ${listed(counts.map(countOf))}.`,
};

const statusQuo: StatusQuoWords = {
  calm: {
    verdict:
      'Oui : aucune partie ne peut l’améliorer par un coup à elle ; c’est donc un équilibre sous chaque concept demandé.',
    short: 'oui',
  },
  stable: (concepts) => ({ verdict: `Oui : c’est un équilibre selon ${listed(concepts)}.`, short: 'oui' }),
  unstable: (concepts) => ({
    verdict: `Non : ce n’est un équilibre ni selon ${concepts.join(', ni selon ')}.`,
    short: 'non',
  }),
  foresight: (stable, unstable) => ({
    verdict: `Cela dépend de la prévoyance : c’est un équilibre selon ${listed(stable)}, non selon ${listed(unstable)}.`,
    short: `seulement selon ${listed(stable)}`,
  }),
  content: (party) => `${party} n’a aucun coup à préférer.`,
  wouldRather: (party, clauses) => `${party} aimerait mieux ceci : ${listed(clauses)} (`,
  outcome: (leaves) =>
    leaves.length === 0
      ? '), mais en est dissuadé sous chaque concept demandé sauf Nash.'
      : `), et s’en va selon ${listed(leaves)}.`,
  deterrence: (concepts, leaving, answer, party) =>
    `Selon ${listed(concepts)} : si ${leaving}, la réponse est : ${answer}, ce que ${party} ne préfère pas au statu quo.`,
};

const reachable: ReachableWords = {
  staying: {
    verdict: 'Par les seules améliorations, uniquement le statu quo lui-même.',
    short: 'par les seules améliorations, uniquement le statu quo',
  },
  reached: (equilibria) => ({
    verdict: `Par les seules améliorations, ${common.equilibria(equilibria)}.`,
    short: `${common.equilibria(equilibria)} par les seules améliorations`,
  }),
  movement: (movement, states, equilibria) =>
    `${movement === 'improvements' ? 'Par les seules améliorations' : 'Par n’importe quels coups'}, ${common.states(states)} ${states < 2 ? 'peut' : 'peuvent'} advenir, dont ${common.equilibria(equilibria)} :`,
  statusQuo: (concepts) => `le statu quo lui-même (${listed(concepts)}).`,
  away: (steps, changes, concepts, way) =>
    `à ${common.steps(steps)} : ${listed(changes)} (${listed(concepts)}).${way === null ? '' : ` Chemin : ${way}.`}`,
  more: (count) => `et ${grouped(count)} de plus ; l’écran des états les montre tous.`,
};

const equilibrium: EquilibriumWords = {
  none: { verdict: 'Non : aucun équilibre n’y satisfait, sous aucun des concepts demandés.', short: 'non' },
  all: (concepts) => ({ verdict: `Oui, sous chaque concept demandé (${listed(concepts)}).`, short: 'oui' }),
  some: (yes, no) => ({
    verdict: `Selon ${listed(yes)} oui, selon ${listed(no)} non.`,
    short: `seulement selon ${listed(yes)}`,
  }),
  counts: (counts) =>
    `Équilibres qui y satisfont, de tous : ${counts.map(({ concept, count, total }) => `${concept} ${grouped(count)} sur ${grouped(total)}`).join(', ')}.`,
  against: (concepts, changes) =>
    `par exemple selon ${listed(concepts)} : par rapport au statu quo, ${listed(changes)}.`,
  example: (concepts, state) => `par exemple selon ${listed(concepts)} : état ${state}.`,
};

const grounds: GroundsWords = {
  title: 'Sur quoi elle repose',
  counts: ({ statements, sources, accounts, assumptions, ungrounded, wholeCase }) => {
    const parts = [
      `${counted(statements, 'déclaration rapportée', 'déclarations rapportées')} par ${counted(sources, 'source')} (${counted(accounts, 'récit indépendant', 'récits indépendants')})`,
      counted(assumptions, 'hypothèse'),
      ...(ungrounded > 0
        ? [`${counted(ungrounded, 'règle ou préférence', 'règles et préférences')} sans aucun fondement donné`]
        : []),
    ];
    const scope = wholeCase ? 'Elle compte sur tous les états, si bien que le cas entier y pèse : ' : '';
    return `${scope}${listed(parts)}.`;
  },
  statements: 'Déclarations : ',
  cited: 'Déclarations citées, dans nos propres mots',
  form: { ownWords: 'propres mots', reported: 'rapporté', narrator: 'la voix de la source elle-même' },
  undated: 'sans date',
  inSources: (names) => `dans ${listed(names)}`,
  assumed: 'Supposé',
  ungrounded: 'Sans fondement',
  rule: 'règle',
  holder: (party) => `${party} :`,
  noGround: 'le cas ne donne aucun fondement',
};

const frame: FrameWords = {
  accept: (party, offer) => `${party} accepterait-il ${offer} ?`,
  statusQuoStable: 'Le statu quo est-il stable ?',
  reachable: 'Quels équilibres peut-on atteindre depuis le statu quo ?',
  equilibrium: (condition) =>
    condition === null ? 'Y a-t-il un équilibre ?' : `Y a-t-il un équilibre avec ${condition} ?`,
  noStatusQuo: {
    verdict: 'On ne peut répondre : le cas n’énonce pas de statu quo.',
    short: 'aucun statu quo n’est énoncé',
  },
  facts: (parties, states, concepts) =>
    `${counted(parties, 'partie')}, ${counted(states, 'état possible', 'états possibles')} ; concepts : ${listed(concepts)}.`,
  asOf: (date) => (date === null ? 'date inconnue' : `au ${date}`),
  readings: 'Lectures',
  caseAsItStands: 'le cas tel qu’il est',
  inShort: 'En bref',
  sameUnderAll: (readings) => ` De même sous les ${readings} lectures.`,
  depends: 'Cela dépend de la lecture :',
  shortUnder: (readings) => ` — selon ${listed(readings)}.`,
  why: (readings) => (readings.length === 0 ? 'Pourquoi' : `Pourquoi, selon ${listed(readings)}`),
  change: 'Ce qui le changerait',
};

/** French. */
export const french: AnswerWords = {
  common,
  reason,
  accept,
  statusQuo,
  reachable,
  equilibrium,
  grounds,
  frame,
};
