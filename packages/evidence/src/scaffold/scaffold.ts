// From records to what a case could hold: options, rules and preference statements, each citing its statements. Proposals
// only: a person accepts each, and the edge writes it. Nothing here knows the case file or changes a case.

import type { EvidenceRecord } from '../record/record.js';
import { recordsOf } from '../record/record.js';
import type { PartyOf } from '../balance/balance.js';

/** A part of a case that a record suggests. Conditions are written over the option keys proposed with them. */
export type CaseProposal = {
  readonly id: string;
  /** Ids of the records it comes from. */
  readonly records: readonly string[];
  readonly cites: readonly string[];
} & (
  | {
      readonly kind: 'option';
      readonly party: string;
      readonly key: string;
      readonly meaning: OptionMeaning;
      readonly object: string;
      readonly change: 'eitherWay' | 'onlyTaken';
    }
  | { readonly kind: 'rule'; readonly antecedent: string; readonly consequent: string }
  | {
      readonly kind: 'preference';
      readonly party: string;
      readonly condition: string;
      readonly assumed: 'offeror-wants-acceptance' | 'promise-believed' | 'demand-is-wanted' | null;
    }
);

/** What an option stands for; the words are report's. */
export type OptionMeaning =
  | 'offer'
  | 'accept'
  | 'demand'
  | 'meet-demand'
  | 'guarantee'
  | 'break-guarantee'
  | 'challenge-mandate'
  | 'travel';

/** All proposals, in the order of offers, refusals, preconditions, commitments, mandate claims. */
export function scaffold(records: readonly EvidenceRecord[], partyOf: PartyOf): readonly CaseProposal[] {
  const drafts = [
    ...offers(records, partyOf),
    ...refusals(records, partyOf),
    ...preconditions(records, partyOf),
    ...commitments(records, partyOf),
    ...mandates(records, partyOf),
  ];
  return drafts.map((draft, index) => ({ ...draft, id: `c${index + 1}` }) as CaseProposal);
}

type Draft = CaseProposal extends infer P ? (P extends CaseProposal ? Omit<P, 'id'> : never) : never;

const party = (actor: string, partyOf: PartyOf): string => partyOf(actor) ?? actor;

/** A key that the case file can hold without quotes: letters and digits with low lines, unique through the record's id. */
export function optionKey(word: string, id: string): string {
  const clean = (text: string): string =>
    text
      .normalize('NFKC')
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, '_')
      .replace(/^_+|_+$/g, '');
  return [word, clean(id)]
    .filter((part) => part !== '')
    .join('_')
    .replace(/^(?=\p{N})/u, 'o_');
}

function offers(records: readonly EvidenceRecord[], partyOf: PartyOf): readonly Draft[] {
  return recordsOf(records, 'offer').flatMap((offer): Draft[] => {
    if (offer.by === null) return [];
    const base = { records: [offer.id], cites: offer.statements };
    const key = optionKey('offer', offer.id);
    const object = offer.object ?? '';
    const by = party(offer.by, partyOf);
    const accepting = offer.to.flatMap((to, index): Draft[] => {
      const accept = optionKey('accept', index === 0 ? offer.id : `${offer.id}_${index + 1}`);
      return [
        {
          ...base,
          kind: 'option',
          party: party(to, partyOf),
          key: accept,
          meaning: 'accept',
          object,
          change: 'eitherWay',
        },
        { ...base, kind: 'rule', antecedent: accept, consequent: key },
        { ...base, kind: 'preference', party: by, condition: accept, assumed: 'offeror-wants-acceptance' },
      ];
    });
    return [{ ...base, kind: 'option', party: by, key, meaning: 'offer', object, change: 'eitherWay' }, ...accepting];
  });
}

/** A refusal is the refuser's wish not to accept; the model's default is then the offer not taken. */
function refusals(records: readonly EvidenceRecord[], partyOf: PartyOf): readonly Draft[] {
  const reasons = recordsOf(records, 'reason');
  const promises = recordsOf(records, 'commitment');
  return recordsOf(records, 'refusal').flatMap((refusal): Draft[] => {
    const offer = recordsOf(records, 'offer').find(({ id }) => id === refusal.of);
    if (refusal.by === null) return [];
    if (offer === undefined) return [...refusedDemand(records, refusal.id, partyOf)];
    const refuser = refusal.by;
    const place = Math.max(
      0,
      offer.to.findIndex((to) => to === refuser || party(to, partyOf) === party(refuser, partyOf)),
    );
    const accept = optionKey('accept', place === 0 ? offer.id : `${offer.id}_${place + 1}`);
    const by = party(refuser, partyOf);
    const own = reasons.filter((reason) => reason.for === refusal.id || refusal.reasons.includes(reason.id));
    const fears = own.flatMap((reason): Draft[] => {
      const promise = promises.find(({ id }) => id === reason.concerning);
      return promise === undefined
        ? []
        : [
            {
              kind: 'preference',
              party: by,
              condition: `!${optionKey('break', promise.id)}`,
              assumed: null,
              records: [refusal.id, reason.id],
              cites: reason.statements,
            },
          ];
    });
    return [
      ...fears,
      {
        kind: 'preference',
        party: by,
        condition: `!${accept}`,
        assumed: null,
        records: [refusal.id],
        cites: refusal.statements,
      },
    ];
  });
}

/** A refused demand is the refuser's wish not to meet it, where it is the refuser who would have to. */
function refusedDemand(records: readonly EvidenceRecord[], id: string, partyOf: PartyOf): readonly Draft[] {
  const refusal = recordsOf(records, 'refusal').find((record) => record.id === id);
  const demand = recordsOf(records, 'precondition').find((record) => record.id === refusal?.of);
  if (refusal?.by == null || demand?.byWhom == null) return [];
  const by = party(refusal.by, partyOf);
  if (party(demand.byWhom, partyOf) !== by) return [];
  const condition = `!${optionKey('meet', demand.id)}`;
  return [{ kind: 'preference', party: by, condition, assumed: null, records: [id], cites: refusal.statements }];
}

function preconditions(records: readonly EvidenceRecord[], partyOf: PartyOf): readonly Draft[] {
  return recordsOf(records, 'precondition').flatMap((demand): Draft[] => {
    if (demand.by === null) return [];
    const base = { records: [demand.id], cites: demand.statements };
    const by = party(demand.by, partyOf);
    const object = demand.requires ?? '';
    const insist = optionKey('insist', demand.id);
    const meet = optionKey('meet', demand.id);
    const whose =
      demand.byWhom === null
        ? []
        : [
            {
              ...base,
              kind: 'option',
              party: party(demand.byWhom, partyOf),
              key: meet,
              meaning: 'meet-demand',
              object,
              change: 'eitherWay',
            } as const,
          ];
    const accepted = recordsOf(records, 'offer').filter(({ id }) => id === demand.on);
    return [
      { ...base, kind: 'option', party: by, key: insist, meaning: 'demand', object, change: 'eitherWay' },
      ...whose,
      ...(whose.length === 0
        ? []
        : accepted.map(
            (offer): Draft => ({
              ...base,
              kind: 'rule',
              antecedent: `${optionKey('accept', offer.id)} & ${insist}`,
              consequent: meet,
            }),
          )),
      {
        ...base,
        kind: 'preference',
        party: by,
        condition: whose.length === 0 ? insist : meet,
        assumed: 'demand-is-wanted',
      },
    ];
  });
}

/** A promise can be kept or broken only once what triggers it has happened, and a broken one stays broken. */
function commitments(records: readonly EvidenceRecord[], partyOf: PartyOf): readonly Draft[] {
  return recordsOf(records, 'commitment').flatMap((promise): Draft[] => {
    if (promise.promisor === null) return [];
    const base = { records: [promise.id], cites: promise.statements };
    const by = party(promise.promisor, partyOf);
    const object = promise.object ?? '';
    const give = optionKey('guarantee', promise.id);
    const breach = optionKey('break', promise.id);
    const guest = promise.beneficiary[0];
    const travel = optionKey('travel', promise.id);
    const goes: readonly Draft[] =
      guest === undefined || promise.trigger === null
        ? []
        : [
            {
              ...base,
              kind: 'option',
              party: party(guest, partyOf),
              key: travel,
              meaning: 'travel',
              object: promise.trigger,
              change: 'onlyTaken',
            },
            { ...base, kind: 'rule', antecedent: breach, consequent: travel },
          ];
    return [
      { ...base, kind: 'option', party: by, key: give, meaning: 'guarantee', object, change: 'eitherWay' },
      { ...base, kind: 'option', party: by, key: breach, meaning: 'break-guarantee', object, change: 'onlyTaken' },
      { ...base, kind: 'rule', antecedent: breach, consequent: give },
      ...goes,
      { ...base, kind: 'preference', party: by, condition: `!${breach}`, assumed: 'promise-believed' },
    ];
  });
}

function mandates(records: readonly EvidenceRecord[], partyOf: PartyOf): readonly Draft[] {
  return recordsOf(records, 'mandate-claim').flatMap((claim): Draft[] => {
    if (claim.by === null || claim.position !== 'challenges') return [];
    return [
      {
        kind: 'option',
        party: party(claim.by, partyOf),
        key: optionKey('contest', claim.id),
        meaning: 'challenge-mandate',
        object: claim.about ?? '',
        change: 'eitherWay',
        records: [claim.id],
        cites: claim.statements,
      },
    ];
  });
}
