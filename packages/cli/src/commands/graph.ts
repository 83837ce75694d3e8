// `parley graph`: the graph of a model as DOT or Mermaid.

import { Option } from 'commander';
import { moveGraph, toDot, toMermaid } from '@parley/report';
import { type AnalysisFlags, addAnalysisOptions, requestOf } from '../analysis-options.js';
import type { CommandContext, CommandDefinition } from '../command.js';
import { exitCode } from '../exit-code.js';
import { kernelNamed } from '../kernel.js';
import { analyseModel, loadModel } from '../loaded-model.js';
import { type Destination, emit } from '../output.js';
import { grouped } from '@parley/report';

interface GraphFlags extends AnalysisFlags, Destination {
  readonly format: 'dot' | 'mermaid';
  readonly improvements?: boolean;
  readonly perspective?: string;
}

/** Beyond this a drawing shows nothing to anyone. */
const mostStates = 2000;

/** The command. */
export const definition: CommandDefinition = {
  configure: (command, context) => {
    addAnalysisOptions(
      command.argument('<case>', 'case file, .gmcr file, - for standard input, or a name of the catalog'),
    )
      .addOption(new Option('--format <format>', 'what to write').choices(['dot', 'mermaid']).default('dot'))
      .option('--improvements', 'draw improvements alone')
      .option('--perspective <id>', 'draw the case under one of its perspectives')
      .option('-o, --output <file>', 'write to a file, atomically')
      .option('--force', 'replace the file if it exists')
      .addHelpText(
        'after',
        '\nExamples:\n  $ parley graph syria-iraq-1975 --improvements | dot -Tsvg > graph.svg\n  $ parley graph chicken --format mermaid',
      )
      .action((file: string, flags: GraphFlags) => draw(file, flags, context));
  },
};

function draw(file: string, flags: GraphFlags, context: CommandContext): void {
  const showing = { json: false, warnings: false };
  const loaded = loadModel(file, flags.perspective, context, showing);
  if (loaded === null) return;
  if (loaded.model.states.count > mostStates) {
    const count = grouped(loaded.model.states.count);
    context.terminal.err(
      `error: the model has ${count} states; a drawing takes at most ${mostStates}. parley analyse lists them.\n`,
    );
    return context.exit(exitCode.tooLarge);
  }
  const analysis = analyseModel(loaded, requestOf(flags), kernelNamed(flags.kernel), context, showing);
  if (analysis === null) return;
  const graph = moveGraph(loaded.conflict, loaded.model, analysis, flags.improvements === true);
  emit([flags.format === 'dot' ? toDot(graph) : toMermaid(graph)], flags, context);
}
