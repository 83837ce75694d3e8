// How ready each party is said to be, by itself and by others, over time. The latest dated value is shown first and
// earlier ones are kept; a value without a date has no place in a trend.

import type { Readiness } from '../record/record.js';
import { isoRange } from '../time/day.js';

/** One value: what was said, by whom, about whom. */
export interface ReadinessEntry {
  readonly record: string;
  readonly by: string | null;
  readonly level: string | null;
  readonly time: string | null;
}

/** The readiness of one party, self-assessed and by others side by side. */
export interface ReadinessRow {
  readonly about: string;
  readonly self: readonly ReadinessEntry[];
  readonly others: readonly ReadinessEntry[];
  /** The latest dated value of each kind, null where none is dated. */
  readonly latestSelf: ReadinessEntry | null;
  readonly latestOthers: ReadinessEntry | null;
  /** Change between the first and the last dated self-assessment. */
  readonly trend: 'rising' | 'falling' | 'steady' | 'unknown';
}

const scale = ['not-ready', 'doubtful', 'conditional', 'ready'];

/** One row for each party about which something is recorded. `partyOf` maps a speaker to the party it speaks for. */
export function readinessOverTime(
  records: readonly Readiness[],
  partyOf: (actor: string) => string | null = () => null,
): readonly ReadinessRow[] {
  const sideOf = (actor: string): string => partyOf(actor) ?? actor;
  const parties = [...new Set(records.flatMap(({ about }) => (about === null ? [] : [sideOf(about)])))];
  return parties.map((about) => {
    const own = records.filter((record) => record.about !== null && sideOf(record.about) === about);
    const isSelf = ({ by }: Readiness): boolean => by !== null && sideOf(by) === about;
    const self = inOrder(own.filter(isSelf));
    const others = inOrder(own.filter((record) => !isSelf(record)));
    return { about, self, others, latestSelf: latest(self), latestOthers: latest(others), trend: trendOf(self) };
  });
}

const firstDay = (time: string | null): number | null => (time === null ? null : (isoRange(time)?.first ?? null));

/** Dated entries in order of time, then the undated ones as recorded. */
function inOrder(records: readonly Readiness[]): readonly ReadinessEntry[] {
  const entries = records.map(({ id, by, level, time }) => ({ record: id, by, level, time }));
  const dated = entries.filter(({ time }) => firstDay(time) !== null);
  return [
    ...dated.sort((a, b) => (firstDay(a.time) ?? 0) - (firstDay(b.time) ?? 0)),
    ...entries.filter(({ time }) => firstDay(time) === null),
  ];
}

const latest = (entries: readonly ReadinessEntry[]): ReadinessEntry | null =>
  entries.findLast(({ time }) => firstDay(time) !== null) ?? null;

function trendOf(entries: readonly ReadinessEntry[]): ReadinessRow['trend'] {
  const dated = entries.filter(({ time, level }) => firstDay(time) !== null && level !== null);
  const [first, last] = [dated[0], dated.at(-1)];
  if (first === undefined || last === undefined || first === last) return 'unknown';
  const change = scale.indexOf(last.level ?? '') - scale.indexOf(first.level ?? '');
  return change > 0 ? 'rising' : change < 0 ? 'falling' : 'steady';
}
