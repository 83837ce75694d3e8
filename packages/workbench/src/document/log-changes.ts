// What has to be appended to a log on disk so that it says what the log in the page says. A log on disk is never shortened:
// what was undone in the page is taken back by events of its own.

/** Who takes something back, and when. */
export interface Taker {
  readonly at: string;
  readonly by: string;
}

/** The parts of an event that matter here. Lines come from this program; one that cannot be read counts for nothing. */
interface LoggedEvent {
  readonly event: string;
  readonly by: string;
  readonly statement: string | null;
  readonly source: string | null;
  readonly record: string | null;
}

/** Lines to append: first what takes back what is gone, then what is new. */
export function linesToAppend(saved: readonly string[], now: readonly string[], taker: Taker): readonly string[] {
  const present = new Set(now);
  const known = new Set(saved);
  const kept = saved.filter((line) => present.has(line));
  const gone = saved.filter((line) => !present.has(line));
  return [...takingBack(gone, kept, taker), ...now.filter((line) => !known.has(line))];
}

function takingBack(gone: readonly string[], kept: readonly string[], { at, by }: Taker): readonly string[] {
  const events = gone.map(eventOf);
  const sources = events.flatMap(({ source }) => (source === null ? [] : [source]));
  const records = events.flatMap(({ event, record }) => (event === 'recorded' && record !== null ? [record] : []));
  const readings = new Map(
    events.flatMap(({ statement, by: reader }) =>
      statement === null ? [] : [[`${reader} ${statement}`, { reader, statement }]],
    ),
  );
  return [
    ...[...sources, ...records].map((record) => JSON.stringify({ at, by, event: 'withdrawn', record })),
    // A reading is the sum of what a person decided before; what remains of it is said again.
    ...[...readings.values()].flatMap(({ reader, statement }) => [
      JSON.stringify({ at, by: reader, event: 'withdrawn', record: statement }),
      ...kept.filter((line) => {
        const event = eventOf(line);
        return event.by === reader && event.statement === statement;
      }),
    ]),
  ];
}

function eventOf(line: string): LoggedEvent {
  const value = parsed(line);
  const text = (given: unknown): string | null => (typeof given === 'string' ? given : null);
  const { event, by, statement, source, record } = value;
  return {
    event: text(event) ?? '',
    by: text(by) ?? '',
    statement: text(statement),
    source: event === 'source' ? text((source as { readonly id?: unknown } | null)?.id) : null,
    record: event === 'recorded' ? text((record as { readonly id?: unknown } | null)?.id) : text(record),
  };
}

function parsed(line: string): Readonly<Record<string, unknown>> {
  try {
    const value = JSON.parse(line) as unknown;
    return typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : {};
  } catch {
    return {};
  }
}
