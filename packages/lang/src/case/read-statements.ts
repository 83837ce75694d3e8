// `sources` and `statements`: who said what, where it was read.

import {
  type Source,
  type SourceId,
  type Statement,
  type StatementForm,
  type StatementId,
  diagnose,
} from '@parley/model';
import { type MapEntry, type MapNode, valueOf } from '../yaml/syntax.js';
import { type CaseContext, dateAt, nameIn, textAt, textItems } from './case-context.js';
import { uniqueEntries } from './read-parties.js';

/** The entries of a map of names, or none. */
export function entriesAt(root: MapNode, key: string): readonly MapEntry[] {
  const value = valueOf(root, key);
  return value?.kind === 'map' ? uniqueEntries(value) : [];
}

/** Reads `sources`. */
export function readSources(root: MapNode, { findings }: CaseContext): readonly Source[] {
  return entriesAt(root, 'sources').map(({ key, value }) => {
    const map: MapNode = value.kind === 'map' ? value : { kind: 'map', entries: [], flow: false, span: value.span };
    const at = (name: string): string | null => textAt(map, name);
    return {
      id: key.value as SourceId,
      title: at('title'),
      author: at('author'),
      outlet: at('outlet'),
      date: dateAt(map, 'date', findings),
      url: at('url'),
      account: at('account'),
      side: at('side'),
      note: at('note'),
      span: key.span,
    };
  });
}

/** Reads `statements`. */
export function readStatements(root: MapNode, context: CaseContext): readonly Statement[] {
  const statements: Statement[] = [];
  for (const entry of entriesAt(root, 'statements')) {
    if (entry.value.kind === 'map') statements.push(statementFrom(entry, entry.value, context));
  }
  return statements;
}

function statementFrom({ key }: MapEntry, map: MapNode, context: CaseContext): Statement {
  return {
    id: key.value as StatementId,
    holder: textAt(map, 'holder') ?? '',
    speaksFor: speaksFor(map, context),
    paraphrase: textAt(map, 'says') ?? '',
    sources: sourcesOf(key, map, context),
    place: textAt(map, 'place'),
    date: dateAt(map, 'date', context.findings),
    form: formOf(textAt(map, 'form')),
    note: textAt(map, 'note'),
    span: key.span,
  };
}

function speaksFor(map: MapNode, { names, findings }: CaseContext): string | null {
  const node = valueOf(map, 'speaks_for');
  if (node?.kind !== 'text') return null;
  const name = nameIn(node);
  if (names.dmOf.has(name)) return name;
  findings.unknown('P2001', name, node.span, names.dmOf.keys());
  return null;
}

function sourcesOf(key: MapEntry['key'], map: MapNode, { names, findings }: CaseContext): readonly SourceId[] {
  const written = [...textItems(valueOf(map, 'sources')), ...textItems(valueOf(map, 'source'))];
  const found: SourceId[] = [];
  for (const node of written) {
    const name = nameIn(node);
    if (!names.sources.has(name)) findings.unknown('P2003', name, node.span, names.sources);
    else if (!found.includes(name as SourceId)) found.push(name as SourceId);
  }
  const keyThere = map.entries.some(
    (entry) => (entry.key.value === 'sources' || entry.key.value === 'source') && entry.value.kind === 'map',
  );
  if (written.length === 0 && !keyThere)
    findings.add(diagnose('P1042', key.span, { key: 'sources', place: key.value }));
  return found;
}

const formOf = (word: string | null): StatementForm =>
  word === 'own_words' ? 'ownWords' : word === 'narrator' ? 'narrator' : 'reported';
