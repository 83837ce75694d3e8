// Conflict → graph model: feasible states, moves, ranks. Large parts are computed when first asked for.

import {
  type Diagnostic,
  type OptionForm,
  type Outcome,
  type StateMask,
  diagnose,
  failed,
  hasError,
  invariant,
  stateMask,
  succeeded,
} from '@parley/model';
import { countFeasible, feasibleStates, feasibleWords } from '../feasible/feasible-states.js';
import { deriveRanks, type RankedStates } from '../preference/derive-ranks.js';
import { rankingsAreWhole } from '../preference/whole-ranking.js';
import { arcMoves, compressArcs } from './arcs.js';
import { assemble, once } from './assemble.js';
import { blockMoves } from './block-moves.js';
import { blocksOf } from './blocks.js';
import type { Definition, GraphModel, RankTable } from './graph-model.js';
import { mergedGraphModel } from './merged.js';
import type { MoveStructure } from './move-structure.js';
import { type OptionControl, optionControls } from './option-control.js';
import { type MaskSource, optionColumns } from './option-columns.js';
import { denseTable, listedTable, sparseTable } from './state-tables.js';

/** The largest number of states that a listed model may have: its rank tables and layers must fit into memory. */
export const mostListedStates = 2 ** 28;

/** Builds the graph model of a conflict. Diagnostics: no or too many feasible states, a ranking that misses or repeats a state. */
export function buildGraphModel(conflict: Definition): Outcome<GraphModel> {
  const { dms, form, preferences } = conflict;
  const definition: Definition = { dms, form, preferences };
  if (form.kind === 'graph') return freeFormModel(definition);
  const counted = countFeasible(form);
  if (counted.value === null) return failed(counted.diagnostics);
  if (counted.value > BigInt(mostListedStates)) {
    const values = { states: counted.value, limit: mostListedStates };
    return failed([diagnose('P4001', null, values)]);
  }
  const count = Number(counted.value);
  const plain = (): Outcome<GraphModel> => optionFormModel(definition, form, count);
  if (form.merges.length === 0) return plain();
  return mergedGraphModel(definition, form, [...masksOf(maskSource(form, count))], plain);
}

/** The feasible masks in the most compact shape that holds them. */
function maskSource(form: OptionForm, count: number): MaskSource {
  const options = form.options.length;
  if (options <= 30 && count === 2 ** options) return { kind: 'dense', count };
  if (options <= 32) {
    const masks = feasibleWords(form, count);
    invariant(masks !== null, 'states that were counted can be listed');
    return { kind: 'words', masks };
  }
  const masks = feasibleStates(form);
  invariant(masks !== null, 'states that were counted can be listed');
  return { kind: 'wide', masks: [...masks] };
}

function* masksOf(source: MaskSource): Generator<StateMask> {
  const count = source.kind === 'dense' ? source.count : source.masks.length;
  for (let s = 0; s < count; s++) yield stateMask(source.kind === 'dense' ? BigInt(s) : BigInt(source.masks[s] ?? 0));
}

function optionFormModel(definition: Definition, form: OptionForm, count: number): Outcome<GraphModel> {
  const optionCount = form.options.length;
  const source = once(() => maskSource(form, count));
  const dense = optionCount <= 30 && count === 2 ** optionCount;
  const states = dense
    ? denseTable(optionCount)
    : sparseTable(
        count,
        once(() => listedMasks(source())),
      );
  const columns = once(() => optionColumns(source(), optionCount));
  const ranks = lazyRanks(definition, form, { table: states, optionCount, columns });
  if (ranks.value === null) return failed(ranks.diagnostics);
  const controls = optionControls(form, definition.dms.length);
  const structure = blockStructure(source, count, controls, optionCount);
  const moves = blockMoves(states, controls, structure);
  return succeeded(assemble(definition, states, ranks.value, moves, structure), ranks.diagnostics);
}

/** More states than this are not ranked just to find out that a ranking places each of them. */
const rankedAtOnce = 2 ** 13;

/** Only rankings can be wrong about states, so that only they are derived, or checked, before anyone asks for ranks. */
function lazyRanks(
  definition: Definition,
  form: OptionForm,
  states: RankedStates,
): Outcome<() => readonly RankTable[]> {
  const derive = once(() => ranksOf(definition, states));
  const rankings = definition.preferences.flatMap((preference) =>
    preference.kind === 'ranking' ? [preference.tiers] : [],
  );
  const certain = rankings.length === 0 || (states.table.count > rankedAtOnce && rankingsAreWhole(form, rankings));
  if (!certain) {
    const { value, diagnostics } = derive();
    if (value === null) return failed(diagnostics);
    return succeeded(() => value, diagnostics);
  }
  return succeeded(() => {
    const { value } = derive();
    invariant(value !== null, 'conditions, weights, indifference and whole rankings rank every state');
    return value;
  });
}

function listedMasks(source: MaskSource): Exclude<MaskSource, { readonly kind: 'dense' }> {
  invariant(source.kind !== 'dense', 'a dense table needs no list of masks');
  return source;
}

function blockStructure(
  source: () => MaskSource,
  count: number,
  controls: readonly OptionControl[],
  optionCount: number,
): MoveStructure {
  const byDm = controls.map((control) => once(() => blocksOf(source(), count, control, optionCount)));
  return {
    kind: 'blocks',
    byDm: (dm) => {
      const blocks = byDm[dm];
      invariant(blocks !== undefined, 'the decision maker is one of the model');
      return blocks();
    },
  };
}

function freeFormModel(definition: Definition): Outcome<GraphModel> {
  const { form, dms } = definition;
  invariant(form.kind === 'graph', 'the definition is in free form');
  const states = listedTable(form.states.length);
  const ranked = ranksOf(definition, { table: states, optionCount: 0, columns: () => [] });
  if (ranked.value === null) return failed(ranked.diagnostics);
  const byDm = dms.map((_, dm) =>
    compressArcs(
      states.count,
      form.moves.filter((move) => move.dm === dm).map(({ from, to }): [number, number] => [from, to]),
    ),
  );
  const structure: MoveStructure = { kind: 'arcs', byDm: (dm) => byDm[dm] ?? compressArcs(states.count, []) };
  const ranks = ranked.value;
  return succeeded(
    assemble(definition, states, () => ranks, arcMoves(byDm), structure),
    ranked.diagnostics,
  );
}

/** Ranks of every decision maker; all findings about all of them, not just the first. */
function ranksOf(definition: Definition, states: RankedStates): Outcome<readonly RankTable[]> {
  const diagnostics: Diagnostic[] = [];
  const ranks: RankTable[] = [];
  definition.dms.forEach((dm, index) => {
    const preference = definition.preferences[index];
    invariant(preference !== undefined, 'every decision maker has a stated preference');
    const derived = deriveRanks(preference, dm, states);
    diagnostics.push(...derived.diagnostics);
    if (derived.value !== null) ranks.push(derived.value);
  });
  return hasError(diagnostics) ? failed(diagnostics) : succeeded(ranks, diagnostics);
}
