// `parley edit`: a person corrects how a statement is understood, or fills in what is known of a source. Anchors and texts
// stay: another passage is another statement, another text another source.

import {
  type StatementChanges,
  changeableFields,
  changesOf,
  readRecord,
  recordFields,
  recordsOf,
  wordsOfField,
} from '@parley/evidence';
import { type Diagnostic, diagnose } from '@parley/model';
import type { CommandContext, CommandDefinition } from '../command.js';
import { chosenStatements } from '../evidence/chosen-statements.js';
import { type LoadedEvidence, appendEvents, loadEvidence, refuse, signature } from '../evidence/store.js';

/** The command. */
export const definition: CommandDefinition = {
  configure: (command, context) => {
    command
      .argument('<case>', 'case file')
      .argument('<id>', 'a statement as `parley statements` lists it, or a source as `parley sources` does')
      .argument(
        '<field=value...>',
        `corrections; fields of a statement: ${changeableFields.join(', ')}; of a source: ${citationFields.join(', ')}`,
      )
      .option('--by <name>', 'who decides; your user name otherwise')
      .addHelpText(
        'after',
        '\nExamples:\n  $ parley edit my-case.parley.yaml p3 act=offer "proposition=Would meet in the harbour town."\n  $ parley edit my-case.parley.yaml src-1a2b "outlet=Halm Post" issued=2025-09-05',
      )
      .action((file: string, id: string, pairs: readonly string[], flags: { readonly by?: string }) =>
        edit(file, id, pairs, flags, context),
      );
  },
};

function edit(
  file: string,
  id: string,
  pairs: readonly string[],
  flags: { readonly by?: string },
  context: CommandContext,
): void {
  const evidence = loadEvidence(file, context);
  if (evidence === null) return;
  const sources = evidence.state.sources.filter((source) => source.id === id || source.id.startsWith(id));
  if (/^src-/.test(id) && !id.includes(':') && sources.length === 1 && sources[0] !== undefined)
    return cite(evidence, sources[0].id, pairs, flags, context);
  const { chosen, diagnostics } = chosenStatements(evidence, [id]);
  const [statement] = chosen;
  if (statement === undefined) return void refuse(diagnostics, context);
  const changes: Record<string, unknown> = {};
  const wrong: Diagnostic[] = [];
  for (const pair of pairs) {
    const [field, value] = parted(pair);
    const given = valueOf(field, value);
    if (changesOf({ [field]: given }) === null)
      wrong.push(
        diagnose('P5514', null, { field, found: value, known: (wordsOfField(field) ?? changeableFields).join(', ') }),
      );
    else changes[field] = given;
  }
  if (wrong.length > 0) return void refuse(wrong, context);
  const event = {
    ...signature(flags.by),
    event: 'edited',
    statement: statement.proposed.id,
    changes: changes as StatementChanges,
  } as const;
  if (appendEvents(evidence, [event], context))
    context.terminal.out(`edited ${statement.proposed.id}; accept it to bring it into the case\n`);
}

/** Fields of a source that may be filled in. `ownOf` says whose own text it is. */
const citationFields = Object.keys(recordFields.citation).filter((field) => field !== 'source');

/** What is known of a source, as a record over it; an earlier one of the same person is replaced. */
function cite(
  evidence: LoadedEvidence,
  source: string,
  pairs: readonly string[],
  flags: { readonly by?: string },
  context: CommandContext,
): void {
  const sign = signature(flags.by);
  const id = `citation:${source}:${sign.by}`;
  const before = recordsOf(evidence.state.records, 'citation').find((record) => record.id === id);
  const given: Readonly<Record<string, unknown>> = Object.fromEntries(
    pairs.map((pair): readonly [string, unknown] => {
      const [field, value] = parted(pair);
      if (field === 'author') return [field, value === '' ? [] : value.split(';').map((name) => name.trim())];
      return [field, value === '' ? null : value];
    }),
  );
  const wrong = Object.keys(given)
    .filter((field) => !citationFields.includes(field))
    .map((field) => diagnose('P5514', null, { field, found: String(given[field]), known: citationFields.join(', ') }));
  if (wrong.length > 0) return void refuse(wrong, context);
  const assumption = 'entered by hand';
  const { value, diagnostics } = readRecord({ ...before, ...given, kind: 'citation', id, source, assumption });
  if (value === null) return void refuse(diagnostics, context);
  if (appendEvents(evidence, [{ ...sign, event: 'recorded', record: value }], context))
    context.terminal.out(`noted ${Object.keys(given).join(', ')} of ${source}\n`);
}

function parted(pair: string): readonly [string, string] {
  const at = pair.indexOf('=');
  return at < 0 ? [pair, ''] : [pair.slice(0, at).trim(), pair.slice(at + 1)];
}

/** The value as its field wants it: yes or no, a list, a text, nothing. */
function valueOf(field: string, value: string): unknown {
  if (field === 'about')
    return value
      .split(',')
      .map((name) => name.trim())
      .filter((name) => name !== '');
  if (value === 'true' || value === 'false') return value === 'true';
  return value === '' ? null : value;
}
