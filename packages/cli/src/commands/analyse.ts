// `parley analyse`: stability of every state for every party, and the equilibria.

import { analysisPieces, analysisSummary } from '@parley/protocol';
import { analysisDocument, toMarkdown, toText } from '@parley/report';
import { InvalidArgumentError } from 'commander';
import { type AnalysisFlags, addAnalysisOptions, requestOf } from '../analysis-options.js';
import type { CommandContext, CommandDefinition } from '../command.js';
import { chosenKernel, kernelNamed } from '../kernel.js';
import { analyseModel, loadReading, modelOf } from '../loaded-model.js';
import { memoryWord, watchMemory } from '../memory.js';
import { analyseByDiagrams, needsDiagrams } from '../symbolic-run.js';
import { type Destination, emit } from '../output.js';

interface AnalyseFlags extends AnalysisFlags, Destination {
  readonly json?: boolean;
  readonly markdown?: boolean;
  readonly summary?: boolean;
  readonly perspective?: string;
  readonly limit: number;
  readonly memory?: number;
}

/** The command. */
export const definition: CommandDefinition = {
  configure: (command, context) => {
    addAnalysisOptions(
      command.argument('<case>', 'case file, .gmcr file, - for standard input, or a name of the catalog'),
    )
      .option('--perspective <id>', 'analyse the case under one of its perspectives')
      .option('--summary', 'counts alone, for models with many states')
      .option('--limit <rows>', 'rows of the table of states, 0 for all', parseLimit, 40)
      .option(
        '--memory <size>',
        'refuse what would take more, for instance 2GiB (default: what the machine has)',
        memoryWord,
      )
      .option('--json', 'print the analysis as JSON (documented in docs/json.md)')
      .option('--markdown', 'print the analysis as Markdown')
      .option('-o, --output <file>', 'write to a file, atomically')
      .option('--force', 'replace the file if it exists')
      .addHelpText('after', examples)
      .action((file: string, flags: AnalyseFlags) => analyse(file, flags, context));
  },
};

const examples = `
Examples:
  $ parley analyse garrison-diversion
  $ parley analyse garrison-diversion --sanctions each-once
  $ parley analyse model.gmcr --json --output analysis.json
  $ parley analyse big.parley.yaml --summary --json
  $ parley analyse sixty-options.parley.yaml --kernel symbolic`;

function analyse(file: string, flags: AnalyseFlags, context: CommandContext): void {
  const json = flags.json === true;
  const showing = { json, warnings: false };
  const reading = loadReading(file, flags.perspective, context, showing);
  if (reading === null) return;
  const request = requestOf(flags);
  const choice = chosenKernel(reading.conflict, request, flags.kernel);
  if (needsDiagrams(reading.conflict, choice)) return analyseByDiagrams(reading, request, choice, flags, context);
  const loaded = modelOf(reading, context, showing);
  if (loaded === null) return;
  const { conflict, model } = loaded;
  const memory = watchMemory(flags.memory ?? null);
  const analysis = analyseModel(loaded, request, kernelNamed(flags.kernel), context, showing, memory);
  if (analysis === null) return;
  // Small runs have a peak that says nothing: it is that of reading the case.
  const peak = flags.summary === true && analysis.stateCount >= worthTelling ? memory.report() : null;
  if (json) {
    const pieces =
      flags.summary === true
        ? [`${JSON.stringify(analysisSummary(conflict.title, model, analysis, choice, peak), null, 2)}\n`]
        : analysisPieces(conflict.title, model, analysis, choice);
    emit(pieces, flags, context);
    return;
  }
  const rows = flags.summary === true ? 0 : flags.limit;
  const document = analysisDocument(conflict, model, analysis, rows, choice, peak);
  emit([flags.markdown === true ? toMarkdown(document) : toText(document, context.terminal)], flags, context);
}

/** From this many states on a summary tells memory. */
const worthTelling = 2 ** 13;

/** A size such as 2GiB, in bytes. */

/** A count of rows; 0 means all of them. */
function parseLimit(text: string): number {
  const rows = Number(text);
  if (!Number.isInteger(rows) || rows < 0)
    throw new InvalidArgumentError('A whole number from 0 was expected; 0 means all rows.');
  return rows === 0 ? Number.POSITIVE_INFINITY : rows;
}
