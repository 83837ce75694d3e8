// `parley reject`: a person rejects statements. The proposal stays in the log with the reason; nothing is deleted.

import type { CommandContext, CommandDefinition } from '../command.js';
import { chosenStatements } from '../evidence/chosen-statements.js';
import { appendEvents, loadEvidence, refuse, signature } from '../evidence/store.js';

interface RejectFlags {
  readonly by?: string;
  readonly reason?: string;
}

/** The command. */
export const definition: CommandDefinition = {
  configure: (command, context) => {
    command
      .argument('<case>', 'case file')
      .argument('<id...>', 'statements as `parley statements` lists them')
      .option('--by <name>', 'who decides; your user name otherwise')
      .option('--reason <words>', 'why')
      .addHelpText('after', '\nExample:\n  $ parley reject my-case.parley.yaml p2 --reason "not what was said"')
      .action((file: string, ids: readonly string[], flags: RejectFlags) => reject(file, ids, flags, context));
  },
};

function reject(file: string, ids: readonly string[], flags: RejectFlags, context: CommandContext): void {
  const evidence = loadEvidence(file, context);
  if (evidence === null) return;
  const { chosen, diagnostics } = chosenStatements(evidence, ids);
  if (diagnostics.length > 0) return void refuse(diagnostics, context);
  const events = chosen.map(
    ({ proposed }) =>
      ({ ...signature(flags.by), event: 'rejected', statement: proposed.id, reason: flags.reason ?? null }) as const,
  );
  if (!appendEvents(evidence, events, context)) return;
  context.terminal.out(`rejected ${chosen.length} statements\n`);
  const inCase = chosen.filter(({ standing }) => standing === 'accepted').length;
  if (inCase > 0)
    context.terminal.err(`note: ${inCase} of them had been accepted; look whether the case file still cites them.\n`);
}
