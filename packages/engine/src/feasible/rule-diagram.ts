// All feasibility rules of a conflict as one decision diagram over its options.

import { type OptionForm, type Outcome, diagnose, failed, succeeded } from '@parley/model';
import { and } from '../decision-diagram/combine.js';
import { withinLimit } from '../decision-diagram/diagram-limit.js';
import { type Edge, always } from '../decision-diagram/edge.js';
import { NodeStore } from '../decision-diagram/node-store.js';
import { conditionDiagram } from '../kernel-symbolic/condition-diagram.js';
import { variableOrder } from '../kernel-symbolic/variable-order.js';

/** The feasible states as a function. `ascending`: the highest option is on top, so that paths come out in mask order. */
export interface RuleDiagram {
  readonly store: NodeStore;
  readonly root: Edge;
  readonly ascending: boolean;
}

/** Bytes that a diagram may take in the order of the case, and in an order that brings options of one rule together. */
export interface DiagramBytes {
  readonly declared: number;
  readonly grouped: number;
}

/** The order that lists states as they are numbered is tried first, and given up early. */
const usualBytes: DiagramBytes = { declared: 2 ** 25, grouped: 2 ** 28 };

/** Builds the diagram; P4004 where it outgrows its memory in every order that is tried. */
export function ruleDiagram(form: OptionForm, bytes: DiagramBytes = usualBytes): Outcome<RuleDiagram> {
  const declared = form.options.map((_, option) => form.options.length - 1 - option);
  const ascending = build(form, declared, bytes.declared);
  if (ascending !== null) return succeeded({ ...ascending, ascending: true });
  const grouped = build(form, variableOrder(form, [], 0), bytes.grouped);
  if (grouped !== null) return succeeded({ ...grouped, ascending: false });
  return failed([
    diagnose('P4004', form.rules[0]?.span ?? null, { options: form.options.length, rules: form.rules.length }),
  ]);
}

function build(form: OptionForm, order: readonly number[], bytes: number): Pick<RuleDiagram, 'store' | 'root'> | null {
  const store = new NodeStore(order, bytes);
  const built = withinLimit(() =>
    form.rules.reduce<Edge>((all, rule) => and(store, all, conditionDiagram(store, rule.feasible)), always),
  );
  return built.kind === 'done' ? { store, root: built.value } : null;
}
