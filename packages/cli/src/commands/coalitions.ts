// `parley coalitions`: which coalition would leave which equilibrium.

import { coalitionBreaks } from '@parley/engine';
import type { StateIndex } from '@parley/model';
import { coalitionsWire } from '@parley/protocol';
import { coalitionDocument, conceptName, toText } from '@parley/report';
import { type AnalysisFlags, addAnalysisOptions, requestOf } from '../analysis-options.js';
import { showDiagnostics } from '../case-input.js';
import type { CommandContext, CommandDefinition } from '../command.js';
import { exitCode } from '../exit-code.js';
import { kernelNamed } from '../kernel.js';
import { analyseModel, loadModel } from '../loaded-model.js';
import { runControl } from '../progress.js';

interface CoalitionFlags extends AnalysisFlags {
  readonly perspective?: string;
  readonly json?: boolean;
}

const shown = 20;

/** The command. */
export const definition: CommandDefinition = {
  configure: (command, context) => {
    addAnalysisOptions(
      command.argument('<case>', 'case file, .gmcr file, - for standard input, or a name of the catalog'),
    )
      .option('--perspective <id>', 'under one of the perspectives of the case')
      .option('--json', 'print the breaks as JSON')
      .addHelpText(
        'after',
        '\nExamples:\n  $ parley coalitions garrison-diversion --concepts nash\n  $ parley coalitions moscow-offer --json',
      )
      .action((file: string, flags: CoalitionFlags) => coalitions(file, flags, context));
  },
};

function coalitions(file: string, flags: CoalitionFlags, context: CommandContext): void {
  const showing = { json: flags.json === true, warnings: false };
  const loaded = loadModel(file, flags.perspective, context, showing);
  if (loaded === null) return;
  const { conflict, model } = loaded;
  const request = requestOf(flags);
  const analysis = analyseModel(loaded, request, kernelNamed(flags.kernel), context, showing);
  if (analysis === null) return;
  const states = new Set<StateIndex>();
  for (const { equilibria } of analysis.results) for (const s of equilibria.members()) states.add(s);
  const equilibria = [...states].sort((a, b) => a - b);
  const outcome = coalitionBreaks(model, equilibria, runControl(context, 'asking coalitions'));
  showDiagnostics(loaded.loaded, outcome.diagnostics, context, { ...showing, warnings: true });
  if (outcome.value === null) return context.exit(exitCode.tooLarge);
  if (showing.json) {
    return context.terminal.out(
      `${JSON.stringify(coalitionsWire(conflict.title, model, equilibria, outcome.value), null, 2)}\n`,
    );
  }
  const names = request.concepts.map(conceptName).join(', ');
  context.terminal.out(
    toText(coalitionDocument({ conflict, model }, names, equilibria, outcome.value, shown), context.terminal),
  );
}
