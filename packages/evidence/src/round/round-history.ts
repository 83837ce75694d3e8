// Rounds of talks, held and planned; their levels, venues and who controls them; who met whom.

import type { DelegationLevel, EventRecord, Meeting, Offer, Round, Venue } from '../record/record.js';
import { levels } from '../record/record-fields.js';
import { isoRange } from '../time/day.js';

/** The rounds in order, with what is missing. */
export interface RoundHistory {
  /** By number, then date, then as recorded. */
  readonly rounds: readonly Round[];
  /** Numbers between the first and last known that no record has. */
  readonly missingNumbers: readonly number[];
  /** Ids of rounds that were held and of which no result is recorded. */
  readonly withoutResult: readonly string[];
  /** The first round that has not taken place, null where none is recorded. */
  readonly next: string | null;
}

/** Longest row of numbers looked at for gaps: a slip such as round 10^9 must not cost memory. */
const mostNumbers = 1000;

/** The history of rounds. */
export function roundHistory(rounds: readonly Round[]): RoundHistory {
  const day = ({ time }: Round): number => (time === null ? null : isoRange(time)?.first) ?? Number.POSITIVE_INFINITY;
  const ordered = [...rounds].sort(
    (a, b) => compare(a.n ?? Number.POSITIVE_INFINITY, b.n ?? Number.POSITIVE_INFINITY) || compare(day(a), day(b)),
  );
  const numbers = ordered.flatMap(({ n }) => (n === null || !Number.isInteger(n) ? [] : [n]));
  const [low, high] = [Math.min(...numbers), Math.max(...numbers)];
  const missingNumbers =
    numbers.length === 0 || high - low > mostNumbers
      ? []
      : Array.from({ length: high - low + 1 }, (_, i) => low + i).filter((n) => !numbers.includes(n));
  return {
    rounds: ordered,
    missingNumbers,
    withoutResult: ordered.filter(({ status, result }) => status === 'held' && result === null).map(({ id }) => id),
    next: ordered.find(({ status }) => status === 'scheduled' || status === 'suggested')?.id ?? null,
  };
}

const compare = (a: number, b: number): number => (a === b ? 0 : a < b ? -1 : 1);

/** A delegation's level at a round. An announced change without a value is a step, not a rank. */
export interface LevelEntry {
  readonly record: string;
  readonly party: string | null;
  readonly round: string | null;
  /** Position on the ordinal scale from 0, null where only a change or nothing is known. */
  readonly rank: number | null;
  readonly step: 1 | -1 | 0 | null;
  readonly ambiguous: boolean;
}

/** Levels as recorded, and for each round with two known ranks or more whether they are equal. */
export interface LevelTable {
  readonly entries: readonly LevelEntry[];
  readonly parity: readonly { readonly round: string; readonly equal: boolean }[];
}

/** The table of delegation levels. */
export function levelTable(delegations: readonly DelegationLevel[]): LevelTable {
  const stepOf = { raised: 1, lowered: -1, unchanged: 0 } as const;
  const entries = delegations.map(
    ({ id, party, round, level, change, ambiguous }): LevelEntry => ({
      record: id,
      party,
      round,
      rank: level === null ? null : levels.indexOf(level),
      step: change === null ? null : stepOf[change],
      ambiguous: ambiguous === 'rank-or-size',
    }),
  );
  const rounds = [...new Set(entries.flatMap(({ round, rank }) => (round === null || rank === null ? [] : [round])))];
  const parity = rounds.flatMap((round) => {
    const ranks = entries.filter((entry) => entry.round === round && entry.rank !== null).map(({ rank }) => rank);
    return ranks.length < 2 ? [] : [{ round, equal: new Set(ranks).size === 1 }];
  });
  return { entries, parity };
}

/** In whose hands a venue is, seen from who offers it. */
export interface VenueControl {
  readonly venue: string;
  readonly place: string | null;
  readonly control: 'host-controlled' | 'third' | 'neutral' | 'other-party' | 'unknown';
  readonly offeredIn: readonly string[];
}

/** Venues with their control; an offer or meeting whose host controls its venue is host-controlled. */
export function venueControls(
  venues: readonly Venue[],
  offers: readonly Offer[],
  meetings: readonly Meeting[],
): readonly VenueControl[] {
  return venues.map(({ id, place, controller, control }) => {
    const uses = [
      ...offers.filter(({ venue }) => venue === id).map((offer) => ({ id: offer.id, host: offer.by })),
      ...meetings.filter(({ venue }) => venue === id).map((meeting) => ({ id: meeting.id, host: meeting.host })),
    ];
    const byHost = controller !== null && uses.some(({ host }) => host === controller);
    const word = byHost
      ? 'host-controlled'
      : control === 'third' || control === 'neutral'
        ? control
        : controller === null
          ? 'unknown'
          : 'other-party';
    return { venue: id, place, control: word, offeredIn: uses.map((use) => use.id) };
  });
}

/** Who took part in which meeting, and how often each pair met. */
export interface Participation {
  readonly actors: readonly string[];
  readonly meetings: readonly { readonly meeting: string; readonly present: readonly boolean[] }[];
  readonly dyads: readonly { readonly pair: readonly [string, string]; readonly meetings: number }[];
}

/** The participation matrix; actors in the order given, so that one who met nobody is seen too. */
export function participation(meetings: readonly Meeting[], actors: readonly string[]): Participation {
  const dyads = actors.flatMap((a, i) =>
    actors.slice(i + 1).map((b) => ({
      pair: [a, b] as const,
      meetings: meetings.filter(({ participants }) => participants.includes(a) && participants.includes(b)).length,
    })),
  );
  return {
    actors,
    meetings: meetings.map(({ id, participants }) => ({
      meeting: id,
      present: actors.map((actor) => participants.includes(actor)),
    })),
    dyads,
  };
}

/** Where something was said, where a meeting was held, where one was offered: three roles of places that stay apart. */
export interface PlaceRoles {
  readonly speech: readonly string[];
  readonly meeting: readonly string[];
  readonly offered: readonly string[];
}

/** Places by role, as the records word them, each once. */
export function placeRoles(
  events: readonly EventRecord[],
  meetings: readonly Meeting[],
  offers: readonly Offer[],
  venues: readonly Venue[],
): PlaceRoles {
  const placeOf = (id: string | null): string | null => venues.find((venue) => venue.id === id)?.place ?? null;
  const each = (places: readonly (string | null)[]): readonly string[] => [
    ...new Set(places.filter((place) => place !== null)),
  ];
  return {
    speech: each(events.map(({ place }) => place)),
    meeting: each(meetings.map(({ venue }) => placeOf(venue))),
    offered: each(offers.map(({ venue }) => placeOf(venue))),
  };
}
