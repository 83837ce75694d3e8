// What makes a promise believable, and what of it nobody has said. After Fearon (1995) on commitment problems and Walter
// (2002) on third-party guarantees: a promise that only the one who makes it enforces is as good as its maker's interest.

import { emptySlots } from '../record/empty-slots.js';
import type { Commitment, Role, Venue } from '../record/record.js';

/** Who would make the promise hold. */
export type Enforcement = 'third-party' | 'self' | 'beneficiary' | 'none-stated';

/** One promise, with its open slots named. */
export interface CredibilityProfile {
  readonly commitment: string;
  readonly promisor: string | null;
  readonly enforcement: Enforcement;
  /** The promisor alone stands behind it: no enforcer is stated, or the promisor is its own. */
  readonly selfGuaranteed: boolean;
  /** The promised safety is at a place that the promisor controls. */
  readonly hostControlled: boolean;
  readonly openSlots: readonly string[];
  /** Why the promise might not hold although it is meant, as far as recorded. */
  readonly explanations: readonly ('shiftInPower' | 'privateInformation' | 'indivisibility')[];
}

/** The profile of each commitment, in their order. */
export function credibilityProfiles(
  commitments: readonly Commitment[],
  venues: readonly Venue[],
): readonly CredibilityProfile[] {
  return commitments.map((commitment) => {
    const enforcement = enforcementOf(commitment);
    const venue = venues.find(({ id }) => id === commitment.venue);
    const explanations = (['shiftInPower', 'privateInformation', 'indivisibility'] as const).filter(
      (name) => commitment[name] === true,
    );
    const openSlots = emptySlots(commitment).filter(
      (slot) => !['generalises', 'shiftInPower', 'privateInformation', 'indivisibility'].includes(slot),
    );
    return {
      commitment: commitment.id,
      promisor: commitment.promisor,
      enforcement,
      selfGuaranteed: commitment.promisor !== null && (enforcement === 'self' || enforcement === 'none-stated'),
      hostControlled: venue?.controller != null && venue.controller === commitment.promisor,
      openSlots,
      explanations,
    };
  });
}

function enforcementOf({ promisor, enforcer, beneficiary }: Commitment): Enforcement {
  if (enforcer === null) return 'none-stated';
  if (enforcer === promisor) return 'self';
  return beneficiary.includes(enforcer) ? 'beneficiary' : 'third-party';
}

/** How two promises of one promisor differ in scope. They stay two: a wide promise is not the narrow one said again. */
export interface ScopeComparison {
  readonly wide: string;
  readonly narrow: string;
  /** Slots in which the two say different things or only one says something. */
  readonly differences: readonly string[];
}

/** Pairs that the analyst linked by `generalises`. */
export function scopeComparisons(commitments: readonly Commitment[]): readonly ScopeComparison[] {
  return commitments.flatMap((wide) => {
    const narrow = commitments.find(({ id }) => id === wide.generalises);
    if (narrow === undefined) return [];
    const slots = ['beneficiary', 'object', 'trigger', 'scope', 'venue'] as const;
    return [
      {
        wide: wide.id,
        narrow: narrow.id,
        differences: slots.filter((slot) => JSON.stringify(wide[slot]) !== JSON.stringify(narrow[slot])),
      },
    ];
  });
}

/** The roles of one actor, and which of them one would rather see in different hands. */
export interface RoleRow {
  readonly actor: string;
  readonly roles: readonly string[];
  /** Offeror, guarantor and host in one: who invites also answers for the guest's safety, at home. */
  readonly conflict: readonly string[];
  /** Sub-roles suggested by a rule that no person has confirmed; "mediator" is never taken unconfirmed. */
  readonly unconfirmed: readonly string[];
}

/** Actors × roles, in order of first appearance. */
export function roleMatrix(roles: readonly Role[]): readonly RoleRow[] {
  const actors = [...new Set(roles.flatMap(({ actor }) => (actor === null ? [] : [actor])))];
  return actors.map((actor) => {
    const own = roles.filter((role) => role.actor === actor);
    const names = [...new Set(own.flatMap(({ role }) => (role === null ? [] : [role])))];
    const together = ['offeror', 'guarantor', 'host'].filter((role) => names.some((name) => name === role));
    const unconfirmed = [
      ...new Set(
        own.filter(({ confirmed }) => confirmed !== true).flatMap(({ subRole }) => (subRole === null ? [] : [subRole])),
      ),
    ];
    return {
      actor,
      roles: names,
      conflict: together.includes('guarantor') && together.length > 1 ? together : [],
      unconfirmed,
    };
  });
}
