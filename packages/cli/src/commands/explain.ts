// `parley explain`: the proof of a verdict, checked before it is shown.

import { type DmIndex, type StateIndex, dmIndex, invariant } from '@parley/model';
import { type ConceptId, type Verdict, explain, verify } from '@parley/engine';
import { verdictWire } from '@parley/protocol';
import { toMarkdown, toText, verdictsDocument } from '@parley/report';
import { type AnalysisFlags, addAnalysisOptions, requestOf } from '../analysis-options.js';
import type { CommandContext, CommandDefinition } from '../command.js';
import { exitCode } from '../exit-code.js';
import { type LoadedModel, loadModel } from '../loaded-model.js';
import { readState } from '../state-word.js';

interface ExplainFlags extends AnalysisFlags {
  readonly party?: string;
  readonly perspective?: string;
  readonly json?: boolean;
  readonly markdown?: boolean;
}

/** The command. */
export const definition: CommandDefinition = {
  configure: (command, context) => {
    addAnalysisOptions(
      command
        .argument('<case>', 'case file, .gmcr file, - for standard input, or a name of the catalog')
        .argument('[state]', 'letters Y and N, option ids separated by commas, or status-quo', 'status-quo'),
    )
      .option('--party <party>', 'one party alone (default: all)')
      .option('--perspective <id>', 'under one of the perspectives of the case')
      .option('--json', 'print the verdicts with their witnesses as JSON')
      .option('--markdown', 'print the proof as Markdown')
      .addHelpText('after', examples)
      .action((file: string, state: string, flags: ExplainFlags) => explainState(file, state, flags, context));
  },
};

const examples = `
Examples:
  $ parley explain garrison-diversion NNYNYYNNN --concepts gmr,smr
  $ parley explain moscow-offer status-quo --party ukraine`;

function explainState(file: string, word: string, flags: ExplainFlags, context: CommandContext): void {
  const json = flags.json === true;
  const loaded = loadModel(file, flags.perspective, context, { json, warnings: false });
  if (loaded === null) return;
  const { conflict, model } = loaded;
  const state = readState(word, conflict, model);
  if (state.kind === 'problem') return complain(`${state.problem}`, context);
  const dms = partiesFor(flags.party, loaded);
  if (dms === null) {
    const known = conflict.dms.map((dm) => dm.id).join(', ');
    return complain(`there is no party "${flags.party ?? ''}"; the parties are ${known}.`, context);
  }
  const request = requestOf(flags);
  const verdicts = dms.flatMap((dm) =>
    request.concepts.map((concept) => provenVerdict(loaded, dm, state.state, concept, request)),
  );
  if (json) {
    const wire = {
      parley: { format: 'verdicts', version: 1 },
      verdicts: verdicts.map((verdict) => verdictWire(conflict, model, verdict)),
    };
    return context.terminal.out(`${JSON.stringify(wire, null, 2)}\n`);
  }
  const document = verdictsDocument({ conflict, model }, verdicts);
  context.terminal.out(flags.markdown === true ? toMarkdown(document) : toText(document, context.terminal));
}

/** A verdict that the independent checker accepts; one that it rejects is our bug and is never shown. */
function provenVerdict(
  { model }: LoadedModel,
  dm: DmIndex,
  state: StateIndex,
  concept: ConceptId,
  request: ReturnType<typeof requestOf>,
): Verdict {
  const { sanctioning, strictness } = request;
  const verdict = explain(model, { dm, state, concept, request: { sanctioning, strictness } });
  invariant(verify(model, verdict).kind === 'accepted', 'the verdict was rejected by its independent check');
  return verdict;
}

function partiesFor(word: string | undefined, { conflict }: LoadedModel): readonly DmIndex[] | null {
  const all = conflict.dms.map((_, index) => dmIndex(index));
  if (word === undefined) return all;
  const wanted = word.toLowerCase();
  const found = all.filter(
    (dm) => conflict.dms[dm]?.id.toLowerCase() === wanted || conflict.dms[dm]?.name.toLowerCase() === wanted,
  );
  return found.length === 0 ? null : found;
}

function complain(problem: string, context: CommandContext): void {
  context.terminal.err(`error: ${problem}\n`);
  context.exit(exitCode.badInput);
}
