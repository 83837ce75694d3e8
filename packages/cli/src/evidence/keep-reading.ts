// What `parley read --case` does with each source: the source and its proposals go into the log of the case, unless they are
// there already.

import { type ReadDocument, type ReviewEvent, type SourceDocument, statementsOf } from '@parley/evidence';
import type { CommandContext } from '../command.js';
import { version } from '../version.js';
import { type LoadedEvidence, appendEvents, loadEvidence, signature } from './store.js';

/** Takes sources one by one; `added` counts what was new. */
export interface Keeper {
  readonly source: (source: SourceDocument, read: ReadDocument) => void;
  readonly added: () => { readonly sources: number; readonly proposals: number };
}

/** Opens the evidence of a case for sources; null where its log cannot be read. */
export function openKeeper(casePath: string, context: CommandContext): Keeper | null {
  const loaded = loadEvidence(casePath, context, true);
  if (loaded === null) return null;
  const evidence: LoadedEvidence = loaded;
  const sources = new Set<string>(evidence.state.sources.map(({ id }) => id));
  const statements = new Set(evidence.state.statements.map(({ proposed }) => proposed.id));
  const count = { sources: 0, proposals: 0 };
  return {
    source: (source, read) => {
      const { at } = signature('');
      const sign = { at, by: `parley ${version}, rules ${read.rules}` };
      const fresh = statementsOf(source, read).filter(({ id }) => !statements.has(id));
      const events: readonly ReviewEvent[] = [
        ...(sources.has(source.id) ? [] : [{ ...sign, event: 'source', source } as const]),
        ...fresh.map((statement) => ({ ...sign, event: 'proposed', statement }) as const),
      ];
      if (!appendEvents(evidence, events, context)) return;
      if (!sources.has(source.id)) count.sources++;
      count.proposals += fresh.length;
      sources.add(source.id);
      for (const { id } of fresh) statements.add(id);
    },
    added: () => count,
  };
}
