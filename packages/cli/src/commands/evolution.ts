// `parley evolution`: what can come of the status quo, in how few moves, by whom.

import { Option } from 'commander';
import { type Movement, evolve } from '@parley/engine';
import { evolutionWire } from '@parley/protocol';
import { evolutionDocument, toText } from '@parley/report';
import { type AnalysisFlags, addAnalysisOptions, requestOf } from '../analysis-options.js';
import { showDiagnostics } from '../case-input.js';
import type { CommandContext, CommandDefinition } from '../command.js';
import { exitCode } from '../exit-code.js';
import { kernelNamed } from '../kernel.js';
import { analyseModel, loadModel } from '../loaded-model.js';
import { readState } from '../state-word.js';

interface EvolutionFlags extends AnalysisFlags {
  readonly by: keyof typeof movements;
  readonly from: string;
  readonly limit: string;
  readonly perspective?: string;
  readonly json?: boolean;
}

const movements = {
  moves: 'allMoves',
  improvements: 'improvements',
  'improvements-or-equal': 'improvementsOrEqual',
} as const satisfies Readonly<Record<string, Movement>>;

/** The command. */
export const definition: CommandDefinition = {
  configure: (command, context) => {
    addAnalysisOptions(
      command.argument('<case>', 'case file, .gmcr file, - for standard input, or a name of the catalog'),
    )
      .addOption(
        new Option('--by <moves>', 'which moves count').choices(Object.keys(movements)).default('improvements'),
      )
      .option('--from <state>', 'start from another state', 'status-quo')
      .option('--limit <rows>', 'rows of the table, 0 for all', '30')
      .option('--perspective <id>', 'under one of the perspectives of the case')
      .option('--json', 'print all states with shortest paths as JSON')
      .addHelpText(
        'after',
        '\nExamples:\n  $ parley evolution syria-iraq-1975\n  $ parley evolution moscow-offer --by moves --json',
      )
      .action((file: string, flags: EvolutionFlags) => evolution(file, flags, context));
  },
};

function evolution(file: string, flags: EvolutionFlags, context: CommandContext): void {
  const showing = { json: flags.json === true, warnings: false };
  const loaded = loadModel(file, flags.perspective, context, showing);
  if (loaded === null) return;
  const { conflict, model } = loaded;
  const from = readState(flags.from, conflict, model);
  if (from.kind === 'problem') {
    context.terminal.err(`error: ${from.problem} Name a state with --from.\n`);
    return context.exit(exitCode.badInput);
  }
  const found = evolve(model, from.state, movements[flags.by]);
  showDiagnostics(loaded.loaded, found.diagnostics, context, { ...showing, warnings: true });
  if (showing.json)
    return context.terminal.out(`${JSON.stringify(evolutionWire(conflict.title, model, found), null, 2)}\n`);
  const analysis = analyseModel(loaded, requestOf(flags), kernelNamed(flags.kernel), context, showing);
  if (analysis === null) return;
  const rows = Number(flags.limit) > 0 ? Number(flags.limit) : Number.POSITIVE_INFINITY;
  context.terminal.out(toText(evolutionDocument({ conflict, model }, analysis, found, rows), context.terminal));
}
