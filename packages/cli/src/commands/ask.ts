// `parley ask`: the questions of a case, answered under every reading.

import type { Question } from '@parley/model';
import { parseQuestion } from '@parley/lang';
import { ask, questionsOf } from '@parley/insight';
import { answersDocument, toMarkdown, toText } from '@parley/report';
import { answersWire } from '@parley/protocol';
import { type AnalysisFlags, addAnalysisOptions, requestOf } from '../analysis-options.js';
import { type LoadedCase, loadCase, showDiagnostics } from '../case-input.js';
import type { CommandContext, CommandDefinition } from '../command.js';
import { exitCode } from '../exit-code.js';
import { kernelNamed } from '../kernel.js';
import { runControl } from '../progress.js';

interface AskFlags extends AnalysisFlags {
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

function answer(file: string, words: readonly string[], flags: AskFlags, context: CommandContext): void {
  const json = flags.json === true;
  const loaded = loadCase(file, context, { json, warnings: false });
  if (loaded === null) return;
  const questions = questionsFor(loaded, words.join(' '), context, json);
  if (questions === null) return;
  const request = requestOf(flags);
  const { conflict } = loaded;
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
