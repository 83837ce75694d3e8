// `parley new`: a small, commented case file to start from; it passes `parley check` as it stands.

import { caseTemplate } from '@parley/report';
import type { CommandContext, CommandDefinition } from '../command.js';
import { type Destination, emit } from '../output.js';

/** The command. */
export const definition: CommandDefinition = {
  configure: (command, context) => {
    command
      .argument('[file]', 'file to write; standard output where none is given')
      .option('--force', 'replace the file if it exists')
      .addHelpText('after', '\nExamples:\n  $ parley new talks.parley.yaml\n  $ parley ask talks.parley.yaml')
      .action((file: string | undefined, flags: Destination) => start(file, flags, context));
  },
};

function start(file: string | undefined, flags: Destination, context: CommandContext): void {
  emit([caseTemplate], { ...flags, output: file }, context);
}
