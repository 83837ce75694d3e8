// Three checklists of negotiation research, filled from records: what is said for each item, by which statements, or that
// nothing is. Ripeness: Zartman (1989; 2000). Credible commitment: Fearon (1995), Walter (2002). Full powers: Vienna
// Convention on the Law of Treaties (1969), articles 7 and 8. A filled item says that somebody said so, not that it is so.

import type { EvidenceRecord, RecordOf } from '../record/record.js';
import { recordsOf } from '../record/record.js';
import { credibilityProfiles } from '../commitment/credibility-profile.js';

/** An item. `statements` say so; empty means no evidence. */
export interface ChecklistItem {
  readonly item: string;
  /** The party it is about; null where it is about all. */
  readonly party: string | null;
  readonly statements: readonly string[];
}

/** Perceptions that ripeness rests on, for each party. Only attributed statements count, since it is about perception. */
export const ripenessItems = [
  'perceived-stalemate',
  'perceived-way-out',
  'enticing-opportunity',
  'valid-spokesperson',
  'catastrophe',
] as const;

/** The ripeness checklist from the statements that the analyst files under each item by records of kind `checklist`. */
export function ripeness(parties: readonly string[], records: readonly EvidenceRecord[]): readonly ChecklistItem[] {
  const filed = recordsOf(records, 'checklist');
  const spokespeople = recordsOf(records, 'spokesperson');
  return parties.flatMap((party) =>
    ripenessItems.map((item): ChecklistItem => {
      const own = filed
        .filter((entry) => entry.item === item && entry.party === party)
        .flatMap(({ statements }) => statements);
      const speaking =
        item === 'valid-spokesperson'
          ? spokespeople.filter((record) => record.party === party).flatMap(({ statements }) => statements)
          : [];
      return { item, party, statements: [...new Set([...own, ...speaking])] };
    }),
  );
}

/** What a promise needs to be believed, for each commitment: each slot with the statements of the commitment, or nothing. */
export function credibleCommitment(
  records: readonly EvidenceRecord[],
): readonly { readonly commitment: string; readonly items: readonly ChecklistItem[] }[] {
  const commitments = recordsOf(records, 'commitment');
  const profiles = credibilityProfiles(commitments, recordsOf(records, 'venue'));
  const slots = ['object', 'trigger', 'enforcer', 'verification', 'remedy', 'costOfBreach'];
  return commitments.map((commitment, index) => ({
    commitment: commitment.id,
    items: slots.map((item) => ({
      item,
      party: commitment.promisor,
      statements: profiles[index]?.openSlots.includes(item) === true ? [] : commitment.statements,
    })),
  }));
}

/** Grounds on which somebody may express a state's consent: office, full powers, practice, or later confirmation. */
export const fullPowersItems = ['ex-officio', 'full-powers', 'practice-implied', 'confirmation', 'objection'] as const;

/** For each person about whom a mandate claim is recorded: which ground is claimed, and by which statements. */
export function fullPowers(records: readonly EvidenceRecord[]): readonly ChecklistItem[] {
  const claims = recordsOf(records, 'mandate-claim');
  const people = [...new Set(claims.flatMap(({ about }) => (about === null ? [] : [about])))];
  return people.flatMap((party) =>
    fullPowersItems.map((item) => ({
      item,
      party,
      statements: [
        ...new Set(
          claims.filter((claim) => claim.about === party && names(claim, item)).flatMap(({ statements }) => statements),
        ),
      ],
    })),
  );
}

function names(claim: RecordOf<'mandate-claim'>, item: (typeof fullPowersItems)[number]): boolean {
  if (item === 'confirmation') return claim.confirmation !== null;
  if (item === 'objection') return claim.objection !== null || claim.position === 'challenges';
  return claim.position === 'asserts' && claim.capacity === item;
}

/** What can be scored of a prediction: nothing, until it says by when and what would count. */
export const isScorable = ({ content, horizon, threshold }: RecordOf<'prediction'>): boolean =>
  content !== null && horizon !== null && threshold !== null;
