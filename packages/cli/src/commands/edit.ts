// `parley edit`: a person corrects how a statement is understood. Anchors stay: another passage is another statement.

import { type StatementChanges, changeableFields, changesOf, wordsOfField } from '@parley/evidence';
import { type Diagnostic, diagnose } from '@parley/model';
import type { CommandContext, CommandDefinition } from '../command.js';
import { chosenStatements } from '../evidence/chosen-statements.js';
import { appendEvents, loadEvidence, refuse, signature } from '../evidence/store.js';

/** The command. */
export const definition: CommandDefinition = {
  configure: (command, context) => {
    command
      .argument('<case>', 'case file')
      .argument('<id>', 'a statement as `parley statements` lists it')
      .argument('<field=value...>', `corrections; fields: ${changeableFields.join(', ')}`)
      .option('--by <name>', 'who decides; your user name otherwise')
      .addHelpText(
        'after',
        '\nExample:\n  $ parley edit my-case.parley.yaml p3 act=offer "proposition=Would meet in the harbour town."',
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
