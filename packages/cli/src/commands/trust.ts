// `parley trust`: how far the promises of a case must be believed.

import { InvalidArgumentError } from 'commander';
import { type StatedPromise, decimalFromText } from '@parley/model';
import { type Range, type Rational, fromDecimal, readingsOf, trust } from '@parley/insight';
import { trustWire } from '@parley/protocol';
import { trustDocument } from '@parley/report';
import { type AnalysisFlags, addAnalysisOptions, requestOf } from '../analysis-options.js';
import { printAnswer } from '../cache/cached-answer.js';
import { type CacheFlags, addCacheOption } from '../cache/cache-option.js';
import { type LoadedCase, loadCase, showDiagnostics } from '../case-input.js';
import type { CommandContext, CommandDefinition } from '../command.js';
import { exitCode } from '../exit-code.js';
import { runControl } from '../progress.js';

interface TrustFlags extends AnalysisFlags, CacheFlags {
  readonly promise?: string;
  readonly belief?: Range;
  readonly stakes?: Range;
  readonly json?: boolean;
  readonly markdown?: boolean;
}

/** The command. */
export const definition: CommandDefinition = {
  configure: (command, context) => {
    addCacheOption(
      addAnalysisOptions(command.argument('<case>', 'case file, - for standard input, or a name of the catalog')),
    )
      .option('--promise <id>', 'only this promise of the case')
      .option('--belief <p>', 'a belief from 0 to 1, as 0.8, 4/5 or 0.6..0.9: would accepting be better?', beliefIn)
      .option('--stakes <r>', 'a broken promise costs r times what a kept one brings, as 3, 5/2 or 2..10', stakesIn)
      .option('--json', 'print every way, threshold and reason as JSON')
      .option('--markdown', 'print as Markdown')
      .addHelpText(
        'after',
        '\nExamples:\n  $ parley trust moscow-offer\n  $ parley trust my-case.parley.yaml --belief 0.6..0.9 --stakes 2..10',
      )
      .action((file: string, flags: TrustFlags) => trusted(file, flags, context));
  },
};

function trusted(file: string, flags: TrustFlags, context: CommandContext): void {
  const showing = { json: flags.json === true, warnings: false };
  const loaded = loadCase(file, context, showing);
  if (loaded === null) return;
  const promises = promisesFor(loaded, flags.promise, context);
  if (promises === null) return;
  const { conflict } = loaded;
  const request = requestOf(flags);
  const { belief = null, stakes = null } = flags;
  // Fractions are of integers without bounds, which JSON has no word for.
  const asked = [belief, stakes].map((range) => (range === null ? null : [range.low, range.high].map(fraction)));
  const key = { command: 'trust', text: loaded.text, request: { ...request, asked, promise: flags.promise ?? null } };
  printAnswer(flags, key, context, () => {
    const outcome = trust(conflict, promises, request, belief, runControl(context, 'comparing'), stakes);
    const readings = readingsOf(conflict).value;
    if (outcome.value === null || readings === null) {
      showDiagnostics(loaded, outcome.diagnostics, context, showing);
      const tooLarge = outcome.diagnostics.some(({ code }) => code.startsWith('P4'));
      context.exit(tooLarge ? exitCode.tooLarge : exitCode.badInput);
      return null;
    }
    const wire = trustWire(conflict, readings, outcome.value);
    const whole = outcome.value.length === promises.length;
    return { answer: { wire, document: trustDocument(conflict, outcome.value) }, whole };
  });
}

const fraction = ({ num, den }: Rational): string => `${num}/${den}`;

function promisesFor(
  { conflict }: LoadedCase,
  id: string | undefined,
  context: CommandContext,
): readonly StatedPromise[] | null {
  const { promises } = conflict;
  const refuse = (problem: string): null => {
    context.terminal.err(`error: ${problem}\n`);
    context.exit(exitCode.badInput);
    return null;
  };
  if (promises.length === 0)
    return refuse('the case states no promise. Add `promises` to it: who promises what to whom (docs/language.md).');
  if (id === undefined) return promises;
  const found = promises.filter((promise) => promise.id === id);
  const known = promises.map((promise) => promise.id).join(', ');
  return found.length > 0 ? found : refuse(`the case has no promise "${id}"; it has: ${known}.`);
}

/** `0.8`, `4/5`, `80%`, or two of them joined by `..`. */
function beliefIn(text: string): Range {
  const { low, high } = rangeIn(text, `"${text}" is no belief; write 0.8, 4/5, or 0.6..0.9.`);
  if (low.num < 0n || high.num > high.den)
    throw new InvalidArgumentError('a belief lies between 0 and 1, the lower end first.');
  return { low, high };
}

function stakesIn(text: string): Range {
  const { low, high } = rangeIn(text, `"${text}" is no ratio; write 3, 5/2, or 2..10.`);
  if (low.num <= 0n)
    throw new InvalidArgumentError('stakes are above 0: what a broken promise costs over what a kept one brings.');
  return { low, high };
}

function rangeIn(text: string, problem: string): Range {
  const parts = text.split('..').map(fractionIn);
  const [low, high = low] = parts;
  if (low === undefined || low === null || high === undefined || high === null || parts.length > 2)
    throw new InvalidArgumentError(problem);
  if (low.num * high.den > high.num * low.den) throw new InvalidArgumentError('the lower end comes first.');
  return { low, high };
}

function fractionIn(text: string): Rational | null {
  const fraction = /^\s*(\d{1,18})\s*\/\s*(\d{1,18})\s*$/.exec(text);
  if (fraction !== null) {
    const [num, den] = [BigInt(fraction[1] ?? '0'), BigInt(fraction[2] ?? '0')];
    return den === 0n ? null : { num, den };
  }
  const percent = /^(.*)%\s*$/.exec(text);
  const decimal = decimalFromText(percent?.[1] ?? text);
  if (decimal === null) return null;
  return fromDecimal(percent === null ? decimal : { ...decimal, scale: decimal.scale + 2 });
}
