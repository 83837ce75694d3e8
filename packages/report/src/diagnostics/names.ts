// The words of the codes in model/src/diagnostic-codes/names.ts.

import type { Wording } from './wording.js';

const also = { also: 'Used here too.' };

/** Words by code. */
export const namesWording = {
  P2001: {
    message:
      'There is no party "{name}"{?nearest:. Did you mean "{nearest}"?}{!nearest:. Declare it under `parties`, or use one that is declared.}',
    explanation: 'Parties are declared under `parties`, by key.',
    example: 'preferences: { rusia: indifferent }',
    notes: also,
  },
  P2002: {
    message:
      'There is no statement "{name}"{?nearest:. Did you mean "{nearest}"?}{!nearest:. Add it under `statements`, or remove it here.}',
    explanation: 'What is cited must be there, so that a reader can follow it to its source.',
    example: 'cites: [s9]',
    notes: also,
  },
  P2003: {
    message:
      'There is no source "{name}"{?nearest:. Did you mean "{nearest}"?}{!nearest:. Add it under `sources`, or remove it here.}',
    explanation: 'A statement names the documents in which it was read.',
    example: 'source: gazete',
    notes: also,
  },
  P2004: {
    message:
      'Option "{name}" is not declared{?nearest:. Did you mean "{nearest}"?}{!nearest:. Declare it under the party that controls it.}',
    explanation: 'Options are declared under the party that controls them, by key.',
    example: 'never: atack & retreat',
    notes: also,
  },
  P2005: {
    message:
      'There is no rule with the id "{name}"{?nearest:. Did you mean "{nearest}"?}{!nearest:. Give the rule an `id`, or remove this.}',
    explanation: 'A perspective drops rules by their `id`.',
    example: 'without_rules: [one_meting]',
    notes: also,
  },
  P2006: {
    message: 'There is no state "{name}"{?nearest:. Did you mean "{nearest}"?}{!nearest:. Declare it under `states`.}',
    explanation: 'In free form the states are listed under `states`, by key.',
    example: 'moves: { a: [s1 -> s9] }',
    notes: also,
  },
  P2007: {
    message: 'There is no perspective "{name}".{?nearest: Did you mean "{nearest}"?}{?known: The case has: {known}.}',
    notes: also,
    explanation: 'Perspectives are declared under `perspectives`, by key.',
    example: 'parley ask case.parley.yaml --perspective hawks',
  },
  P2008: {
    message: 'Option "{name}" has two owners. Give it one, or call the two options by different names.',
    explanation: 'Every option is controlled by exactly one party, and its key is unique in the whole case.',
    example: 'parties: { a: { options: { go: Go } }, b: { options: { go: Go } } }',
    notes: { first: 'It is declared here first.' },
  },
  P2009: {
    message: 'Option "{option}" is not controlled by "{party}" but by "{owner}".',
    explanation: 'A name such as `party.option` says who controls the option, and must be right.',
    example: 'never: ukraine.attacks',
  },
  P2010: {
    message: 'These options have no owner. Move each under the party that controls it: parties, the party, `options`.',
    explanation: 'Who controls an option decides which moves there are.',
    example: 'options: { go: Go }',
  },
  P2011: {
    message: '"{id}" is used twice. Give each its own.',
    explanation: 'Rules, merges and questions are told apart by their `id`; in weights each option stands once.',
    example: 'rules: [{ never: a, id: r }, { never: b, id: r }]',
    notes: { first: 'It is used here first.' },
  },
  P2012: {
    message: 'No rule or preference rests on statement "{name}".',
    explanation: 'It may be context, or something that the model leaves out. Cite it where it bears on something.',
    example: 'A statement that nothing cites.',
  },
  P2013: {
    message: 'No statement comes from source "{name}".',
    explanation: 'A source matters through the statements read in it.',
    example: 'A source that no statement names.',
  },
  P2014: {
    message: 'No diagnostic has the slug "{slug}"{?nearest:. Did you mean "{nearest}"?}{!nearest:.}',
    explanation: '`silence` lists the slugs of warnings; `parley check --json` shows them.',
    example: 'silence: [ungrounded]',
  },
  P2015: {
    message: '"{slug}" is an error and cannot be silenced.',
    explanation: 'Only warnings and information can be silenced: an error would make the answer wrong.',
    example: 'silence: [unknown-option]',
  },
  P2016: {
    message: 'The parties "{party}" and "{other}" have the same name, "{name}". Answers cannot tell them apart.',
    explanation: 'Names are for people; give each party its own.',
    example: 'parties: { a: { name: North }, b: { name: North } }',
    notes: { other: 'The other one.' },
  },
} as const satisfies Readonly<Record<string, Wording>>;
