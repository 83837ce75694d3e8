// `parley hypotheses`: evidence set against competing hypotheses, from a table that the analyst filled (Heuer 1999).

import { join } from 'node:path';
import { type AchCell, type AchMatrix, type AchRow, readCsv, scoreAch } from '@parley/evidence';
import { hypothesesDocument, toMarkdown, toText } from '@parley/report';
import { showDiagnostics } from '../case-input.js';
import type { CommandContext, CommandDefinition } from '../command.js';
import { exitCode } from '../exit-code.js';
import { readBytes } from '../files.js';

interface HypothesesFlags {
  readonly deception?: readonly string[];
  readonly json?: boolean;
  readonly markdown?: boolean;
}

const cells: readonly AchCell[] = ['CC', 'C', 'N', 'I', 'II', 'NA'];

/** The command. */
export const definition: CommandDefinition = {
  configure: (command, context) => {
    command
      .argument('<table>', 'CSV file: evidence, weight, then one column for each hypothesis')
      .option('--deception <hypothesis>', 'a hypothesis that somebody deceives; may be given several times', several)
      .option('--json', 'print as JSON')
      .option('--markdown', 'print as Markdown')
      .addHelpText('after', help)
      .action((file: string, flags: HypothesesFlags) => weigh(file, flags, context));
  },
};

const help = `
Cells: CC very consistent, C consistent, N neutral, I inconsistent, II very inconsistent, NA not applicable.

Example:
  $ parley hypotheses offer.csv
  evidence,weight,Meant,Made to be refused
  Repeats the offer in public,1,C,C
  Names a place the guest cannot go to,1,I,CC`;

function weigh(file: string, flags: HypothesesFlags, context: CommandContext): void {
  const { terminal } = context;
  const read = readBytes(join(context.folder, file));
  if (read.kind === 'failed') {
    terminal.err(`error: ${read.problem}\n`);
    return context.exit(exitCode.badInput);
  }
  const text = new TextDecoder().decode(read.bytes);
  const table = readCsv(text);
  showDiagnostics({ path: file, text }, table.diagnostics, context, { json: flags.json === true, warnings: true });
  if (table.value === null) return context.exit(exitCode.badInput);
  const matrix = matrixOf(table.value.columns, table.value.rows);
  if (typeof matrix === 'string') {
    terminal.err(`error: ${file}: ${matrix}\n`);
    return context.exit(exitCode.badInput);
  }
  const result = scoreAch(matrix, flags.deception ?? []);
  if (flags.json === true)
    return terminal.out(
      `${JSON.stringify({ parley: { format: 'hypotheses', version: 1 }, ...matrix, result }, null, 2)}\n`,
    );
  const document = hypothesesDocument(matrix, result);
  terminal.out(flags.markdown === true ? toMarkdown(document) : toText(document, terminal));
}

/** The matrix, or what is wrong with the table. */
function matrixOf(columns: readonly string[], rows: readonly (readonly string[])[]): AchMatrix | string {
  const hypotheses = columns.slice(2);
  if (columns[0] !== 'evidence' || columns[1] !== 'weight' || hypotheses.length < 2)
    return 'the first line names the columns evidence, weight, and at least two hypotheses.';
  const read: AchRow[] = [];
  for (const [index, [evidence = '', weight = '', ...words]] of rows.entries()) {
    const value = Number(weight);
    if (weight.trim() === '' || !(value >= 0))
      return `line ${index + 2}: a weight is a number from 0 up; found "${weight}".`;
    const found = words.map((word) => cells.find((cell) => cell === word.trim().toUpperCase()));
    const wrong = found.indexOf(undefined);
    if (wrong >= 0) return `line ${index + 2}: a cell is one of ${cells.join(', ')}; found "${words[wrong] ?? ''}".`;
    read.push({ evidence, weight: value, cells: found.flatMap((cell) => cell ?? []) });
  }
  return read.length === 0 ? 'the table has no evidence.' : { hypotheses, rows: read };
}

const several = (word: string, before: readonly string[] = []): readonly string[] => [...before, word];
