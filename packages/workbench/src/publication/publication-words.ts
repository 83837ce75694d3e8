// The words of a report's own frame, in each language; what the answers say comes from the report package.

/** The words. */
export interface PublicationWords {
  readonly contents: string;
  readonly figure: string;
  readonly against: string;
  readonly facts: (parties: number, options: number, states: number) => string;
  readonly asOf: (date: string) => string;
  readonly section: Readonly<
    Record<'answers' | 'figures' | 'parties' | 'statements' | 'assumptions' | 'sources' | 'methods', string>
  >;
  readonly under: (letters: string) => string;
  readonly readings: string;
  readonly reading: string;
  readonly verdict: string;
  readonly asItStands: string;
  readonly everyConcept: string;
  readonly why: string;
  readonly change: string;
  readonly rests: string;
  readonly outcome: Readonly<Record<string, string>>;
  readonly tableau: { readonly caption: string; readonly description: (states: readonly string[]) => string };
  readonly ranking: {
    readonly caption: string;
    readonly description: (lines: readonly string[]) => string;
    readonly best: string;
    readonly worst: string;
    readonly place: (name: string, place: number, of: number) => string;
  };
  readonly graph: {
    readonly caption: string;
    readonly description: (states: number, moves: number) => string;
    readonly moves: (party: string) => string;
  };
  readonly statusQuo: string;
  readonly equilibrium: string;
  readonly state: (number: number) => string;
  readonly party: string;
  readonly option: string;
  readonly preference: string;
  readonly noPreference: string;
  readonly otherStates: string;
  readonly form: Readonly<Record<'ownWords' | 'reported' | 'narrator', string>>;
  readonly undated: string;
  readonly rule: string;
  readonly ungrounded: string;
  readonly noAssumptions: string;
  readonly noSources: string;
  readonly untitled: string;
  readonly noDate: string;
  readonly sameAccount: (numbers: readonly number[]) => string;
  readonly methods: {
    readonly intro: string;
    readonly concepts: string;
    readonly concept: string;
    readonly definition: string;
    readonly literature: string;
    readonly sanctioning: Readonly<Record<'legalSequences' | 'eachOpponentOnce' | 'oneMove', string>>;
    readonly ties: Readonly<Record<'strict' | 'weak', string>>;
    readonly models: string;
    readonly states: string;
    readonly fingerprint: string;
    readonly kernel: string;
    readonly version: (version: string) => string;
    readonly repeat: string;
  };
  readonly quoted: (text: string) => string;
  readonly months: readonly string[];
  readonly day: (day: number, month: string, year: number) => string;
}

const english: PublicationWords = {
  contents: 'Contents',
  figure: 'Figure',
  against: 'speaks against it',
  facts: (parties, options, states) =>
    `${parties} parties${options === 0 ? '' : `, ${options} options`}, ${states.toLocaleString('en')} possible states`,
  asOf: (date) => `as of ${date}`,
  section: {
    answers: 'Answers',
    figures: 'Figures',
    parties: 'Who can do what, and who wants what',
    statements: 'What was said',
    assumptions: 'Assumptions',
    sources: 'Sources',
    methods: 'Methods and versions',
  },
  under: (letters) => `Under ${letters}`,
  readings: 'Readings side by side',
  reading: 'Reading',
  verdict: 'Verdict',
  asItStands: 'The case as it stands',
  everyConcept: 'Under every concept',
  why: 'Why',
  change: 'What would change it',
  rests: 'What it rests on',
  outcome: {
    accepts: 'accepts',
    deterred: 'deterred',
    unwilling: 'no gain',
    stable: 'stable',
    unstable: 'unstable',
    some: 'yes',
    none: 'none',
  },
  tableau: {
    caption: 'The states that the answers speak of. ● taken, ○ not taken; a frame marks what differs from the first.',
    description: (states) => `A table of options by state: ${states.join('; ')}.`,
  },
  ranking: {
    caption: 'Where these states stand in each party’s ranking. States on one height are equally good for that party.',
    description: (lines) => lines.join(' '),
    best: 'best',
    worst: 'worst',
    place: (name, place, of) => `${name}: ${place} of ${of}`,
  },
  graph: {
    caption:
      'States and the moves between them that improve the mover’s position. A double frame marks an equilibrium.',
    description: (states, moves) => `${states} states and ${moves} improving moves.`,
    moves: (party) => `${party} moves`,
  },
  statusQuo: 'status quo',
  equilibrium: 'equilibrium',
  state: (number) => `State ${number}`,
  party: 'Party',
  option: 'Options',
  preference: 'What it wants, most important first',
  noPreference: 'No preference is stated.',
  otherStates: 'all other states',
  form: { ownWords: 'in its own words', reported: 'as others report it', narrator: 'in the words of the source' },
  undated: 'undated',
  rule: 'Rule',
  ungrounded: 'No ground is given.',
  noAssumptions: 'Nothing is assumed: every rule and preference cites a statement.',
  noSources: 'The case cites no source.',
  untitled: 'Untitled',
  noDate: 'n.d.',
  sameAccount: (numbers) =>
    `Tells the same account as ${numbers.map((number) => `[${number}]`).join(', ')}; counted once.`,
  methods: {
    intro:
      'The conflict is a graph model (Kilgour, Hipel and Fang 1987): every possible combination of the options is a state; a party moves by changing its own options; preferences compare states. A state is stable for a party if the party has no improvement, or if others can answer each of its improvements as the concept says. An equilibrium is stable for everybody.',
    concepts: 'Concepts of stability',
    concept: 'Concept',
    definition: 'Name',
    literature: 'Definition',
    sanctioning: {
      legalSequences: 'Opponents answer by any legal sequence of moves.',
      eachOpponentOnce: 'Each opponent answers at most once.',
      oneMove: 'One opponent answers by one move.',
    },
    ties: {
      strict: 'A tie does not sanction.',
      weak: 'A tie sanctions.',
    },
    models: 'Models that were analysed',
    states: 'States',
    fingerprint: 'Fingerprint',
    kernel: 'Kernel',
    version: (version) => `Computed by Parley ${version}.`,
    repeat:
      'The same case file and the same version give the same answers; the fingerprints say whether a model is the same.',
  },
  quoted: (text) => `“${text}”`,
  months: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
  day: (day, month, year) => `${day} ${month} ${year}`,
};

const french: PublicationWords = {
  contents: 'Sommaire',
  figure: 'Figure',
  against: 's’y oppose',
  facts: (parties, options, states) =>
    `${parties} parties${options === 0 ? '' : `, ${options} options`}, ${states.toLocaleString('fr')} états possibles`,
  asOf: (date) => `état au ${date}`,
  section: {
    answers: 'Réponses',
    figures: 'Figures',
    parties: 'Qui peut quoi, et qui veut quoi',
    statements: 'Ce qui a été dit',
    assumptions: 'Hypothèses',
    sources: 'Sources',
    methods: 'Méthodes et versions',
  },
  under: (letters) => `Sous ${letters}`,
  readings: 'Les lectures côte à côte',
  reading: 'Lecture',
  verdict: 'Verdict',
  asItStands: 'Le cas tel qu’il est',
  everyConcept: 'Sous chaque concept',
  why: 'Pourquoi',
  change: 'Ce qui la changerait',
  rests: 'Ce sur quoi elle repose',
  outcome: {
    accepts: 'accepte',
    deterred: 'dissuadé',
    unwilling: 'sans gain',
    stable: 'stable',
    unstable: 'instable',
    some: 'oui',
    none: 'aucun',
  },
  tableau: {
    caption: 'Les états dont parlent les réponses. ● prise, ○ non prise ; un cadre marque ce qui diffère du premier.',
    description: (states) => `Un tableau des options par état : ${states.join(' ; ')}.`,
  },
  ranking: {
    caption: 'La place de ces états dans le classement de chaque partie. À même hauteur, ils se valent pour elle.',
    description: (lines) => lines.join(' '),
    best: 'meilleur',
    worst: 'pire',
    place: (name, place, of) => `${name} : ${place} sur ${of}`,
  },
  graph: {
    caption:
      'Les états et les mouvements qui améliorent la position de qui bouge. Un double cadre marque un équilibre.',
    description: (states, moves) => `${states} états et ${moves} mouvements qui améliorent.`,
    moves: (party) => `${party} bouge`,
  },
  statusQuo: 'statu quo',
  equilibrium: 'équilibre',
  state: (number) => `État ${number}`,
  party: 'Partie',
  option: 'Options',
  preference: 'Ce qu’elle veut, le plus important d’abord',
  noPreference: 'Aucune préférence n’est énoncée.',
  otherStates: 'tous les autres états',
  form: {
    ownWords: 'dans ses propres mots',
    reported: 'rapporté par d’autres',
    narrator: 'dans les mots de la source',
  },
  undated: 'sans date',
  rule: 'Règle',
  ungrounded: 'Aucun fondement n’est donné.',
  noAssumptions: 'Rien n’est supposé : chaque règle et chaque préférence cite un propos.',
  noSources: 'Le cas ne cite aucune source.',
  untitled: 'Sans titre',
  noDate: 's. d.',
  sameAccount: (numbers) =>
    `Même récit que ${numbers.map((number) => `[${number}]`).join(', ')} ; compté une seule fois.`,
  methods: {
    intro:
      'Le conflit est un modèle de graphe (Kilgour, Hipel et Fang 1987) : chaque combinaison possible des options est un état ; une partie bouge en changeant ses propres options ; les préférences comparent les états. Un état est stable pour une partie si elle n’a aucune amélioration, ou si les autres peuvent répondre à chacune d’elles comme le veut le concept. Un équilibre est stable pour tous.',
    concepts: 'Concepts de stabilité',
    concept: 'Concept',
    definition: 'Nom (anglais)',
    literature: 'Définition',
    sanctioning: {
      legalSequences: 'Les adversaires répondent par toute suite légale de mouvements.',
      eachOpponentOnce: 'Chaque adversaire répond au plus une fois.',
      oneMove: 'Un seul adversaire répond par un seul mouvement.',
    },
    ties: {
      strict: 'L’égalité ne sanctionne pas.',
      weak: 'L’égalité sanctionne.',
    },
    models: 'Modèles analysés',
    states: 'États',
    fingerprint: 'Empreinte',
    kernel: 'Noyau',
    version: (version) => `Calculé par Parley ${version}.`,
    repeat:
      'Le même fichier et la même version donnent les mêmes réponses ; les empreintes disent si un modèle est le même.',
  },
  quoted: (text) => `« ${text} »`,
  months: [
    'janvier',
    'février',
    'mars',
    'avril',
    'mai',
    'juin',
    'juillet',
    'août',
    'septembre',
    'octobre',
    'novembre',
    'décembre',
  ],
  day: (day, month, year) => `${day === 1 ? '1er' : day} ${month} ${year}`,
};

/** The words in a language. */
export const publicationWordsIn = (language: string): PublicationWords => (language === 'fr' ? french : english);
