// The words of what a report tells beside the answers: what facts would change them, how sure they are, what they rest on.

import type { AnswerLanguage } from '@parley/report';

/** The words. */
export interface FurtherWords {
  readonly title: Readonly<Record<'levers' | 'sureness' | 'dependence', string>>;
  readonly tooLarge: string;
  /** Letters of readings before what they say. */
  readonly under: (letters: string) => string;
  readonly levers: {
    readonly intro: (facts: number) => string;
    readonly none: (facts: number) => string;
    /** The fact or facts; the verdict follows. */
    readonly given: (facts: readonly string[]) => string;
  };
  readonly sureness: {
    readonly intro: string;
    readonly only: string;
    readonly all: (orders: number) => string;
    readonly allDrawn: (orders: number) => string;
    readonly some: (same: number, orders: number) => string;
    readonly drawn: (same: number, orders: number, low: string, high: string) => string;
  };
  readonly dependence: {
    readonly assumed: string;
    readonly intro: string;
    readonly noSource: (sources: number) => string;
    readonly sources: string;
    readonly statements: string;
    readonly becomes: (verdict: string) => string;
    readonly alone: (source: string) => string;
    readonly aloneSame: (source: string) => string;
    readonly question: string;
    readonly all: string;
    readonly only: string;
  };
  readonly outcome: Readonly<Record<string, string>>;
  readonly situation: Readonly<Record<string, string>>;
}

const english: FurtherWords = {
  title: {
    levers: 'What facts would change the answers',
    sureness: 'How sure the answers are',
    dependence: 'What the answers rest on',
  },
  tooLarge: 'The case has too many states for this part of the report; the command line computes it.',
  under: (letters) => `${letters}: `,
  levers: {
    intro: (facts) =>
      `The case names ${facts === 1 ? 'one fact' : `${facts} facts`} that may hold or not. Each is taken as true, alone and with others; nothing is said about whether it will be.`,
    none: (facts) =>
      facts === 1 ? 'The fact does not change this answer.' : 'None of them changes this answer, alone or together.',
    given: (facts) => `If ${facts.map((fact) => `“${fact}”`).join(' and ')}: `,
  },
  sureness: {
    intro:
      'Under which orders of priorities the answer stays what it is. Only what nothing reported settles is put in another order; each such order is taken to be equally likely.',
    only: 'the only order there is',
    all: (orders) => `all ${orders} orders`,
    allDrawn: (orders) => `all ${orders} orders drawn`,
    some: (same, orders) => `${same} of ${orders} orders`,
    drawn: (same, orders, low, high) =>
      `${same} of ${orders} orders drawn (${low} to ${high} of all, with 99.9 % confidence)`,
  },
  dependence: {
    assumed: 'The case cites no source; everything in it is assumed.',
    intro: 'Each source and each statement is left out in turn, and the questions are asked again.',
    noSource: (sources) =>
      sources === 1
        ? 'The only source can be left out without changing an answer.'
        : `No single source carries an answer: each of the ${sources} can be left out without changing one.`,
    sources: 'Sources without which an answer would be another',
    statements: 'Statements without which an answer would be another',
    becomes: (verdict) => `becomes: ${verdict}`,
    alone: (source) => `The most cited source, “${source}”, alone against all`,
    aloneSame: (source) => `With the most cited source, “${source}”, alone every answer is the same as with all.`,
    question: 'Question',
    all: 'With all sources',
    only: 'With it alone',
  },
  outcome: {
    accepts: 'yes',
    deterred: 'deterred',
    unwilling: 'no',
    stable: 'stable',
    unstable: 'not stable',
    some: 'yes',
    none: 'no',
  },
  situation: {
    holdsAlready: 'accepted already',
    cannotHold: 'cannot come about',
    'needsOthers gains': 'would gain, but not alone',
    'needsOthers noGain': 'not alone, and no gain',
    stays: 'stays',
    moves: 'moves away',
    noStatusQuo: 'no status quo',
    unanswerable: 'cannot be analysed',
  },
};

const french: FurtherWords = {
  title: {
    levers: 'Quels faits changeraient les réponses',
    sureness: 'À quel point les réponses sont sûres',
    dependence: 'Sur quoi reposent les réponses',
  },
  tooLarge: 'Le cas a trop d’états pour cette partie du rapport ; la ligne de commande la calcule.',
  under: (letters) => `${letters} : `,
  levers: {
    intro: (facts) =>
      `Le cas nomme ${facts === 1 ? 'un fait qui peut être vrai ou non. Il est tenu' : `${facts} faits qui peuvent être vrais ou non. Chacun est tenu`} pour vrai, seul ou avec d’autres ; rien n’est dit de sa probabilité.`,
    none: (facts) =>
      facts === 1
        ? 'Ce fait ne change pas cette réponse.'
        : 'Aucun d’eux ne change cette réponse, ni seul ni avec d’autres.',
    given: (facts) => `Si ${facts.map((fact) => `« ${fact} »`).join(' et ')} : `,
  },
  sureness: {
    intro:
      'Sous quels ordres de priorités la réponse reste la même. Seul change d’ordre ce que rien de rapporté ne fixe ; chacun de ces ordres est tenu pour également probable.',
    only: 'le seul ordre possible',
    all: (orders) => `tous les ${orders} ordres`,
    allDrawn: (orders) => `tous les ${orders} ordres tirés au sort`,
    some: (same, orders) => `${same} ordres sur ${orders}`,
    drawn: (same, orders, low, high) =>
      `${same} ordres tirés au sort sur ${orders} (de ${low} à ${high} de tous, avec une confiance de 99,9 %)`,
  },
  dependence: {
    assumed: 'Le cas ne cite aucune source ; tout y est supposé.',
    intro: 'Chaque source et chaque déclaration est écartée à son tour, et les questions sont posées à nouveau.',
    noSource: (sources) =>
      sources === 1
        ? 'La seule source peut être écartée sans changer de réponse.'
        : `Aucune source ne porte une réponse à elle seule : chacune des ${sources} peut être écartée sans en changer.`,
    sources: 'Sources sans lesquelles une réponse serait autre',
    statements: 'Déclarations sans lesquelles une réponse serait autre',
    becomes: (verdict) => `devient : ${verdict}`,
    alone: (source) => `La source la plus citée, « ${source} », seule face à toutes`,
    aloneSame: (source) => `Avec la seule source la plus citée, « ${source} », toutes les réponses sont les mêmes.`,
    question: 'Question',
    all: 'Avec toutes les sources',
    only: 'Avec elle seule',
  },
  outcome: {
    accepts: 'oui',
    deterred: 'dissuadé',
    unwilling: 'non',
    stable: 'stable',
    unstable: 'pas stable',
    some: 'oui',
    none: 'non',
  },
  situation: {
    holdsAlready: 'déjà accepté',
    cannotHold: 'ne peut advenir',
    'needsOthers gains': 'y gagnerait, mais pas seul',
    'needsOthers noGain': 'pas seul, et sans gain',
    stays: 'reste',
    moves: 's’en écarte',
    noStatusQuo: 'pas de statu quo',
    unanswerable: 'ne peut être analysé',
  },
};

const languages: Readonly<Record<AnswerLanguage, FurtherWords>> = { en: english, fr: french };

/** The words in a language. */
export const furtherWordsIn = (language: AnswerLanguage): FurtherWords => languages[language];
