// Which verdicts a trial changes, and the readings that share a verdict, for whoever shows or says them.

import type { TriedVerdict, TriedView } from '../../engine/handlers/what-if.js';

/** Readings that share what was found before and after. `after` is null where it is not known yet. */
export interface VerdictLine {
  readonly readings: readonly number[];
  readonly before: TriedVerdict;
  readonly after: TriedVerdict | null;
  readonly changed: boolean;
}

/** The lines of one question: changed ones first, otherwise in the order of the readings. */
export function verdictLines(base: TriedView, tried: TriedView, question: number): readonly VerdictLine[] {
  const lines = new Map<string, { readings: number[]; before: TriedVerdict; after: TriedVerdict | null }>();
  (base.verdicts[question] ?? []).forEach((before, reading) => {
    if (before === null) return;
    const after = tried.verdicts[question]?.[reading] ?? null;
    const key = `${before.key}|${before.short}|${after?.key ?? ''}|${after?.short ?? ''}`;
    const line = lines.get(key) ?? { readings: [], before, after };
    line.readings.push(reading);
    lines.set(key, line);
  });
  return [...lines.values()]
    .map((line) => ({ ...line, changed: line.after !== null && line.after.key !== line.before.key }))
    .sort((a, b) => Number(b.changed) - Number(a.changed));
}

/** How many verdicts are known to change, of how many. */
export function changeCount(base: TriedView, tried: TriedView): { readonly changed: number; readonly all: number } {
  let changed = 0;
  let all = 0;
  base.verdicts.forEach((row, question) =>
    row.forEach((before, reading) => {
      if (before === null) return;
      all += 1;
      const after = tried.verdicts[question]?.[reading] ?? null;
      if (after !== null && after.key !== before.key) changed += 1;
    }),
  );
  return { changed, all };
}
