// Names of slots, acts and findings for people. Parley's own words: no party's wording is taken over, and quoted words of a
// source always stand in quotation marks.

import type { CaseProposal, FoundGap, TensionKind } from '@parley/evidence';

const slots: Readonly<Record<string, string>> = {
  'perceived-stalemate': 'sees a stalemate that hurts',
  'perceived-way-out': 'sees a way out',
  'enticing-opportunity': 'sees something to win',
  'valid-spokesperson': 'has somebody who can speak for it',
  catastrophe: 'sees a catastrophe come or just past',
  'ex-officio': 'by office',
  'full-powers': 'by full powers',
  'practice-implied': 'by practice',
  confirmation: 'confirmed later',
  object: 'what is promised',
  to: 'to whom',
  level: 'level of representation',
  agenda: 'agenda',
  venue: 'venue',
  time: 'date',
  conditions: 'conditions',
  expiry: 'how long it holds',
  reasons: 'reasons',
  trigger: 'what sets it off',
  enforcer: 'who would enforce it',
  verification: 'how it is verified',
  remedy: 'what follows a breach',
  costOfBreach: 'what a breach would cost',
  requires: 'what is required',
  byWhom: 'by whom',
  verifiable: 'whether it can be verified',
  terms: 'content of the terms',
  premise: 'factual premise',
  legalSource: 'legal source',
  result: 'result',
  controller: 'who controls it',
  outcome: 'outcome',
  horizon: 'by when',
  threshold: 'what would count',
  basis: 'basis',
  by: 'by whom',
  support: 'support',
  head: 'head of delegation',
  reply: 'reply',
  objection: 'reply',
  reasonsFor: 'reasons for',
  reasonsAgainst: 'reasons against',
  quote: 'own words',
  type: 'kind of publication',
  title: 'title',
  author: 'author',
  'container-title': 'outlet',
  publisher: 'publisher',
  issued: 'date of publication',
  accessed: 'date of retrieval',
  URL: 'address',
  language: 'language',
};

/** The name of a slot. */
export const slotName = (slot: string): string => slots[slot] ?? slot.replace(/([a-z])([A-Z])/g, '$1 $2').toLowerCase();

/** What is missing, as a short phrase. */
export const gapKindName: Readonly<Record<FoundGap['kind'], string>> = {
  'source-field': 'the source does not say',
  'record-slot': 'no source says',
  'own-words': 'no words of its own in the sources',
  'counter-view': 'no answer to it in the sources',
  'unanswered-question': 'a side of the question is missing',
  noted: 'noted by the analyst',
};

/** What stands beside what. */
export const tensionName: Readonly<Record<TensionKind, string>> = {
  'offer-and-unready': 'an offer beside doubts about meeting',
  'offer-and-precondition': 'an offer beside a precondition',
  'offer-and-refusal': 'an offer beside a refusal of it',
  'offer-and-mandate-challenge': 'an offer beside doubts whether the other side may sign',
  'ready-and-unready': 'readiness beside its opposite',
  'status-conflict': 'talks said to be coming and said to be stuck',
};

/** What a proposed option stands for, with its object in the analyst's words. */
export function optionName(proposal: Extract<CaseProposal, { readonly kind: 'option' }>): string {
  const object = proposal.object === '' ? '' : `: ${proposal.object}`;
  const names = {
    offer: 'Keep the offer open',
    accept: 'Accept the offer',
    demand: 'Insist on the demand',
    'meet-demand': 'Meet the demand',
    guarantee: 'Give the guarantee',
    'break-guarantee': 'Break the guarantee',
    'challenge-mandate': 'Contest the mandate',
    travel: 'Make the journey',
  } as const;
  return `${names[proposal.meaning]}${object}`;
}

/** Why a proposed preference is an assumption. */
export const assumptionWords = {
  'offeror-wants-acceptance': 'Whoever makes an offer is taken to want it accepted; no source need say so.',
  'promise-believed': 'Whoever makes a promise is taken to mean to keep it.',
  'demand-is-wanted': 'Whoever makes a demand is taken to want it met.',
} as const;
