// What a part of the opponents can make of the options that the focal decision maker watches: one relation for all thresholds
// and for SEQ and SSEQ alike, closed in a store of its own, in the order of the shared store.

import type { OptionForm } from '@parley/model';
import { and, xor } from '../decision-diagram/combine.js';
import { type Edge, always, not } from '../decision-diagram/edge.js';
import { Saturation } from '../decision-diagram/saturate.js';
import { transfer } from '../decision-diagram/transfer.js';
import type { Definition } from '../graph-model/graph-model.js';
import { type Encoding, encode } from './encoding.js';
import type { Part } from './independent-parts.js';
import type { Layout } from './layout.js';

/** What is asked of one part. */
export interface PartRun {
  readonly definition: Definition;
  readonly form: OptionForm;
  readonly memoryLimit: number;
  readonly focal: number;
}

/**
 * In the shared store: the members' improvements lead from the state to one where every watched option has the value of its
 * next variable, while the focal decision maker's options have the values of their next variables. And the nodes it took.
 */
export function reachableValues(
  { definition, form, memoryLimit, focal }: PartRun,
  shared: Encoding,
  part: Part,
): { readonly relation: Edge; readonly peakNodes: number } {
  const { members, watched } = part;
  const { layout, names } = partLayout(shared, focal, part);
  const { store, dms } = encode(definition, form, memoryLimit, shared.store.cancelled, layout, new Set(members));
  const movers = members.flatMap((member) => {
    const dm = dms[member];
    return dm === undefined || dm.own.length === 0 ? [] : [{ ...dm, relation: dm.improvement }];
  });
  const reached = watched.reduce(
    (set, option, index) =>
      and(store, set, not(xor(store, store.literal(option), store.literal(names.length - watched.length + index)))),
    always,
  );
  const closed = new Saturation(store, movers).close(reached);
  return { relation: transfer(store, closed, shared.store, names), peakNodes: store.peakCount };
}

/**
 * The options of the part and of the focal decision maker as they stand in the shared store; the values wanted of watched
 * options, new variables, right below the focal decision maker's own. On a line this is where the watched options are near
 * by from either side, so that what was closed is copied as it stands. `names` are the variables in the shared store.
 */
function partLayout(shared: Encoding, focal: number, { members, watched }: Part): PartLayout {
  const { store, dms, optionCount } = shared;
  const own = dms.map((dm) => dm.own);
  const ofFocal = new Set(own[focal]);
  const ofMembers = new Set(members.flatMap((member) => own[member] ?? []));
  const order = Array.from(store.variableAt).filter((variable) => variable < optionCount);
  const wanted = watched.map((_, index) => store.variableCount + index);
  const lastOfFocal = order.findLast((option) => ofFocal.has(option));
  const placed: number[] = [];
  for (const option of order) {
    if (ofMembers.has(option) || ofFocal.has(option)) placed.push(option, optionCount + option);
    if (option === lastOfFocal) placed.push(...wanted);
  }
  const present = new Set(placed);
  const absent = Array.from(store.variableAt).filter((variable) => !present.has(variable));
  const names = Int32Array.from({ length: store.variableCount + watched.length }, (_, variable) => variable);
  watched.forEach((option, index) => {
    names[store.variableCount + index] = optionCount + option;
  });
  for (const option of ofFocal) names[option] = optionCount + option;
  const rankVariables = dms.map((dm) => dm.rankVariables);
  return { layout: { groups: [...placed, ...absent].map((variable) => [variable]), own, rankVariables }, names };
}

interface PartLayout {
  readonly layout: Layout;
  readonly names: Int32Array;
}
