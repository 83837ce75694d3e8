// `parley rests-on`: which sources and statements the answers of a case hang on.

import { restsOn } from '@parley/insight';
import { dependenceWire } from '@parley/protocol';
import { dependenceDocument, toMarkdown, toText } from '@parley/report';
import { type AnalysisFlags, addAnalysisOptions, requestOf } from '../analysis-options.js';
import { loadCase, showDiagnostics } from '../case-input.js';
import type { CommandContext, CommandDefinition } from '../command.js';
import { exitCode } from '../exit-code.js';
import { kernelNamed } from '../kernel.js';
import { runControl } from '../progress.js';

interface RestsOnFlags extends AnalysisFlags {
  readonly json?: boolean;
  readonly markdown?: boolean;
}

/** The command. */
export const definition: CommandDefinition = {
  configure: (command, context) => {
    addAnalysisOptions(command.argument('<case>', 'case file, - for standard input, or a name of the catalog'))
      .option('--json', 'print every variation and what it changes as JSON')
      .option('--markdown', 'print as Markdown')
      .addHelpText(
        'after',
        '\nExamples:\n  $ parley rests-on moscow-offer\n  $ parley rests-on my-case.parley.yaml --json',
      )
      .action((file: string, flags: RestsOnFlags) => dependence(file, flags, context));
  },
};

function dependence(file: string, flags: RestsOnFlags, context: CommandContext): void {
  const showing = { json: flags.json === true, warnings: false };
  const loaded = loadCase(file, context, showing);
  if (loaded === null) return;
  const { conflict } = loaded;
  if (conflict.questions.length === 0) {
    context.terminal.err(
      'error: the case asks no questions, so that there is no answer to take apart. Add `questions` to it.\n',
    );
    return context.exit(exitCode.badInput);
  }
  const outcome = restsOn(conflict, requestOf(flags), kernelNamed(flags.kernel), runControl(context, 'leaving out'));
  if (outcome.value === null) {
    showDiagnostics(loaded, outcome.diagnostics, context, showing);
    return context.exit(exitCode.badInput);
  }
  const { terminal } = context;
  if (showing.json) return terminal.out(`${JSON.stringify(dependenceWire(conflict, outcome.value), null, 2)}\n`);
  const document = dependenceDocument(conflict, outcome.value);
  terminal.out(flags.markdown === true ? toMarkdown(document) : toText(document, terminal));
}
