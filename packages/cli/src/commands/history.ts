// `parley history`: the answers of a case at several dates, and what moved them.

import { InvalidArgumentError, Option } from 'commander';
import { type HistoryRequest, defaultHistory, history } from '@parley/insight';
import { historyWire } from '@parley/protocol';
import { historyDocument } from '@parley/report';
import { type AnalysisFlags, addAnalysisOptions, requestOf } from '../analysis-options.js';
import { printAnswer } from '../cache/cached-answer.js';
import { type CacheFlags, addCacheOption } from '../cache/cache-option.js';
import { loadAskedCase, showDiagnostics } from '../case-input.js';
import type { CommandContext, CommandDefinition } from '../command.js';
import { exitCode } from '../exit-code.js';
import { kernelNamed } from '../kernel.js';
import { runControl } from '../progress.js';

interface HistoryFlags extends AnalysisFlags, CacheFlags {
  readonly json?: boolean;
  readonly markdown?: boolean;
  readonly at?: readonly string[];
  readonly undated: HistoryRequest['undated'];
}

/** The command. */
export const definition: CommandDefinition = {
  configure: (command, context) => {
    addCacheOption(
      addAnalysisOptions(command.argument('<case>', 'case file, - for standard input, or a name of the catalog')),
    )
      .option(
        '--at <dates>',
        'comma-separated dates such as 2025-09-04 (default: every date on which a statement becomes known)',
        dates,
      )
      .addOption(
        new Option('--undated <when>', 'where statements without a date stand: at every date, or after all others')
          .choices(['throughout', 'last'])
          .default(defaultHistory.undated),
      )
      .option('--json', 'print every date with its answers as JSON')
      .option('--markdown', 'print as Markdown')
      .addHelpText(
        'after',
        '\nExamples:\n  $ parley history moscow-offer\n  $ parley history moscow-offer --at 2025-09-03,2025-09-06\n  $ parley history my-case.parley.yaml --undated last --json',
      )
      .action((file: string, flags: HistoryFlags) => overTime(file, flags, context));
  },
};

function overTime(file: string, flags: HistoryFlags, context: CommandContext): void {
  const showing = { json: flags.json === true, warnings: false };
  const loaded = loadAskedCase(file, context, showing);
  if (loaded === null) return;
  const { conflict } = loaded;
  const asked: HistoryRequest = { dates: flags.at ?? null, undated: flags.undated };
  const request = requestOf(flags);
  const key = { command: 'history', text: loaded.text, request: { ...request, ...asked } };
  printAnswer(flags, key, context, () => {
    const control = runControl(context, 'going through the dates');
    const outcome = history(conflict, request, kernelNamed(flags.kernel), control, asked);
    if (outcome.value === null) {
      showDiagnostics(loaded, outcome.diagnostics, context, showing);
      const tooLarge = outcome.diagnostics.some(({ code }) => code.startsWith('P4'));
      context.exit(tooLarge ? exitCode.tooLarge : exitCode.badInput);
      return null;
    }
    const wire = historyWire(conflict, outcome.value);
    return { answer: { wire, document: historyDocument(conflict, outcome.value) }, whole: outcome.value.complete };
  });
}

function dates(text: string): readonly string[] {
  const words = text.split(/[\s,]+/).filter((word) => word !== '');
  const wrong = words.find((word) => !/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/.test(word));
  if (wrong !== undefined || words.length === 0)
    throw new InvalidArgumentError(`"${wrong ?? text}" is no date; write 2025-09-05, 2025-09 or 2025.`);
  return words;
}
