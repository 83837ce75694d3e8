// Every record that an analyst keeps, as tables of slots: the middle column of the element table in docs/evidence-rows.md.
// Slots are what negotiation research asks about; that a source leaves one open is itself a finding.

import { actor, actors, choice, flag, number, ref, refs, steps, text, texts, when } from './field.js';

/** Levels of representation, from the lowest to the highest rank. Order matters: index is the ordinal scale. */
export const levels = [
  'experts',
  'envoys',
  'deputy-ministers',
  'ministers',
  'heads-of-government',
  'heads-of-state',
] as const;

const level = choice(...levels);
/** How firm a plan is said to be; `possible` is never exported as a plan. */
export const modalities = ['possible', 'planned', 'certain'] as const;
const modality = choice(...modalities);

/** Slots by kind of record. */
export const recordFields = {
  question: {
    wording: text,
    decisionMaker: actor,
    option: ref,
    presupposition: text,
    reasonsFor: refs,
    reasonsAgainst: refs,
  },
  role: {
    actor,
    role: choice(
      'decision-maker',
      'offeror',
      'guarantor',
      'host',
      'speaker',
      'addressee',
      'refuser',
      'signatory',
      'third-party',
      'target',
      'critic',
    ),
    subRole: choice('proposer', 'mediator', 'facilitator', 'convener', 'commentator'),
    title: text,
    party: actor,
    about: ref,
    validFrom: when,
    validTo: when,
    confirmed: flag,
  },
  name: { actor, label: text, alias: text, language: text, asInSource: flag },
  event: {
    type: choice('speech', 'interview', 'statement', 'press-conference', 'visit', 'attack', 'vote', 'other'),
    place: text,
    time: when,
    audience: text,
    channel: text,
  },
  offer: {
    by: actor,
    to: actors,
    object: text,
    level,
    purpose: text,
    agenda: texts,
    venue: ref,
    time: when,
    conditions: texts,
    expiry: when,
    status: choice('open', 'accepted', 'refused', 'withdrawn', 'expired', 'suggested'),
    repeats: flag,
  },
  refusal: { by: actor, of: ref, time: when, scope: text, reasons: refs, pattern: choice('single', 'habitual') },
  reason: {
    for: ref,
    content: text,
    concerning: ref,
    claim: text,
    grounds: refs,
    warrant: text,
    backing: text,
    qualifier: text,
    rebuttals: refs,
  },
  commitment: {
    promisor: actor,
    beneficiary: actors,
    object: text,
    trigger: text,
    enforcer: actor,
    verification: text,
    remedy: text,
    costOfBreach: text,
    scope: choice('person', 'event', 'delegation', 'territory', 'any'),
    venue: ref,
    generalises: ref,
    shiftInPower: flag,
    privateInformation: flag,
    indivisibility: flag,
  },
  precondition: { by: actor, on: text, requires: text, byWhom: actor, verifiable: flag, terms: text },
  'mandate-claim': {
    by: actor,
    about: actor,
    position: choice('asserts', 'challenges'),
    capacity: choice('ex-officio', 'full-powers', 'practice-implied', 'unauthorised', 'contested'),
    act: choice('negotiate', 'adopt', 'sign', 'ratify', 'terminate'),
    premise: text,
    premiseStatus: choice('unchecked', 'supported', 'disputed', 'refuted'),
    premiseTime: when,
    replyTo: ref,
    legalSource: text,
    confirmation: text,
    objection: text,
    substitute: actor,
  },
  readiness: {
    about: actor,
    by: actor,
    level: choice('ready', 'conditional', 'doubtful', 'not-ready'),
    object: text,
    time: when,
  },
  meeting: { participants: actors, level, venue: ref, host: actor, time: when, agenda: texts, outcome: text },
  round: {
    n: number,
    venue: ref,
    time: when,
    level,
    parties: actors,
    result: text,
    object: text,
    status: choice('held', 'scheduled', 'suggested', 'stalled', 'cancelled'),
    stage: choice(
      'pre-negotiation',
      'ceasefire',
      'substantive-partial',
      'substantive-comprehensive',
      'implementation',
      'other',
    ),
  },
  venue: {
    place: text,
    controller: actor,
    control: choice('party', 'third', 'neutral'),
    use: choice('speech', 'meeting', 'offered'),
  },
  sequence: { by: actor, object: text, steps, modality },
  delegation: {
    party: actor,
    round: ref,
    change: choice('raised', 'lowered', 'unchanged'),
    level,
    head: actor,
    size: number,
    ambiguous: choice('rank-or-size', 'no'),
  },
  criticism: { target: actor, by: actor, basis: text, named: flag, reply: ref },
  prediction: { by: actor, content: text, horizon: when, threshold: text, channel: text },
  proposition: { content: text, modality, status: choice('unchecked', 'supported', 'disputed', 'refuted') },
  'causal-claim': { by: actor, cause: text, effect: text, blames: actor, support: refs },
  quotation: { holder: actor, figure: text, verbatimStatus: choice('verified', 'unverified', 'paraphrase-only') },
  tension: {
    between: refs,
    explanation: choice('bargaining', 'audience', 'change-of-mind', 'misreport', 'unexplained'),
    note: text,
  },
  contradiction: { between: refs, note: text },
  gap: { about: text, record: ref, slot: text, whyItMatters: text, whereToLook: text },
  'source-relation': { from: text, to: text, relation: choice('copied-from', 'same-wire', 'independent') },
  'source-grade': {
    source: text,
    statement: ref,
    reliability: choice('A', 'B', 'C', 'D', 'E', 'F'),
    credibility: choice('1', '2', '3', '4', '5', '6'),
  },
  spokesperson: { person: actor, party: actor, capacity: text, validFrom: when, validTo: when },
  mediation: {
    mediator: actor,
    rank: text,
    initiatedBy: actor,
    strategy: choice('communication-facilitation', 'procedural', 'directive'),
    environment: ref,
    previousAttempts: number,
    outcome: text,
  },
} as const;

/** A kind of record. */
export type RecordKind = keyof typeof recordFields;

/** All kinds, in the order of the table. */
export const recordKinds = Object.keys(recordFields) as readonly RecordKind[];
