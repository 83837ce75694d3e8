// What can be left out of a case as a whole: a source, an account, a side, a statement; or all but one source.

import type { Conflict, SourceId, StatementId } from '@parley/model';
import { statementsCarriedBy } from './without.js';

/** What is left out, or alone kept. An account is all sources that repeat one another; a side is all sources that lean on it. */
export type Variation =
  | { readonly kind: 'dropSource'; readonly source: SourceId }
  | { readonly kind: 'dropAccount'; readonly account: string; readonly sources: readonly SourceId[] }
  | { readonly kind: 'dropSide'; readonly side: string; readonly sources: readonly SourceId[] }
  | { readonly kind: 'dropStatement'; readonly statement: StatementId }
  | { readonly kind: 'keepSource'; readonly source: SourceId };

/** Every variation of a case: sources, accounts of several sources, sides, sources alone, statements. */
export function variationsOf(conflict: Conflict): readonly Variation[] {
  const { sources, statements } = conflict;
  const grouped = (
    key: (source: Conflict['sources'][number]) => string | null,
  ): ReadonlyMap<string, readonly SourceId[]> => {
    const groups = new Map<string, SourceId[]>();
    for (const source of sources) {
      const name = key(source);
      if (name !== null) groups.set(name, [...(groups.get(name) ?? []), source.id]);
    }
    return groups;
  };
  return [
    ...sources.map(({ id }): Variation => ({ kind: 'dropSource', source: id })),
    ...[...grouped(({ account }) => account)]
      .filter(([, members]) => members.length > 1)
      .map(([account, members]): Variation => ({ kind: 'dropAccount', account, sources: members })),
    ...[...grouped(({ side }) => side)].map(
      ([side, members]): Variation => ({ kind: 'dropSide', side, sources: members }),
    ),
    ...sources.map(({ id }): Variation => ({ kind: 'keepSource', source: id })),
    ...statements.map(({ id }): Variation => ({ kind: 'dropStatement', statement: id })),
  ];
}

/** The statements that are left under a variation. */
export function statementsLeft(conflict: Conflict, variation: Variation): ReadonlySet<StatementId> {
  switch (variation.kind) {
    case 'dropSource':
      return statementsCarriedBy(conflict, (source) => source !== variation.source);
    case 'keepSource':
      return statementsCarriedBy(conflict, (source) => source === variation.source);
    case 'dropAccount':
    case 'dropSide':
      return statementsCarriedBy(conflict, (source) => !variation.sources.includes(source));
    case 'dropStatement':
      return new Set(conflict.statements.filter(({ id }) => id !== variation.statement).map(({ id }) => id));
  }
}
