// `parley robust`: how sure the answers of a case are, over all rankings compatible with what was accepted.

import { Option } from 'commander';
import { type PerspectiveId, hasError } from '@parley/model';
import { type Reading, type RobustReading, type Vary, defaultVary, noStore, readingsOf, robust } from '@parley/insight';
import { robustWire } from '@parley/protocol';
import { robustDocument, toMarkdown, toText } from '@parley/report';
import { type AnalysisFlags, addAnalysisOptions, requestOf } from '../analysis-options.js';
import { type CacheFlags, addCacheOption, answersFor, ownCacheFolder } from '../cache/cache-option.js';
import type { KeptAnswer } from '../cache/answer-cache.js';
import { type LoadedCase, loadAskedCase, showDiagnostics } from '../case-input.js';
import type { CommandContext, CommandDefinition } from '../command.js';
import { exitCode } from '../exit-code.js';
import { kernelModule } from '../kernel.js';
import { choosePerspective } from '../perspective.js';
import { runControl } from '../progress.js';
import { wholeIn } from '../whole-number.js';
import { diskStore } from '../sweep/disk-store.js';
import { threadSweepEngine } from '../sweep/thread-engine.js';

interface RobustFlags extends AnalysisFlags, CacheFlags {
  readonly samples: number;
  readonly seed: number;
  readonly timeLimit: number;
  readonly vary?: Vary;
  readonly sampled?: boolean;
  readonly perspective?: string;
  readonly json?: boolean;
  readonly markdown?: boolean;
}

const varies: readonly Vary[] = ['stated', 'unsupported', 'all'];

/** The command. */
export const definition: CommandDefinition = {
  configure: (command, context) => {
    addCacheOption(
      addAnalysisOptions(
        command.argument('<case>', 'case file, .gmcr file, - for standard input, or a name of the catalog'),
      ),
    )
      .option('--samples <n>', 'orders drawn where there are too many to go through', wholeIn(1, 10_000_000), 2000)
      .option('--seed <n>', 'the sample; the same seed gives the same bytes', wholeIn(0, 2 ** 31 - 1), 1)
      .option('--time-limit <seconds>', 'stop then with what there is, marked as partial', wholeIn(1, 1_000_000), 60)
      .option('--sampled', 'draw even where all orders could be gone through')
      .addOption(
        new Option('--vary <what>', 'which orders are compatible (default: as the case states)').choices(varies),
      )
      .option('--perspective <id>', 'under one of the perspectives of the case, or none for the case as it stands')
      .option('--json', 'print every share, influence and order as JSON')
      .option('--markdown', 'print as Markdown')
      .addHelpText('after', examples)
      .action((file: string, flags: RobustFlags) => sure(file, flags, context));
  },
};

const examples = `
Orders that count:
  stated        what the case puts under any_order
  unsupported   and whatever no cited statement supports may stand anywhere
  all           any order at all

Examples:
  $ parley robust moscow-offer
  $ parley robust my-case.parley.yaml --time-limit 3600   what was computed is kept: a stopped run goes on
  $ parley robust moscow-offer --samples 10000 --seed 7 --concepts nash,seq --json`;

async function sure(file: string, flags: RobustFlags, context: CommandContext): Promise<void> {
  const showing = { json: flags.json === true, warnings: false };
  const loaded = loadAskedCase(file, context, showing);
  if (loaded === null) return;
  const readings = readingsFor(loaded, flags, context);
  if (readings === null) return;
  const vary = flags.vary ?? defaultVary(loaded.conflict);
  const { samples, seed } = flags;
  const analysis = requestOf(flags);
  const answers = answersFor(flags);
  const asked = { vary, samples, seed, analysis, sampled: flags.sampled === true };
  const request = { ...asked, perspective: flags.perspective ?? null };
  const key = { command: 'robust', text: loaded.text, request };
  const kept = answers.find(key);
  if (kept !== null) return print(kept, flags, context);
  const stop = context.interruptible();
  const end = performance.now() + flags.timeLimit * 1000;
  const cancelled = (): boolean => stop.aborted || performance.now() > end;
  const control = { ...runControl(context, 'going through orders'), cancelled };
  const outcome = await robust(readings, loaded.conflict.questions, asked, {
    engine: threadSweepEngine(kernelModule()),
    store: flags.cache ? diskStore(ownCacheFolder()) : noStore,
    control,
  });
  if (outcome.value === null && !stop.aborted && cancelled()) return timeIsUp(flags, context);
  showDiagnostics(loaded, outcome.diagnostics, context, showing);
  if (outcome.value === null)
    return context.exit(
      outcome.diagnostics.some(({ code }) => code.startsWith('P4')) ? exitCode.tooLarge : exitCode.badInput,
    );
  const answer = answerOf(loaded, readings, outcome.value, { vary, samples, seed });
  const whole = outcome.value.length === readings.length && outcome.value.every(({ complete }) => complete);
  if (whole && outcome.diagnostics.length === 0) answers.keep(key, answer);
  print(answer, flags, context);
}

function timeIsUp({ timeLimit }: RobustFlags, { terminal, exit }: CommandContext): void {
  terminal.err(
    `error: no order was finished within ${timeLimit} s. Give more time with --time-limit, or leave options or concepts out.\n`,
  );
  exit(exitCode.tooLarge);
}

function answerOf(
  { conflict }: LoadedCase,
  readings: readonly Reading[],
  results: readonly RobustReading[],
  asked: { readonly vary: Vary; readonly samples: number; readonly seed: number },
): KeptAnswer {
  const named = results.flatMap((found, index) => {
    const reading = readings[index];
    return reading === undefined ? [] : [{ conflict: reading.conflict, model: reading.model, found }];
  });
  const told = { ...asked, readings: readings.length };
  return { wire: robustWire(conflict, named, told), document: robustDocument(conflict, named, told) };
}

function print(answer: KeptAnswer, flags: RobustFlags, { terminal }: CommandContext): void {
  if (flags.json === true) return terminal.out(`${JSON.stringify(answer.wire, null, 2)}\n`);
  terminal.out(flags.markdown === true ? toMarkdown(answer.document) : toText(answer.document, terminal));
}

function readingsFor(loaded: LoadedCase, flags: RobustFlags, context: CommandContext): readonly Reading[] | null {
  const chosen = flags.perspective === 'none' ? null : choosePerspective(loaded.conflict, flags.perspective, context);
  if (chosen === undefined) return null;
  const { value, diagnostics } = readingsOf(loaded.conflict);
  showDiagnostics(loaded, diagnostics, context, { json: flags.json === true, warnings: false });
  if (value === null || hasError(diagnostics)) {
    context.exit(diagnostics.some(({ code }) => code === 'P4001') ? exitCode.tooLarge : exitCode.badInput);
    return null;
  }
  const only = (id: PerspectiveId | null): readonly Reading[] => value.filter(({ perspective }) => perspective === id);
  return flags.perspective === undefined ? value : only(chosen);
}
