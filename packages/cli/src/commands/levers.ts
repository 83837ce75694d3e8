// `parley levers`: which alternative facts, alone or together, would change the answers of a case.

import { levers } from '@parley/insight';
import { leversWire } from '@parley/protocol';
import { leversDocument, toMarkdown, toText } from '@parley/report';
import { type AnalysisFlags, addAnalysisOptions, requestOf } from '../analysis-options.js';
import type { KeptAnswer } from '../cache/answer-cache.js';
import { type CacheFlags, addCacheOption, answersFor } from '../cache/cache-option.js';
import { loadAskedCase, showDiagnostics } from '../case-input.js';
import type { CommandContext, CommandDefinition } from '../command.js';
import { exitCode } from '../exit-code.js';
import { kernelNamed } from '../kernel.js';
import { runControl } from '../progress.js';

interface LeversFlags extends AnalysisFlags, CacheFlags {
  readonly json?: boolean;
  readonly markdown?: boolean;
}

/** The command. */
export const definition: CommandDefinition = {
  configure: (command, context) => {
    addCacheOption(
      addAnalysisOptions(command.argument('<case>', 'case file, - for standard input, or a name of the catalog')),
    )
      .option('--json', 'print every combination as JSON')
      .option('--markdown', 'print as Markdown')
      .addHelpText(
        'after',
        '\nExamples:\n  $ parley levers moscow-offer\n  $ parley levers my-case.parley.yaml --concepts nash --json',
      )
      .action((file: string, flags: LeversFlags) => pull(file, flags, context));
  },
};

function pull(file: string, flags: LeversFlags, context: CommandContext): void {
  const showing = { json: flags.json === true, warnings: false };
  const loaded = loadAskedCase(file, context, showing);
  if (loaded === null) return;
  const { conflict } = loaded;
  if (conflict.levers.length === 0) {
    context.terminal.err(
      'error: the case names no levers. Add `levers` to it: facts that might be otherwise (docs/language.md).\n',
    );
    return context.exit(exitCode.badInput);
  }
  const request = requestOf(flags);
  const answers = answersFor(flags);
  const key = { command: 'levers', text: loaded.text, request };
  const kept = answers.find(key);
  if (kept !== null) return print(kept, flags, context);
  const stop = context.interruptible();
  const control = { ...runControl(context, 'trying combinations'), cancelled: () => stop.aborted };
  const outcome = levers(conflict, conflict.questions, request, kernelNamed(flags.kernel), control);
  showDiagnostics(loaded, outcome.diagnostics, context, showing);
  if (outcome.value === null)
    return context.exit(
      outcome.diagnostics.some(({ code }) => code.startsWith('P4')) ? exitCode.tooLarge : exitCode.badInput,
    );
  const answer = { wire: leversWire(conflict, outcome.value), document: leversDocument(conflict, outcome.value) };
  if (outcome.value.complete) answers.keep(key, answer);
  print(answer, flags, context);
}

function print(answer: KeptAnswer, flags: LeversFlags, { terminal }: CommandContext): void {
  if (flags.json === true) return terminal.out(`${JSON.stringify(answer.wire, null, 2)}\n`);
  terminal.out(flags.markdown === true ? toMarkdown(answer.document) : toText(answer.document, terminal));
}
