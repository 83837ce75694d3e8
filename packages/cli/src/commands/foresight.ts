// `parley foresight`: stability with a horizon. Limited move, non-myopic and Stackelberg for two parties, Maximin for any number.

import { type Diagnostic, type Outcome, dmIndex } from '@parley/model';
import {
  type HorizonResult,
  type StateSet,
  type TieRule,
  limitedMove,
  maximin,
  nonMyopic,
  stackelberg,
} from '@parley/engine';
import { foresightWire } from '@parley/protocol';
import { type ForesightRow, diagnosticMessage, foresightDocument, toText } from '@parley/report';
import { Option } from 'commander';
import type { CommandContext, CommandDefinition } from '../command.js';
import { type LoadedModel, loadModel } from '../loaded-model.js';

interface ForesightFlags {
  readonly horizon: string;
  readonly ties: 'worst' | 'best';
  readonly perspective?: string;
  readonly json?: boolean;
}

const shown = 12;

/** The command. */
export const definition: CommandDefinition = {
  configure: (command, context) => {
    command
      .argument('<case>', 'case file, .gmcr file, - for standard input, or a name of the catalog')
      .option('--horizon <moves>', 'the longest horizon that is listed', '4')
      .addOption(
        new Option('--ties <rule>', 'which of equally good moves a party is taken to make, for the other')
          .choices(['worst', 'best'])
          .default('worst'),
      )
      .option('--perspective <id>', 'under one of the perspectives of the case')
      .option('--json', 'print the states by notion as JSON')
      .addHelpText(
        'after',
        '\nExamples:\n  $ parley foresight chicken\n  $ parley foresight garrison-diversion --horizon 3',
      )
      .action((file: string, flags: ForesightFlags) => foresight(file, flags, context));
  },
};

function foresight(file: string, flags: ForesightFlags, context: CommandContext): void {
  const loaded = loadModel(file, flags.perspective, context, { json: flags.json === true, warnings: false });
  if (loaded === null) return;
  const notes = new Set<string>();
  const rows = rowsOf(loaded, flags, notes);
  const { conflict, model } = loaded;
  const { terminal } = context;
  if (flags.json === true)
    return terminal.out(`${JSON.stringify(foresightWire(conflict.title, model, rows), null, 2)}\n`);
  terminal.out(toText(foresightDocument({ conflict, model }, rows, [...notes], shown), terminal));
}

function rowsOf({ conflict, model }: LoadedModel, flags: ForesightFlags, notes: Set<string>): readonly ForesightRow[] {
  const longest = Math.max(1, Math.min(50, Math.trunc(Number(flags.horizon)) || 4));
  const rule: TieRule = flags.ties === 'worst' ? 'worstForOther' : 'bestForOther';
  const rows: ForesightRow[] = [];
  const add = (name: string, outcome: Outcome<StateSet>): void => {
    const stopped = outcome.value === null ? outcome.diagnostics[0] : undefined;
    if (outcome.value !== null) for (const note of outcome.diagnostics) notes.add(diagnosticMessage(note));
    rows.push({ name, states: outcome.value, note: stopped === undefined ? '' : diagnosticMessage(stopped) });
  };
  for (let horizon = 1; horizon <= longest; horizon++)
    add(`Maximin, ${horizon}`, equilibriaOf(maximin(model, horizon)));
  if (model.dmCount === 2) {
    for (let horizon = 1; horizon <= longest; horizon++)
      add(`limited move, ${horizon}`, equilibriaOf(limitedMove(model, horizon, rule)));
    add('non-myopic', equilibriaOf(nonMyopic(model, rule)));
    conflict.dms.forEach((dm, index) => add(`Stackelberg, ${dm.name} leads`, stackelberg(model, dmIndex(index), rule)));
  } else {
    add('limited move, non-myopic, Stackelberg', equilibriaOf(limitedMove(model, 1, rule)));
  }
  return rows;
}

function equilibriaOf(outcome: Outcome<HorizonResult>): {
  readonly value: StateSet | null;
  readonly diagnostics: readonly Diagnostic[];
} {
  return { value: outcome.value?.equilibria ?? null, diagnostics: outcome.diagnostics };
}
