// `parley ask`: the questions of a case, answered under every reading.

import { type Question, hasError } from '@parley/model';
import { type AnalysisRequest, defaultSymbolicLimits } from '@parley/engine';
import { parseQuestion } from '@parley/lang';
import { ask, askBeyondListing, questionsOf } from '@parley/insight';
import { answersDocument, countedAnswersDocument, toMarkdown, toText } from '@parley/report';
import { answersWire, countedAnswersWire } from '@parley/protocol';
import { type AnalysisFlags, addAnalysisOptions, requestOf } from '../analysis-options.js';
import { type LoadedCase, loadCase, showDiagnostics } from '../case-input.js';
import type { CommandContext, CommandDefinition } from '../command.js';
import { exitCode } from '../exit-code.js';
import { type ChosenKernel, chosenKernel, kernelNamed } from '../kernel.js';
import { memoryWord } from '../memory.js';
import { runControl, spellOf } from '../progress.js';
import { withSolvers } from '../sat/cadical.js';
import { wholeIn } from '../whole-number.js';
import { needsDiagrams } from '../symbolic-run.js';

interface AskFlags extends AnalysisFlags {
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
        .argument('[question...]', 'one question, for example: would ukraine accept go_to_moscow'),
    )
      .option('--memory <size>', 'what diagrams may take where states are too many to list (default: 2GiB)', memoryWord)
      .option('--time-limit <seconds>', 'what diagrams may take of time, over all readings', wholeIn(1, 1_000_000), 60)
      .option('--json', 'print the answers as JSON')
      .option('--markdown', 'print the answers as Markdown')
      .addHelpText('after', examples)
      .action((file: string, words: readonly string[], flags: AskFlags) => answer(file, words, flags, context));
  },
};

const examples = `
Questions:
  would PARTY accept CONDITION       is the status quo stable
  which equilibria can be reached    is there an equilibrium with CONDITION

Examples:
  $ parley ask moscow-offer
  $ parley ask moscow-offer would ukraine accept meet_on_neutral_ground
  $ parley ask my-case.parley.yaml --json`;

async function answer(file: string, words: readonly string[], flags: AskFlags, context: CommandContext): Promise<void> {
  const json = flags.json === true;
  const loaded = loadCase(file, context, { json, warnings: false });
  if (loaded === null) return;
  const questions = questionsFor(loaded, words.join(' '), context, json);
  if (questions === null) return;
  const request = requestOf(flags);
  const { conflict } = loaded;
  const choice = chosenKernel(conflict, request, flags.kernel);
  if (needsDiagrams(conflict, choice)) return answerBeyondListing(loaded, questions, request, choice, flags, context);
  const outcome = ask(conflict, questions, request, kernelNamed(flags.kernel), runControl(context, 'analysing'));
  showDiagnostics(loaded, outcome.diagnostics, context, { json, warnings: false });
  if (outcome.value === null) {
    const tooLarge = outcome.diagnostics.some(({ code }) => code.startsWith('P4'));
    context.exit(tooLarge ? exitCode.tooLarge : exitCode.badInput);
    return;
  }
  const { terminal } = context;
  if (json) {
    terminal.out(`${JSON.stringify(answersWire(conflict, outcome.value), null, 2)}\n`);
    return;
  }
  const document = answersDocument(conflict, outcome.value);
  terminal.out(flags.markdown === true ? toMarkdown(document) : toText(document, terminal));
}

/** The same for a case whose states are too many to list. */
async function answerBeyondListing(
  loaded: LoadedCase,
  questions: readonly Question[],
  request: AnalysisRequest,
  choice: ChosenKernel | null,
  flags: AskFlags,
  context: CommandContext,
): Promise<void> {
  const json = flags.json === true;
  const { conflict } = loaded;
  const control = runControl(context, 'analysing');
  const limits = flags.memory === undefined ? defaultSymbolicLimits : { memoryBytes: flags.memory };
  // Every reading has two parts: what the solver cannot tell of single states, and counts, these in two goes.
  const share = (flags.timeLimit * 1000) / (3 * (conflict.perspectives.length + 1));
  const spell = spellOf(share, () => context.terminal.now());
  const { value, diagnostics } = await withSolvers((freshSolver) =>
    askBeyondListing(conflict, questions, request, { freshSolver, limits, spell }, control),
  );
  // What was outgrown stands in the answer; only a failure as a whole is told beside it.
  if (value === null || hasError(diagnostics)) showDiagnostics(loaded, diagnostics, context, { json, warnings: false });
  if (value === null) return context.exit(exitCode.tooLarge);
  const { terminal } = context;
  if (json) {
    terminal.out(`${JSON.stringify(countedAnswersWire(conflict, questions, value, choice), null, 2)}\n`);
    return;
  }
  const document = countedAnswersDocument(conflict, questions, value, choice);
  terminal.out(flags.markdown === true ? toMarkdown(document) : toText(document, terminal));
}

/** The question typed, or those of the case, or the ones that every case can answer. */
function questionsFor(
  loaded: LoadedCase,
  typed: string,
  context: CommandContext,
  json: boolean,
): readonly Question[] | null {
  const { conflict } = loaded;
  if (typed.trim() === '') return questionsOf(conflict);
  const outcome = parseQuestion(typed, conflict);
  showDiagnostics({ path: '<question>', text: typed }, outcome.diagnostics, context, { json, warnings: true });
  if (outcome.value === null) context.exit(exitCode.badInput);
  return outcome.value === null ? null : [outcome.value];
}
