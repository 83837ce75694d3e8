// `parley tensions`: what pulls against what inside a party or a document, circles of preconditions, contested mandates, promises.

import {
  acceptedStatements,
  credibilityProfiles,
  dependencyGraph,
  recordsOf,
  signatoryStatuses,
  tensions,
} from '@parley/evidence';
import { tensionsDocument, toText } from '@parley/report';
import type { CommandDefinition } from '../command.js';
import { optionalConflict } from '../evidence/optional-conflict.js';
import { sidesOf } from '../evidence/parties.js';
import { loadEvidence } from '../evidence/store.js';

/** The command. */
export const definition: CommandDefinition = {
  configure: (command, context) => {
    command
      .argument('<case>', 'case file')
      .option('--json', 'print as JSON')
      .addHelpText('after', '\nExample:\n  $ parley tensions my-case.parley.yaml')
      .action((file: string, flags: { readonly json?: boolean }) => {
        const evidence = loadEvidence(file, context);
        if (evidence === null) return;
        const { state } = evidence;
        const { records } = state;
        const { partyOf } = sidesOf(optionalConflict(evidence), state);
        const found = tensions(acceptedStatements(state), records, partyOf);
        const { cycles } = dependencyGraph(recordsOf(records, 'precondition'));
        const mandates = signatoryStatuses(recordsOf(records, 'mandate-claim'));
        const promises = credibilityProfiles(recordsOf(records, 'commitment'), recordsOf(records, 'venue'));
        const { terminal } = context;
        if (flags.json === true)
          terminal.out(
            `${JSON.stringify({ parley: { format: 'tensions', version: 1 }, tensions: found, cycles, mandates, promises }, null, 2)}\n`,
          );
        else terminal.out(toText(tensionsDocument(found, cycles, mandates, promises), terminal));
      });
  },
};
