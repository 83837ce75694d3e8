// `parley brief`: one page on a case, and behind it the answers with their reasons. It is what `npm start` prints.

import { brief } from '@parley/insight';
import { briefWire } from '@parley/protocol';
import { answersDocument, briefDocument, toMarkdown, toText } from '@parley/report';
import { type AnalysisFlags, addAnalysisOptions, requestOf } from '../analysis-options.js';
import { loadAskedCase, showDiagnostics } from '../case-input.js';
import type { CommandContext, CommandDefinition } from '../command.js';
import { exitCode } from '../exit-code.js';
import { kernelNamed } from '../kernel.js';
import { runControl } from '../progress.js';

interface BriefFlags extends AnalysisFlags {
  readonly full?: boolean;
  readonly markdown?: boolean;
  readonly json?: boolean;
}

/** The command. */
export const definition: CommandDefinition = {
  configure: (command, context) => {
    addAnalysisOptions(
      command.argument('<case>', 'case file, .gmcr file, - for standard input, or a name of the catalog'),
    )
      .option('--full', 'the answers with all their reasons and statements behind the page')
      .option('--json', 'print what the page is made of as JSON')
      .option('--markdown', 'print as Markdown')
      .addHelpText(
        'after',
        '\nExamples:\n  $ parley brief moscow-offer\n  $ parley brief moscow-offer --full --markdown\n  $ parley brief my-case.parley.yaml --json',
      )
      .action((file: string, flags: BriefFlags) => page(file, flags, context));
  },
};

function page(file: string, flags: BriefFlags, context: CommandContext): void {
  const showing = { json: flags.json === true, warnings: false };
  const loaded = loadAskedCase(file, context, showing);
  if (loaded === null) return;
  const { conflict } = loaded;
  const outcome = brief(conflict, requestOf(flags), kernelNamed(flags.kernel), runControl(context, 'answering'));
  showDiagnostics(loaded, outcome.diagnostics, context, showing);
  if (outcome.value === null) {
    const tooLarge = outcome.diagnostics.some(({ code }) => code.startsWith('P4'));
    return context.exit(tooLarge ? exitCode.tooLarge : exitCode.badInput);
  }
  const { terminal } = context;
  if (showing.json) return terminal.out(`${JSON.stringify(briefWire(conflict, outcome.value), null, 2)}\n`);
  const behind = answersDocument(conflict, outcome.value.answers).filter(({ kind }) => kind !== 'title');
  const document = [...briefDocument(conflict, outcome.value), ...(flags.full === true ? behind : [])];
  terminal.out(flags.markdown === true ? toMarkdown(document) : toText(document, terminal));
}
