// `parley gaps`: what no source says, what can change an answer of the case first.

import { type FoundGap, findGaps, rankGaps } from '@parley/evidence';
import type { Dependence, Variation } from '@parley/insight';
import { restsOn } from '@parley/insight';
import { gapsDocument, toText, sourceKey, statementKey } from '@parley/report';
import { type AnalysisFlags, addAnalysisOptions, requestOf } from '../analysis-options.js';
import type { CommandContext, CommandDefinition } from '../command.js';
import { optionalConflict } from '../evidence/optional-conflict.js';
import { type LoadedEvidence, loadEvidence } from '../evidence/store.js';
import { kernelNamed } from '../kernel.js';
import { runControl } from '../progress.js';
import { balanceOf } from './balance.js';

interface GapsFlags extends AnalysisFlags {
  readonly json?: boolean;
}

/** The command. */
export const definition: CommandDefinition = {
  configure: (command, context) => {
    addAnalysisOptions(command.argument('<case>', 'case file'))
      .option('--json', 'print as JSON')
      .addHelpText('after', '\nExample:\n  $ parley gaps my-case.parley.yaml')
      .action((file: string, flags: GapsFlags) => list(file, flags, context));
  },
};

function list(file: string, flags: GapsFlags, context: CommandContext): void {
  const evidence = loadEvidence(file, context);
  if (evidence === null) return;
  const { state } = evidence;
  const gaps = rankGaps(
    findGaps(state.sources, state.records, balanceOf(evidence)),
    flipsOf(evidence, dependenceOf(evidence, flags, context)),
  );
  const { terminal } = context;
  terminal.out(
    flags.json === true
      ? `${JSON.stringify({ parley: { format: 'gaps', version: 1 }, gaps }, null, 2)}\n`
      : toText(gapsDocument(gaps), terminal),
  );
}

function dependenceOf(evidence: LoadedEvidence, flags: GapsFlags, context: CommandContext): Dependence | null {
  const conflict = optionalConflict(evidence);
  if (conflict === null || conflict.questions.length === 0) return null;
  return restsOn(conflict, requestOf(flags), kernelNamed(flags.kernel), runControl(context, 'leaving out'), null).value;
}

/**
 * A gap can change an answer where an answer hangs on what the gap is in: leaving its source or one of its statements
 * out changes one. Where none of them is in the case, nobody can tell.
 */
function flipsOf({ state }: LoadedEvidence, dependence: Dependence | null): (gap: FoundGap) => boolean | null {
  const changes = (matches: (variation: Variation) => boolean): boolean | null => {
    const results = dependence?.results.filter(({ variation }) => matches(variation)) ?? [];
    return results.length === 0 ? null : results.some(({ flips }) => flips.length > 0);
  };
  return ({ kind, about }) => {
    if (kind === 'source-field')
      return changes((variation) => variation.kind === 'dropSource' && variation.source === sourceKey(about));
    const keys = new Set(statementsBehind(state, kind, about).map(statementKey));
    return changes((variation) => variation.kind === 'dropStatement' && keys.has(variation.statement));
  };
}

function statementsBehind(state: LoadedEvidence['state'], kind: FoundGap['kind'], about: string): readonly string[] {
  if (kind !== 'own-words') return state.records.find(({ id }) => id === about)?.statements ?? [];
  return state.statements.flatMap(({ current }) =>
    current !== null && (current.speaksFor === about || current.holder === about) ? [current.id] : [],
  );
}
