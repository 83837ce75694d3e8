// `parley balance`: who speaks in the sources of a case and who is only spoken about.

import { balance, ownDocumentsOf, recordsOf } from '@parley/evidence';
import { balanceDocument, toText } from '@parley/report';
import type { CommandDefinition } from '../command.js';
import { optionalConflict } from '../evidence/optional-conflict.js';
import { sidesOf } from '../evidence/parties.js';
import { type LoadedEvidence, loadEvidence } from '../evidence/store.js';

/** The command. */
export const definition: CommandDefinition = {
  configure: (command, context) => {
    command
      .argument('<case>', 'case file')
      .option('--json', 'print as JSON')
      .addHelpText('after', '\nExample:\n  $ parley balance my-case.parley.yaml')
      .action((file: string, flags: { readonly json?: boolean }) => {
        const evidence = loadEvidence(file, context);
        if (evidence === null) return;
        const rows = balanceOf(evidence);
        const { terminal } = context;
        terminal.out(
          flags.json === true
            ? `${JSON.stringify({ parley: { format: 'balance', version: 1 }, parties: rows }, null, 2)}\n`
            : toText(balanceDocument(rows), terminal),
        );
      });
  },
};

/** The balance of all statements that no reader rejected. Proposed ones count, so that an unread pile is no silence. */
export function balanceOf(evidence: LoadedEvidence): ReturnType<typeof balance> {
  const { state } = evidence;
  const { parties, partyOf } = sidesOf(optionalConflict(evidence), state);
  const statements = state.statements
    .filter(({ standing }) => standing !== 'rejected')
    .map(({ current, proposed }) => current ?? proposed);
  return balance(parties, statements, {
    partyOf,
    criticisms: recordsOf(state.records, 'criticism'),
    ownDocuments: new Map(
      [...ownDocumentsOf(state.records)].map(([source, owner]) => [source, partyOf(owner) ?? owner]),
    ),
  });
}
