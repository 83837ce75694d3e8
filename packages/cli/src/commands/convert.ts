// `parley convert`: between the case file and the GMCR+ save file; what cannot be carried is listed.

import { Option } from 'commander';
import { feasibleStates } from '@parley/engine';
import { printCase, writeGmcr } from '@parley/lang';
import { loadCase, showDiagnostics } from '../case-input.js';
import type { CommandContext, CommandDefinition } from '../command.js';
import { exitCode } from '../exit-code.js';
import { type Destination, emit } from '../output.js';

interface ConvertFlags extends Destination {
  readonly to?: 'case' | 'gmcr';
}

/** The command. */
export const definition: CommandDefinition = {
  configure: (command, context) => {
    command
      .argument(
        '<input>',
        'case file, .gmcr file, published model (JSON), - for standard input, or a name of the catalog',
      )
      .addOption(
        new Option('--to <format>', 'what to write (default: gmcr for a case file, case for anything else)').choices([
          'case',
          'gmcr',
        ]),
      )
      .option('-o, --output <file>', 'write to a file, atomically')
      .option('--force', 'replace the file if it exists')
      .addHelpText(
        'after',
        '\nExamples:\n  $ parley convert model.gmcr --output model.parley.yaml\n  $ parley convert garrison-diversion --to gmcr',
      )
      .action((file: string, flags: ConvertFlags) => convert(file, flags, context));
  },
};

function convert(file: string, flags: ConvertFlags, context: CommandContext): void {
  const showing = { json: false, warnings: true };
  const loaded = loadCase(file, context, showing);
  if (loaded === null) return;
  const to = flags.to ?? (loaded.kind === 'case' ? 'gmcr' : 'case');
  if (to === 'case') {
    emit([printCase(loaded.conflict)], flags, context);
    return;
  }
  const { value, diagnostics } = writeGmcr(loaded.conflict, feasibleStates);
  showDiagnostics(loaded, diagnostics, context, showing);
  if (value === null) return context.exit(exitCode.badInput);
  emit([value], flags, context);
}
