// `parley accept`: a person accepts statements, or suggestions for the case, and the case file takes them up.

import { type ReviewedStatement, type ReviewEvent, foldLog } from '@parley/evidence';
import type { CommandContext, CommandDefinition } from '../command.js';
import { chosenStatements } from '../evidence/chosen-statements.js';
import { proposalEdit, statementEdits } from '@parley/report';
import { writeIntoCase } from '../evidence/into-case.js';
import { optionalConflict } from '../evidence/optional-conflict.js';
import { sidesOf } from '../evidence/parties.js';
import { suggestedFor } from '../evidence/suggested.js';
import { type LoadedEvidence, appendEvents, loadEvidence, refuse, signature } from '../evidence/store.js';

interface AcceptFlags {
  readonly by?: string;
  readonly logOnly?: boolean;
}

/** The command. */
export const definition: CommandDefinition = {
  configure: (command, context) => {
    command
      .argument('<case>', 'case file')
      .argument('<id...>', 'statements (p3, or the whole id) and suggestions (c1) as `parley statements` lists them')
      .option('--by <name>', 'who decides; your user name otherwise')
      .option('--log-only', 'note the decision and leave the case file as it is')
      .addHelpText('after', '\nExample:\n  $ parley accept my-case.parley.yaml p1 p4 --by ann')
      .action((file: string, ids: readonly string[], flags: AcceptFlags) => accept(file, ids, flags, context));
  },
};

function accept(file: string, ids: readonly string[], flags: AcceptFlags, context: CommandContext): void {
  const evidence = loadEvidence(file, context);
  if (evidence === null) return;
  const { proposals, drafts } = suggestedFor(evidence);
  const suggestions = proposals.filter(({ id }) => ids.includes(id));
  const { chosen, diagnostics } = chosenStatements(
    evidence,
    ids.filter((id) => !suggestions.some((suggestion) => suggestion.id === id)),
  );
  if (diagnostics.length > 0) return void refuse(diagnostics, context);
  const sign = signature(flags.by);
  // A draft that somebody takes something from is that person's record from then on.
  const taken = new Set(suggestions.flatMap(({ records }) => records));
  const events: readonly ReviewEvent[] = [
    ...chosen.map(({ proposed }) => ({ ...sign, event: 'accepted', statement: proposed.id }) as const),
    ...drafts.filter(({ id }) => taken.has(id)).map((record) => ({ ...sign, event: 'recorded', record }) as const),
  ];
  const after = foldLog([...evidence.events, ...events]).statements;
  const fresh = chosen.flatMap(({ proposed }) => after.filter((other) => other.proposed.id === proposed.id));
  if (!appendEvents(evidence, events, context)) return;
  if (
    flags.logOnly !== true &&
    !writeIntoCase(evidence.casePath, [...editsFor(fresh, evidence), ...suggestions.map(proposalEdit)], context)
  )
    return;
  const disputed = fresh.filter(({ standing }) => standing === 'disputed').length;
  context.terminal.out(`accepted ${fresh.length} statements and ${suggestions.length} suggestions\n`);
  sayWhatIsNext(evidence, events, context);
  if (disputed > 0)
    context.terminal.err(
      `note: ${disputed} of them are disputed between readers and stay out of the case until they agree.\n`,
    );
}

/** Suggestions that came with this decision, so that nobody has to know that they are there. */
function sayWhatIsNext(before: LoadedEvidence, events: readonly ReviewEvent[], context: CommandContext): void {
  const after = suggestedFor({ ...before, state: foldLog([...before.events, ...events]) });
  const fresh = after.proposals.length - suggestedFor(before).proposals.length;
  if (fresh > 0)
    context.terminal.err(`note: ${fresh} new suggestions for the case; \`parley statements\` lists them at its end.\n`);
}

function editsFor(statements: readonly ReviewedStatement[], evidence: LoadedEvidence) {
  const { parties } = sidesOf(optionalConflict(evidence), evidence.state);
  return statements.flatMap(({ current }) =>
    current === null
      ? []
      : statementEdits(
          current,
          evidence.state.sources.find(({ id }) => id === current.document),
          parties,
        ),
  );
}
