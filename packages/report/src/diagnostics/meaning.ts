// The words of the codes in model/src/diagnostic-codes/meaning.ts.

import type { Wording } from './wording.js';

/** Words by code. */
export const meaningWording = {
  P3002: {
    message:
      'The status quo{?perspective: in perspective "{perspective}"} breaks the rule "{rule}" ({text}). Change one of the two.',
    explanation: 'The state that things are in must be possible.',
    example: 'never: attacks, with status_quo: [attacks]',
    notes: { rule: 'Rule {rule}: {text}' },
  },
  P3003: {
    message:
      'Nothing says why {party} would prefer this{?what: ("{what}")}. Cite statements, or add an `assumption` with the reason.',
    explanation: 'An answer rests on what parties want. A preference without ground is a guess that nobody can check.',
    example: '- prefer: go',
  },
  P3004: {
    message:
      'Nothing is said of what {party} wants; all states count as equal to it. Add a preference, or say `{party}: indifferent`.',
    explanation: 'A party that is indifferent never moves away from a state by itself.',
    example: 'A party that is missing under `preferences`.',
  },
  P3005: {
    message: '{state} stands twice in the ranking of {party}. Keep it in one place.',
    explanation: 'A state has one rank. Patterns that share a feasible state rank it twice.',
    example: 'ranking: [YN, NN, YN]',
    notes: { first: 'It is ranked here first.' },
  },
  P3007: {
    message: 'The case has no parties. Declare them under `parties`, each with the options it controls.',
    explanation: 'Without someone who decides there is no conflict.',
    example: 'parties: {}',
  },
  P3008: {
    message:
      'No party has an option, so that nothing can happen. Give at least one party an option, or list `states` and `moves`.',
    explanation: 'States are choices for every option.',
    example: 'parties: { russia: {}, ukraine: {} }',
  },
  P3009: {
    message: 'The case has both options and listed states. Keep the one form or the other.',
    explanation:
      'In option form states are choices for every option; in free form states and moves are listed one by one.',
    example: 'states: { s1: First } beside a party with options',
    notes: { states: 'States or moves are listed here.' },
  },
  P3010: {
    message: 'This ({what}) needs options; the case lists its states and moves one by one.',
    explanation:
      'Rules, merges, conditions, prioritised conditions and weights are about options. In free form give rankings of states.',
    example: 'rules: [{ never: s1 }] in a case with `states`',
    notes: { states: 'States or moves are listed here.' },
  },
  P3011: {
    message: 'The case lists no states. Declare them under `states`.',
    explanation: 'In free form every state is listed.',
    example: 'states: {}',
  },
  P3012: {
    message: 'This move leads from {state} to itself. Remove it.',
    explanation: 'Staying is always possible and is not a move.',
    example: 'moves: { a: [s1 -> s1] }',
  },
  P3013: {
    message: 'This move is listed twice; it counts once.',
    explanation: 'A move is there or not.',
    example: 'moves: { a: [s1 -> s2, s1 -> s2] }',
    notes: { first: 'It is listed here first.' },
  },
  P3016: {
    message: 'The case does not say which date it describes. Add `as_of`.',
    explanation: 'What parties can do and want changes with time.',
    example: 'A case without `as_of`.',
  },
  P3030: {
    message: 'A promise of {party} to itself needs no trust. Name the party that has to believe it under `to`.',
    explanation: 'How far a promise must be believed is a question for the party that it is made to.',
    example: 'promises: {safety: {by: host, to: host, kept: stay, broken: leave}}',
  },
  P3031: {
    message: '"{found}" begins higher than it ends. Write the lower number first, as in `5..10`.',
    explanation: 'What something is worth is a number, or everything from a lower to a higher number.',
    example: 'values: {kept: 10..5, broken: -1, status_quo: 0}',
  },
  P3032: {
    message:
      'A certainty is a number from 0.5 to 1; found "{found}". Below a half, write the opposite condition instead.',
    explanation:
      'It says how sure it is that the party wants the condition to hold rather than not: at a half nothing is known, at 1 it is certain.',
    example: '- {prefer: go, certainty: 0.2}',
  },
  P3033: {
    message:
      'A lever puts priorities before those of "{party}", whose preference is a ranking or weights. Write the preference as a list of priorities, or leave `first` out.',
    explanation:
      'A priority decides before all others; in front of a ranking or of weights it has no place that the case would state.',
    example: 'levers: {venue: {first: {ukraine: [{prefer: go}]}}}',
  },
} as const satisfies Readonly<Record<string, Wording>>;
