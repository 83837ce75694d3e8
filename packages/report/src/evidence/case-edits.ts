// Accepted statements and suggestions as edits of a case file's text, which leave the rest as it is. Evidence proposes and a
// person accepts; the edge that was told so applies the edits.

import { type CaseProposal, type SourceDocument, type StatementRecord, optionKey } from '@parley/evidence';
import { type CaseEdit, type PlainMap, editCase, parseCase } from '@parley/lang';
import { type Outcome, failed, hasError, succeeded } from '@parley/model';
import { assumptionWords, optionName } from './slot-words.js';

/** The key of a source in the case file. */
export const sourceKey = (id: string): string => optionKey('', id);
/** The key of a statement in the case file. */
export const statementKey = (id: string): string => optionKey('', id);

/** Edits that bring a statement and its source in. What is there already is left as the person wrote it. */
export function statementEdits(
  statement: StatementRecord,
  source: SourceDocument | undefined,
  parties: readonly string[],
): readonly CaseEdit[] {
  const key = sourceKey(statement.document);
  const { bibliography } = source ?? {};
  const author = bibliography?.author
    ?.map((name) =>
      'literal' in name ? name.literal : [name.given, name.family].filter((part) => part !== null).join(' '),
    )
    .join(', ');
  const described = defined({
    title: bibliography?.title ?? source?.original.name ?? statement.document,
    author,
    outlet: bibliography?.['container-title'],
    date: isoOnly(bibliography?.issued),
    url: bibliography?.URL,
  });
  const form = statement.voice !== 'attributed' ? 'narrator' : statement.form === 'direct' ? 'own_words' : 'reported';
  const said = defined({
    holder: statement.holder ?? 'nobody named',
    speaks_for: parties.find((party) => party === statement.speaksFor),
    says: statement.proposition.replace(/\s+/g, ' '),
    sources: [key],
    place: statement.place,
    form,
    note: [statement.occasion, statement.channel, statement.time].filter((part) => part !== null).join('; ') || null,
  });
  return [
    { kind: 'set', path: ['sources', key], value: described },
    { kind: 'set', path: ['statements', statementKey(statement.id)], value: said },
  ];
}

/** The edit that brings a suggestion in. Ids of statements become their keys. */
export function proposalEdit(proposal: CaseProposal): CaseEdit {
  const cites = proposal.cites.map(statementKey);
  switch (proposal.kind) {
    case 'option':
      return {
        kind: 'set',
        path: ['parties', proposal.party, 'options', proposal.key],
        value: defined({ name: optionName(proposal), change: proposal.change === 'onlyTaken' ? 'only_taken' : null }),
      };
    case 'rule':
      return {
        kind: 'insert',
        path: ['rules'],
        index: 0,
        value: { requires: `${proposal.antecedent} -> ${proposal.consequent}`, cites },
      };
    case 'preference':
      return {
        kind: 'insert',
        path: ['preferences', proposal.party],
        index: 0,
        value: defined({
          prefer: proposal.condition,
          cites,
          assumption: proposal.assumed === null ? null : assumptionWords[proposal.assumed],
        }),
      };
  }
}

/** Edits in their order; one for something the text has already is passed over. */
export function editedCase(text: string, edits: readonly CaseEdit[]): Outcome<string> {
  let now = text;
  for (const edit of edits) {
    if (edit.kind === 'set' ? hasKey(now, edit) : hasEntry(now, edit)) continue;
    const { value, diagnostics } = editCase(now, edit);
    if (value === null) return failed(diagnostics);
    now = value;
  }
  const checked = parseCase(now).diagnostics.filter(({ severity }) => severity === 'error');
  const before = parseCase(text).diagnostics.filter(({ severity }) => severity === 'error');
  return hasError(checked) && before.length === 0 ? failed(checked) : succeeded(now);
}

function hasKey(text: string, edit: CaseEdit): boolean {
  const conflict = parseCase(text).value?.conflict;
  const key = edit.path.at(-1);
  if (conflict === undefined || typeof key !== 'string') return false;
  const options = conflict.form.kind === 'options' ? conflict.form.options : [];
  const lists = { sources: conflict.sources, statements: conflict.statements, parties: options } as const;
  return (lists[edit.path[0] as keyof typeof lists] ?? []).some(({ id }) => (id as string) === key);
}

/** A rule or wish that stands there as it would be written: accepting it twice adds nothing. */
function hasEntry(text: string, edit: CaseEdit): boolean {
  if (edit.kind !== 'insert' || typeof edit.value !== 'object' || Array.isArray(edit.value)) return false;
  const { requires, prefer, cites } = edit.value as Readonly<Record<string, unknown>>;
  const words = typeof requires === 'string' ? `requires: ${requires}` : `prefer: ${String(prefer)}`;
  const list = Array.isArray(cites) ? cites.join(', ') : '';
  return [words, words.replace(/: (.*)$/, ': "$1"')].some(
    (line) => text.includes(`${line}\n      cites: [${list}]`) || text.includes(`${line}\n    cites: [${list}]`),
  );
}

function defined(values: Readonly<Record<string, string | readonly string[] | null | undefined>>): PlainMap {
  return Object.fromEntries(
    Object.entries(values).filter(
      (entry): entry is [string, string | readonly string[]] =>
        entry[1] !== null && entry[1] !== undefined && entry[1].length > 0,
    ),
  );
}

const isoOnly = (date: string | null | undefined): string | null =>
  date !== null && date !== undefined && /^\d{4}(-\d{2}(-\d{2})?)?$/.test(date) ? date : null;
