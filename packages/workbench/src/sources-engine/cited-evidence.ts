// The sources and statements that a case cites and that were not read here, in the shapes that evidence computes with.

import type { FoundGap, StatementRecord } from '@parley/evidence';
import type { Conflict, Source, Statement } from '@parley/model';

/** What the case alone has. */
export interface CitedEvidence {
  readonly sources: readonly { readonly id: string; readonly title: string; readonly date: string | null }[];
  readonly statements: readonly StatementRecord[];
  /** Sources by the account that they repeat. */
  readonly groups: readonly (readonly string[])[];
  /** What the case does not tell of its sources. */
  readonly gaps: readonly FoundGap[];
}

/** The evidence of a case apart from what is in its log, by key. */
export function citedEvidence(conflict: Conflict | null, inLog: ReadonlySet<string>): CitedEvidence {
  const sources = (conflict?.sources ?? []).filter(({ id }) => !inLog.has(id));
  const statements = (conflict?.statements ?? []).filter(({ id }) => !inLog.has(id));
  const groups = new Map<string, string[]>();
  for (const { id, account } of sources) {
    const name = account === null ? `source ${id}` : `account ${account}`;
    groups.set(name, [...(groups.get(name) ?? []), id]);
  }
  return {
    sources: sources.map(({ id, title, outlet, date }) => ({ id, title: title ?? outlet ?? id, date })),
    statements: statements.map(recordOf),
    groups: [...groups.values()],
    gaps: sources.flatMap(gapsOf),
  };
}

const fields = [
  ['title', 'title'],
  ['author', 'author'],
  ['outlet', 'container-title'],
  ['date', 'issued'],
  ['url', 'URL'],
] as const satisfies readonly (readonly [keyof Source, string])[];

const gapsOf = (source: Source): readonly FoundGap[] =>
  fields.flatMap(([field, slot]) =>
    source[field] === null ? [{ kind: 'source-field', about: source.id, record: null, slot }] : [],
  );

const formOf = { ownWords: 'direct', reported: 'indirect', narrator: 'indirect' } as const;

/** The case keeps a paraphrase, so that nothing of it is quoted word for word. */
function recordOf({ id, holder, speaksFor, paraphrase, sources, place, date, form }: Statement): StatementRecord {
  return {
    id,
    document: (sources[0] ?? '') as unknown as StatementRecord['document'],
    holderAnchor: null,
    cueAnchor: null,
    content: [],
    holder,
    speaksFor,
    capacity: null,
    anonymous: false,
    addressee: null,
    about: [],
    object: null,
    act: 'other',
    form: formOf[form],
    voice: form === 'narrator' ? 'narrator' : 'attributed',
    modality: 'asserted',
    repeats: false,
    negated: false,
    time: date,
    channel: null,
    occasion: null,
    place,
    proposition: paraphrase,
    rule: null,
    confidence: null,
  };
}
