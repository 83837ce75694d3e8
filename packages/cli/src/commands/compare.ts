// `parley compare`: perspectives side by side, and who sees what.

import { compare } from '@parley/insight';
import { compareWire } from '@parley/protocol';
import { compareDocument } from '@parley/report';
import { type AnalysisFlags, addAnalysisOptions, requestOf } from '../analysis-options.js';
import { printAnswer } from '../cache/cached-answer.js';
import { type CacheFlags, addCacheOption } from '../cache/cache-option.js';
import { loadAskedCase, showDiagnostics } from '../case-input.js';
import type { CommandContext, CommandDefinition } from '../command.js';
import { exitCode } from '../exit-code.js';
import { kernelNamed } from '../kernel.js';
import { runControl } from '../progress.js';

interface CompareFlags extends AnalysisFlags, CacheFlags {
  readonly json?: boolean;
  readonly markdown?: boolean;
}

/** The command. */
export const definition: CommandDefinition = {
  configure: (command, context) => {
    addCacheOption(
      addAnalysisOptions(command.argument('<case>', 'case file, - for standard input, or a name of the catalog')),
    )
      .option('--json', 'print the comparison as JSON')
      .option('--markdown', 'print as Markdown')
      .addHelpText(
        'after',
        '\nExamples:\n  $ parley compare moscow-offer\n  $ parley compare my-case.parley.yaml --json',
      )
      .action((file: string, flags: CompareFlags) => comparison(file, flags, context));
  },
};

function comparison(file: string, flags: CompareFlags, context: CommandContext): void {
  const showing = { json: flags.json === true, warnings: false };
  const loaded = loadAskedCase(file, context, showing);
  if (loaded === null) return;
  const { conflict } = loaded;
  const request = requestOf(flags);
  const key = { command: 'compare', text: loaded.text, request };
  printAnswer(flags, key, context, () => {
    const outcome = compare(conflict, request, kernelNamed(flags.kernel), runControl(context, 'comparing'));
    if (outcome.value === null) {
      showDiagnostics(loaded, outcome.diagnostics, context, showing);
      const tooLarge = outcome.diagnostics.some(({ code }) => code.startsWith('P4'));
      context.exit(tooLarge ? exitCode.tooLarge : exitCode.badInput);
      return null;
    }
    const wire = compareWire(conflict, outcome.value);
    return { answer: { wire, document: compareDocument(conflict, outcome.value) }, whole: true };
  });
}
