// `parley format`: canonical layout of a case file; comments and meaning stay.

import { hasError } from '@parley/model';
import { formatCase } from '@parley/lang';
import { loadText, showDiagnostics } from '../case-input.js';
import type { CommandContext, CommandDefinition } from '../command.js';
import { exitCode } from '../exit-code.js';
import { emit } from '../output.js';

interface FormatFlags {
  readonly check?: boolean;
  readonly write?: boolean;
}

/** The command. */
export const definition: CommandDefinition = {
  configure: (command, context) => {
    command
      .argument('<case...>', 'case files, or - for standard input')
      .option('-w, --write', 'write the files back, atomically, where they change')
      .option('--check', 'only say which files are not formatted; exit code 2 where there are any')
      .addHelpText(
        'after',
        '\nExamples:\n  $ parley format my-case.parley.yaml\n  $ parley format --write *.parley.yaml',
      )
      .action((files: readonly string[], flags: FormatFlags) => files.forEach((file) => format(file, flags, context)));
  },
};

function format(file: string, flags: FormatFlags, context: CommandContext): void {
  const input = loadText(file, context);
  if (input === null) return;
  const { value, diagnostics } = formatCase(input.text);
  if (value === null || hasError(diagnostics)) {
    showDiagnostics(input, diagnostics, context, { json: false, warnings: false });
    return context.exit(exitCode.badInput);
  }
  const changed = value !== input.text;
  if (flags.check === true) {
    if (!changed) return;
    context.terminal.err(`${input.path} is not formatted; parley format --write mends it.\n`);
    return context.exit(exitCode.badInput);
  }
  if (flags.write !== true || file === '-') return context.terminal.out(value);
  if (changed) emit([value], { output: input.path, force: true }, context);
}
