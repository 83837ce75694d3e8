// The keys of the case file: the one list of them. The reader relies on it, the JSON Schema is generated from it.

import { type KeyRow, type RecordShape, type Shape, listOf, namesTo, oneOrMore, text } from './shape.js';

/** How an option may change, as written. */
export const changeWords = ['either', 'only_taken', 'only_withdrawn'] as const;
/** How a statement reaches us, as written. */
export const formWords = ['own_words', 'reported', 'narrator'] as const;
/** How one party stands to another, as written. */
export const attitudeWords = ['positive', 'negative', 'neutral'] as const;
/** The keys of which a rule has exactly one. */
export const ruleWords = ['never', 'requires', 'exactly_one', 'at_most_one', 'at_least_one', 'patterns'] as const;

const basisKeys: Readonly<Record<string, KeyRow>> = {
  cites: { shape: oneOrMore(text('name')), about: 'Statements that support it.' },
  contested_by: { shape: oneOrMore(text('name')), about: 'Statements that speak against it.' },
  assumption: { shape: text(), about: 'Why it is assumed, where nobody said it.' },
};

const optionRecord: RecordShape = {
  kind: 'record',
  keys: {
    name: { shape: text(), about: 'Name for people; the key where absent.' },
    change: { shape: { kind: 'choice', choices: changeWords }, about: 'How it may change; either way where absent.' },
  },
};

const partyRecord: RecordShape = {
  kind: 'record',
  keys: {
    name: { shape: text(), about: 'Name for people; the key where absent.' },
    options: {
      shape: namesTo({ kind: 'either', text: text(), map: optionRecord }),
      about: 'What the party can do; the order over all parties is the order of letters in a state.',
    },
  },
};

const conditions = listOf(text('condition'));

const ruleRecord: RecordShape = {
  kind: 'record',
  oneOf: ruleWords,
  keys: {
    never: { shape: text('condition'), about: 'No feasible state satisfies this condition.' },
    requires: { shape: text('condition'), about: 'Every feasible state satisfies this condition.' },
    exactly_one: { shape: conditions, about: 'Exactly one of these conditions holds.' },
    at_most_one: { shape: conditions, about: 'At most one of these conditions holds.' },
    at_least_one: { shape: conditions, about: 'At least one of these conditions holds.' },
    patterns: {
      shape: oneOrMore(text('letters')),
      about: 'States that cannot be, as Y, N and - in the order of options.',
    },
    id: { shape: text('name'), about: 'Name by which a perspective drops the rule.' },
    ...basisKeys,
  },
};

const mergeRecord: RecordShape = {
  kind: 'record',
  keys: {
    name: { shape: text(), required: true, about: 'Name of the state that they become.' },
    states: { shape: text('condition'), required: true, about: 'The states that satisfy this condition become one.' },
    id: { shape: text('name'), about: 'Name of the merge.' },
    ...basisKeys,
  },
};

const statusQuo: Shape = { kind: 'either', text: text('letters'), list: listOf(text('name')) };

const sourceRecord: RecordShape = {
  kind: 'record',
  keys: {
    title: { shape: text(), about: 'Title of the document.' },
    author: { shape: text(), about: 'Who wrote it.' },
    outlet: { shape: text(), about: 'Outlet or publisher.' },
    date: { shape: text('date'), about: 'Date of publication.' },
    url: { shape: text(), about: 'Address.' },
    account: { shape: text(), about: 'The account that it repeats: sources of one account count once.' },
    side: { shape: text(), about: 'The party that it speaks for or leans on.' },
    note: { shape: text(), about: 'Anything else.' },
  },
};

const statementRecord: RecordShape = {
  kind: 'record',
  keys: {
    holder: { shape: text(), required: true, about: 'Who said it or is said to hold it.' },
    speaks_for: { shape: text('name'), about: 'The party that the holder speaks for.' },
    says: { shape: text(), required: true, about: 'The content, in our own words.' },
    sources: { shape: oneOrMore(text('name')), about: 'Every source that carries it.' },
    source: { shape: oneOrMore(text('name')), about: 'The source, where there is one.' },
    place: { shape: text(), about: 'Where it was said.' },
    date: { shape: text('date'), about: 'When it was said.' },
    form: {
      shape: { kind: 'choice', choices: formWords },
      about: 'Own words, reported, or the voice of the narrator.',
    },
    note: { shape: text(), about: 'Anything else.' },
  },
};

const strongRow: KeyRow = {
  shape: { kind: 'choice', choices: ['true'] },
  about: 'What stands above because of this is preferred strongly.',
};

const preferKeys: Readonly<Record<string, KeyRow>> = {
  prefer: { shape: text('condition'), about: 'What the party would rather see hold.' },
  strong: strongRow,
  certainty: {
    shape: text('number'),
    about: 'How sure it is that the party wants this rather than the opposite, from 0.5 to 1; 1 where absent.',
  },
  ...basisKeys,
};

const preferRecord: RecordShape = {
  kind: 'record',
  oneOf: ['prefer', 'any_order'],
  keys: {
    ...preferKeys,
    any_order: {
      shape: listOf({ kind: 'record', oneOf: ['prefer'], keys: preferKeys }),
      about: 'Statements of which it is not known which is more important.',
    },
  },
};

const weightRecord: RecordShape = {
  kind: 'record',
  keys: {
    option: { shape: text('name'), required: true, about: 'The option.' },
    weight: { shape: text('number'), required: true, about: 'What taking it is worth.' },
    ...basisKeys,
  },
};

const tierKeys: Readonly<Record<string, KeyRow>> = {
  states: { shape: oneOrMore(text('letters')), about: 'The states of this tier, or `rest`.' },
  strong: strongRow,
  ...basisKeys,
};

const tierRecord: RecordShape = {
  kind: 'record',
  oneOf: ['states', 'any_order'],
  keys: {
    ...tierKeys,
    any_order: {
      shape: listOf({
        kind: 'either',
        text: text('letters'),
        list: listOf(text('letters')),
        map: { kind: 'record', oneOf: ['states'], keys: tierKeys },
      }),
      about: 'Tiers of which it is not known which is preferred.',
    },
  },
};

const preference: Shape = {
  kind: 'either',
  text: { kind: 'choice', choices: ['indifferent'] },
  list: listOf({ kind: 'either', map: preferRecord }),
  map: {
    kind: 'record',
    oneOf: ['weights', 'ranking', 'indifferent'],
    keys: {
      weights: {
        shape: { kind: 'either', map: namesTo(text('number')), list: listOf(weightRecord) },
        about: 'What each option taken is worth.',
      },
      ranking: {
        shape: listOf({ kind: 'either', text: text('letters'), list: listOf(text('letters')), map: tierRecord }),
        about: 'States from most to least preferred; a list within the list is a tie.',
      },
      indifferent: { shape: { kind: 'choice', choices: ['true'] }, about: 'All states are equal to this party.' },
      ...basisKeys,
    },
  },
};

const perspectiveRecord: RecordShape = {
  kind: 'record',
  keys: {
    name: { shape: text(), about: 'Name for people; the key where absent.' },
    note: { shape: text(), about: 'Why one might read the case so.' },
    preferences: { shape: namesTo(preference), about: 'Preferences that replace those of the case.' },
    rules: { shape: listOf(ruleRecord), about: 'Rules added.' },
    without_rules: { shape: oneOrMore(text('name')), about: 'Ids of rules that do not hold here.' },
    options: {
      shape: namesTo({
        kind: 'record',
        keys: {
          change: {
            shape: { kind: 'choice', choices: changeWords },
            required: true,
            about: 'How the option may change here.',
          },
        },
      }),
      about: 'Options that may change otherwise.',
    },
    status_quo: { shape: statusQuo, about: 'The state things are in, in this reading.' },
  },
};

const worthKeys: Readonly<Record<string, KeyRow>> = {
  kept: { shape: text(), required: true, about: 'What the promise kept is worth, as `10` or `5..10`.' },
  broken: { shape: text(), required: true, about: 'What the promise broken is worth.' },
  status_quo: { shape: text(), required: true, about: 'What staying is worth.' },
};

const promiseRecord: RecordShape = {
  kind: 'record',
  keys: {
    name: { shape: text(), about: 'Name for people; the key where absent.' },
    by: { shape: text('name'), required: true, about: 'The party that promises.' },
    to: { shape: text('name'), required: true, about: 'The party that has to believe it.' },
    made: { shape: text('condition'), about: 'Where the promise stands; everywhere where absent.' },
    kept: { shape: text('condition'), required: true, about: 'Where it was accepted and is kept.' },
    broken: { shape: text('condition'), required: true, about: 'Where it was accepted and is broken.' },
    raised_by: { shape: oneOrMore(text('name')), about: 'Options that make it more credible when taken.' },
    values: {
      shape: { kind: 'record', keys: worthKeys },
      about: 'What the three ends are worth to the party it is made to, on any one scale.',
    },
    ...basisKeys,
  },
};

const leverRecord: RecordShape = {
  kind: 'record',
  keys: {
    name: { shape: text(), about: 'Name for people; the key where absent.' },
    note: { shape: text(), about: 'What is meant.' },
    by: { shape: oneOrMore(text('name')), about: 'Parties that would have to bring it about.' },
    settles: {
      shape: oneOrMore(text('name')),
      about: 'Options then taken for good, or with an exclamation mark not taken.',
    },
    rules: { shape: listOf(ruleRecord), about: 'Rules that then hold.' },
    without_rules: { shape: oneOrMore(text('name')), about: 'Ids of rules that then do not hold.' },
    first: { shape: namesTo(preference), about: 'Priorities that then come before all others of the party.' },
    ...basisKeys,
  },
};

const attitudeRecord: RecordShape = {
  kind: 'record',
  keys: {
    attitude: {
      shape: { kind: 'choice', choices: attitudeWords },
      required: true,
      about: "Whether it wants the other's good, its harm, or neither.",
    },
    ...basisKeys,
  },
};

const question: Shape = {
  kind: 'either',
  text: text('question'),
  map: {
    kind: 'record',
    keys: {
      id: { shape: text('name'), about: 'Name of the question.' },
      ask: { shape: text('question'), required: true, about: 'The question.' },
    },
  },
};

const stateRecord: RecordShape = {
  kind: 'record',
  keys: { name: { shape: text(), about: 'Name for people; the key where absent.' } },
};

/** The whole file. */
export const caseShape: RecordShape = {
  kind: 'record',
  keys: {
    parley: { shape: { kind: 'choice', choices: ['1'] }, required: true, about: 'Version of the format.' },
    title: { shape: text(), required: true, about: 'Title of the case.' },
    as_of: { shape: text('date'), about: 'The date that the case describes.' },
    note: { shape: text(), about: 'Anything else.' },
    parties: {
      shape: namesTo({ kind: 'either', text: text(), map: partyRecord }),
      required: true,
      about: 'Who decides, and over what.',
    },
    states: {
      shape: namesTo({ kind: 'either', text: text(), map: stateRecord }),
      about: 'Free form: the states, one by one.',
    },
    moves: { shape: namesTo(listOf(text('move'))), about: 'Free form: the moves of each party, as a -> b.' },
    rules: { shape: listOf(ruleRecord), about: 'Which states cannot be.' },
    merge: { shape: listOf(mergeRecord), about: 'States treated as one.' },
    status_quo: { shape: statusQuo, about: 'The state things are in.' },
    sources: { shape: namesTo(sourceRecord), about: 'The documents.' },
    statements: { shape: namesTo(statementRecord), about: 'Who said what.' },
    preferences: { shape: namesTo(preference), about: 'What each party wants.' },
    perspectives: { shape: namesTo(perspectiveRecord), about: 'Alternative readings.' },
    sees: {
      shape: namesTo({ kind: 'either', text: text('name'), map: namesTo(text('name')) }),
      about: 'Which perspective each party sees the conflict through, and through which it believes others do.',
    },
    levers: { shape: namesTo(leverRecord), about: 'Alternative facts, to be tried in all combinations.' },
    promises: { shape: namesTo(promiseRecord), about: 'What parties promise each other.' },
    attitudes: {
      shape: namesTo(
        namesTo({ kind: 'either', text: { kind: 'choice', choices: attitudeWords }, map: attitudeRecord }),
      ),
      about: 'How parties stand to each other.',
    },
    questions: { shape: listOf(question), about: 'What the case asks.' },
    silence: { shape: oneOrMore(text('name')), about: 'Warnings that are not shown, by slug.' },
  },
};
