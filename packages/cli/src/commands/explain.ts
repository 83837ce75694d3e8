// `parley explain`: the proof of a verdict, checked before it is shown.

import { type Conflict, type DmIndex, type StateIndex, dmIndex, invariant } from '@parley/model';
import { type ConceptId, type Verdict, defaultSymbolicLimits, explain, verify } from '@parley/engine';
import { verdictsAtState } from '@parley/insight';
import { verdictWire } from '@parley/protocol';
import { diagramVerdictsDocument, toMarkdown, toText, verdictsDocument } from '@parley/report';
import { type AnalysisFlags, addAnalysisOptions, requestOf } from '../analysis-options.js';
import { showDiagnostics } from '../case-input.js';
import type { CommandContext, CommandDefinition } from '../command.js';
import { exitCode } from '../exit-code.js';
import { chosenKernel } from '../kernel.js';
import { type LoadedModel, type LoadedReading, loadReading, modelOf } from '../loaded-model.js';
import { memoryWord } from '../memory.js';
import { spellOf } from '../progress.js';
import { wholeIn } from '../whole-number.js';
import { withSolvers } from '../sat/cadical.js';
import { readMask, readState } from '../state-word.js';
import { isFeasible, mostProofOptions, tooManyOptions } from '../symbolic-explain.js';
import { needsDiagrams } from '../symbolic-run.js';

interface ExplainFlags extends AnalysisFlags {
  readonly party?: string;
  readonly perspective?: string;
  readonly memory?: number;
  readonly timeLimit: number;
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
      .option('--memory <size>', 'what diagrams may take before a solver answers instead (default: 2GiB)', memoryWord)
      .option('--time-limit <seconds>', 'what diagrams may take of time', wholeIn(1, 1_000_000), 60)
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

async function explainState(file: string, word: string, flags: ExplainFlags, context: CommandContext): Promise<void> {
  const json = flags.json === true;
  const reading = loadReading(file, flags.perspective, context, { json, warnings: false });
  if (reading === null) return;
  const request = requestOf(flags);
  if (needsDiagrams(reading.conflict, chosenKernel(reading.conflict, request, flags.kernel)))
    return explainByDiagrams(reading, word, request, flags, context);
  const loaded = modelOf(reading, context, { json, warnings: false });
  if (loaded === null) return;
  const { conflict, model } = loaded;
  const state = readState(word, conflict, model);
  if (state.kind === 'problem') return complain(`${state.problem}`, context);
  const dms = partiesFor(flags.party, loaded);
  if (dms === null) return complain(unknownParty(flags.party, conflict), context);
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

/** The same for a conflict whose states are too many to list. */
async function explainByDiagrams(
  reading: LoadedReading,
  word: string,
  request: ReturnType<typeof requestOf>,
  flags: ExplainFlags,
  context: CommandContext,
): Promise<void> {
  const { conflict } = reading;
  const { form } = conflict;
  invariant(form.kind === 'options', 'diagrams are chosen for option form alone');
  if (request.sanctioning !== 'legalSequences')
    return complain('states too many to list are explained with --sanctions legal alone.', context);
  const read = readMask(word, form);
  if (read.kind === 'problem') return complain(read.problem, context);
  if (!isFeasible(form, read.mask)) return complain(`the state ${word} is infeasible: a rule forbids it.`, context);
  const dms = partiesFor(flags.party, reading);
  if (dms === null) return complain(unknownParty(flags.party, conflict), context);
  const json = flags.json === true;
  const largest = tooManyOptions(form, dms);
  if (largest !== null) {
    const { dm, options } = largest;
    const name = conflict.dms[dm]?.name ?? '';
    context.terminal.err(
      `error: ${name} controls ${options} options; a proof lists all its moves, of at most ${mostProofOptions} options.\n`,
    );
    return context.exit(exitCode.tooLarge);
  }
  const limits = flags.memory === undefined ? defaultSymbolicLimits : { memoryBytes: flags.memory };
  const spell = spellOf(flags.timeLimit * 1000, () => context.terminal.now());
  const { value: verdicts, diagnostics } = await withSolvers((freshSolver) =>
    verdictsAtState(conflict, dms, read.mask, request, { freshSolver, limits, spell }),
  );
  showDiagnostics(reading.loaded, diagnostics, context, { json, warnings: false });
  if (verdicts === null) return context.exit(exitCode.tooLarge);
  if (json) {
    const wire = {
      parley: { format: 'verdicts', version: 1 },
      verdicts: verdicts.map(({ model, verdict, by, rounds }) => ({
        ...verdictWire(conflict, model, verdict),
        by,
        triedRounds: rounds,
      })),
    };
    return context.terminal.out(`${JSON.stringify(wire, null, 2)}\n`);
  }
  const document = diagramVerdictsDocument(conflict, verdicts);
  context.terminal.out(flags.markdown === true ? toMarkdown(document) : toText(document, context.terminal));
}

const unknownParty = (word: string | undefined, conflict: Conflict): string =>
  `there is no party "${word ?? ''}"; the parties are ${conflict.dms.map((dm) => dm.id).join(', ')}.`;

function partiesFor(word: string | undefined, { conflict }: LoadedReading): readonly DmIndex[] | null {
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
