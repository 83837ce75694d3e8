// `parley check`: everything that can be said about a case file without analysing it.

import { hasError } from '@parley/model';
import { countFeasible } from '@parley/engine';
import { diagnosticMessage } from '@parley/report';
import { diagnosticsWire } from '@parley/protocol';
import { kindOf, loadText, parseText, showDiagnostics } from '../case-input.js';
import type { CommandContext, CommandDefinition } from '../command.js';
import { exitCode } from '../exit-code.js';
import { grouped } from '@parley/report';

interface CheckFlags {
  readonly json?: boolean;
}

/** The command. */
export const definition: CommandDefinition = {
  configure: (command, context) => {
    command
      .argument('<case...>', 'case files, .gmcr files, - for standard input, or names of the catalog')
      .option('--json', 'print the diagnostics as JSON')
      .addHelpText('after', '\nExamples:\n  $ parley check my-case.parley.yaml\n  $ parley check *.parley.yaml --json')
      .action((files: readonly string[], flags: CheckFlags) => files.forEach((file) => check(file, flags, context)));
  },
};

function check(file: string, flags: CheckFlags, context: CommandContext): void {
  const input = loadText(file, context);
  if (input === null) return;
  const { value: conflict, diagnostics } = parseText(kindOf(input), input.text);
  const counted = conflict !== null && conflict.form.kind === 'options' ? countFeasible(conflict.form) : null;
  const all = [...diagnostics, ...(counted?.diagnostics ?? [])];
  const { terminal } = context;
  if (hasError(all)) context.exit(exitCode.badInput);
  if (flags.json === true) {
    terminal.out(`${JSON.stringify(diagnosticsWire(input.path, input.text, all, diagnosticMessage), null, 2)}\n`);
    return;
  }
  showDiagnostics(input, all, context, { json: false, warnings: true });
  if (hasError(all) || conflict === null) return;
  const states = conflict.form.kind === 'graph' ? BigInt(conflict.form.states.length) : (counted?.value ?? 0n);
  const parties = conflict.dms.length;
  terminal.out(
    `${input.path}: ok, ${parties} ${parties === 1 ? 'party' : 'parties'}, ${grouped(states)} feasible states\n`,
  );
}
