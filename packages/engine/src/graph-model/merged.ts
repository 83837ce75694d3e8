// States that are treated as one: the quotient of the option form. A move leads from one merged state to another
// exactly when it leads from some member of the first to some member of the second; moves need not be transitive.

import {
  type Diagnostic,
  type OptionForm,
  type Outcome,
  type StateMask,
  diagnose,
  failed,
  holds,
  stateLetters,
  succeeded,
} from '@parley/model';
import { denseRanks } from '../preference/dense-ranks.js';
import { deriveRanks } from '../preference/derive-ranks.js';
import { type Arcs, arcMoves, compressArcs } from './arcs.js';
import { assemble, once } from './assemble.js';
import type { Definition, GraphModel, RankTable, StateTable } from './graph-model.js';
import type { MoveStructure } from './move-structure.js';
import { type MaskSource, optionColumns } from './option-columns.js';
import { isMove, movesFrom, optionControls } from './option-control.js';
import { mergedTable, sparseTable } from './state-tables.js';

/** Builds the quotient model from the feasible masks, ascending; `plain` where the merges make no two states one. */
export function mergedGraphModel(
  definition: Definition,
  form: OptionForm,
  masks: readonly StateMask[],
  plain: () => Outcome<GraphModel>,
): Outcome<GraphModel> {
  const diagnostics: Diagnostic[] = [];
  const members = classes(form, masks, diagnostics);
  if (members.length === masks.length) {
    const unmerged = plain();
    const all = [...diagnostics, ...unmerged.diagnostics];
    return unmerged.value === null ? failed(all) : succeeded(unmerged.value, all);
  }
  const states = mergedTable(members);
  const optionCount = form.options.length;
  const source: MaskSource = { kind: 'wide', masks };
  const single = sparseTable(masks.length, () => source);
  const columns = once(() => optionColumns(source, optionCount));
  const ranks: RankTable[] = [];
  definition.dms.forEach((dm, index) => {
    const preference = definition.preferences[index];
    if (preference === undefined) return;
    const derived = deriveRanks(preference, dm, { table: single, optionCount, columns });
    diagnostics.push(...derived.diagnostics);
    if (derived.value !== null) ranks.push(rankMembers(form, members, single, derived.value, dm.name, diagnostics));
  });
  if (ranks.length < definition.dms.length) return failed(diagnostics);
  const byDm = optionControls(form, definition.dms.length).map((control) =>
    compressArcs(states.count, arcsOf(control)),
  );
  function* arcsOf(control: ReturnType<typeof optionControls>[number]): Generator<readonly [number, number]> {
    for (const from of masks) {
      const s = states.indexOf(from);
      for (const to of movesFrom(control, from)) {
        const q = states.indexOf(to);
        if (s !== null && q !== null && s !== q && isMove(control, from, to)) yield [s, q];
      }
    }
  }
  const structure: MoveStructure = { kind: 'arcs', byDm: (dm) => byDm[dm] ?? emptyArcs(states) };
  return succeeded(
    assemble(definition, states, () => ranks, arcMoves(byDm), structure),
    diagnostics,
  );
}

const emptyArcs = (states: StateTable): Arcs => compressArcs(states.count, []);

/** The classes of masks, by lowest member. A mask in two merges joins them, since both say that it cannot be told apart. */
function classes(
  form: OptionForm,
  masks: readonly StateMask[],
  diagnostics: Diagnostic[],
): readonly (readonly StateMask[])[] {
  const leader = masks.map((_, index) => index);
  const find = (index: number): number => {
    let root = index;
    while (leader[root] !== root) root = leader[root] ?? root;
    leader[index] = root;
    return root;
  };
  for (const merge of form.merges) {
    const found = masks.flatMap((mask, index) => (holds(merge.states, mask) ? [index] : []));
    if (found.length < 2) diagnostics.push(diagnose('P4010', merge.span, { merge: merge.name, count: found.length }));
    const [first] = found;
    for (const index of found) {
      const a = find(first ?? index);
      const b = find(index);
      leader[Math.max(a, b)] = Math.min(a, b);
    }
  }
  const groups = new Map<number, StateMask[]>();
  masks.forEach((mask, index) => {
    const root = find(index);
    const group = groups.get(root);
    if (group === undefined) groups.set(root, [mask]);
    else group.push(mask);
  });
  return [...groups].sort(([a], [b]) => a - b).map(([, group]) => group);
}

/** A merged state has the rank of its lowest member; where members differ, that is said. */
function rankMembers(
  form: OptionForm,
  members: readonly (readonly StateMask[])[],
  single: StateTable,
  ranks: RankTable,
  party: string,
  diagnostics: Diagnostic[],
): RankTable {
  const rankOf = (mask: StateMask): number => {
    const s = single.indexOf(mask);
    return s === null ? 0 : (ranks[s] ?? 0);
  };
  const keys = members.map((masks) => {
    const [lowest] = masks;
    return lowest === undefined ? 0 : rankOf(lowest);
  });
  const differing = members.find((masks, index) => masks.some((mask) => rankOf(mask) !== keys[index]));
  const [lowest] = differing ?? [];
  if (lowest !== undefined) {
    const merge = form.merges.find((candidate) => holds(candidate.states, lowest));
    diagnostics.push(
      diagnose('P4007', merge?.span ?? null, {
        merge: merge?.name ?? '',
        party,
        state: stateLetters(lowest, form.options.length),
      }),
    );
  }
  return denseRanks(Float64Array.from(keys));
}
