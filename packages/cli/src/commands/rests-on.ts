// `parley rests-on`: which sources and statements the answers of a case hang on.

import { InvalidArgumentError } from 'commander';
import type { SourceId } from '@parley/model';
import { defaultSupportLimits, restsOn } from '@parley/insight';
import { dependenceWire } from '@parley/protocol';
import { dependenceDocument, mostCitedSource } from '@parley/report';
import { type AnalysisFlags, addAnalysisOptions, requestOf } from '../analysis-options.js';
import { printAnswer } from '../cache/cached-answer.js';
import { type CacheFlags, addCacheOption } from '../cache/cache-option.js';
import { type LoadedCase, loadAskedCase, showDiagnostics } from '../case-input.js';
import type { CommandContext, CommandDefinition } from '../command.js';
import { exitCode } from '../exit-code.js';
import { kernelNamed } from '../kernel.js';
import { runControl } from '../progress.js';

interface RestsOnFlags extends AnalysisFlags, CacheFlags {
  readonly json?: boolean;
  readonly markdown?: boolean;
  readonly source?: string;
  readonly trials?: number;
}

/** The command. */
export const definition: CommandDefinition = {
  configure: (command, context) => {
    addCacheOption(
      addAnalysisOptions(command.argument('<case>', 'case file, - for standard input, or a name of the catalog')),
    )
      .option(
        '--source <id>',
        'the source to set side by side with the others (default: the one that most statements lean on)',
      )
      .option('--trials <count>', 'combinations of statements and assumptions to try for each answer', wholeNumber)
      .option('--json', 'print every variation and what it changes as JSON')
      .option('--markdown', 'print as Markdown')
      .addHelpText(
        'after',
        '\nExamples:\n  $ parley rests-on moscow-offer\n  $ parley rests-on moscow-offer --source kommersant --trials 5000\n  $ parley rests-on my-case.parley.yaml --json',
      )
      .action((file: string, flags: RestsOnFlags) => dependence(file, flags, context));
  },
};

function dependence(file: string, flags: RestsOnFlags, context: CommandContext): void {
  const showing = { json: flags.json === true, warnings: false };
  const loaded = loadAskedCase(file, context, showing);
  if (loaded === null) return;
  const { conflict } = loaded;
  const { trials = defaultSupportLimits.trials } = flags;
  const source = sourceNamed(loaded, flags.source, context);
  if (source === undefined) return;
  const request = requestOf(flags);
  const key = { command: 'rests-on', text: loaded.text, request: { ...request, trials, source } };
  printAnswer(flags, key, context, () => {
    const control = runControl(context, 'leaving out');
    const limits = { ...defaultSupportLimits, trials };
    const outcome = restsOn(conflict, request, kernelNamed(flags.kernel), control, limits);
    if (outcome.value === null) {
      showDiagnostics(loaded, outcome.diagnostics, context, showing);
      const tooLarge = outcome.diagnostics.some(({ code }) => code.startsWith('P4'));
      context.exit(tooLarge ? exitCode.tooLarge : exitCode.badInput);
      return null;
    }
    const document = dependenceDocument(conflict, outcome.value, source ?? mostCitedSource(conflict));
    return { answer: { wire: dependenceWire(conflict, outcome.value), document }, whole: outcome.value.complete };
  });
}

/** The source named, null where none was, undefined (with a message) where there is no such one. */
function sourceNamed(
  { conflict }: LoadedCase,
  word: string | undefined,
  context: CommandContext,
): SourceId | null | undefined {
  if (word === undefined) return null;
  const found = conflict.sources.find(({ id }) => id === word);
  if (found !== undefined) return found.id;
  const known = conflict.sources.map(({ id }) => id).join(', ');
  context.terminal.err(`error: there is no source "${word}". The case has: ${known === '' ? 'none' : known}.\n`);
  context.exit(exitCode.badInput);
  return undefined;
}

function wholeNumber(text: string): number {
  const count = Number(text);
  if (!Number.isInteger(count) || count < 0 || count > 1_000_000)
    throw new InvalidArgumentError(`"${text}" is no whole number from 0 to 1000000.`);
  return count;
}
