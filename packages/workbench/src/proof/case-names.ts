// Names of the open case's parties, options, sources and statements, for whatever shows them.

import type { Conflict, Source, Statement, StatementId } from '@parley/model';
import { useWorkspace } from '../document/workspace.js';

/** The case as it was last read; null before the first reading. */
export const useConflict = (): Conflict | null => useWorkspace((workspace) => workspace.standing?.conflict ?? null);

/** A statement with the sources that carry it. */
export interface SourcedStatement {
  readonly statement: Statement;
  readonly sources: readonly Source[];
}

/** A statement of a case by its id; null where the case has none of that id. */
export function sourcedStatement(conflict: Conflict, id: StatementId): SourcedStatement | null {
  const statement = conflict.statements.find((candidate) => candidate.id === id);
  if (statement === undefined) return null;
  return { statement, sources: conflict.sources.filter((source) => statement.sources.includes(source.id)) };
}

/** What a source is called. */
export const sourceName = (source: Source): string => source.outlet ?? source.title ?? source.id.replaceAll('_', ' ');

/** What a party is called. */
export const partyName = (conflict: Conflict, dm: number): string => conflict.dms[dm]?.name ?? String(dm);
