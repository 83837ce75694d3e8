// Counting and listing the feasible states of a conflict in option form, for any number of options,
// without ever running through all combinations.

import { type OptionForm, type Outcome, type StateMask, diagnose, failed, stateMask, succeeded } from '@parley/model';
import { cofactor } from '../decision-diagram/combine.js';
import { type Edge, always, never } from '../decision-diagram/edge.js';
import { ModelCounter } from '../decision-diagram/models.js';
import { type RuleDiagram, ruleDiagram } from './rule-diagram.js';

/** Exact number of feasible states; diagnostics where it is zero or too hard to count. */
export function countFeasible(form: OptionForm): Outcome<bigint> {
  if (form.rules.length === 0) return succeeded(1n << BigInt(form.options.length));
  const rules = ruleDiagram(form);
  if (rules.value === null) return failed(rules.diagnostics);
  const { store, root } = rules.value;
  if (root === never) {
    const notes = form.rules.map((rule) => ({ key: 'rule', values: { rule: rule.id }, span: rule.span }));
    return failed([diagnose('P4003', form.rules[0]?.span ?? null, { rules: form.rules.length }, { notes })]);
  }
  const variables = form.options.map((_, option) => option);
  return succeeded(new ModelCounter(store, variables).count(root));
}

/** The feasible masks in ascending order. Ask `countFeasible` first: this may be a long list. Null where counting fails. */
export function feasibleStates(form: OptionForm): Iterable<StateMask> | null {
  const rules = ruleDiagram(form);
  if (rules.value === null) return null;
  const listed = masks(rules.value);
  return rules.value.ascending ? listed : [...listed].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
}

/** The feasible masks of at most 32 options, ascending, in one typed array of the known length. */
export function feasibleWords(form: OptionForm, length: number): Uint32Array | null {
  const rules = ruleDiagram(form);
  if (rules.value === null) return null;
  const { store, root, ascending } = rules.value;
  const words = new Uint32Array(length);
  let next = 0;
  const visit = (at: Edge, level: number, mask: number): void => {
    if (at === never) return;
    if (level === store.variableCount) {
      words[next++] = mask;
      return;
    }
    visit(cofactor(store, at, level, 0), level + 1, mask);
    visit(cofactor(store, at, level, 1), level + 1, (mask | (1 << (store.variableAt[level] ?? 0))) >>> 0);
  };
  visit(root, 0, 0);
  return ascending ? words : words.sort();
}

function* masks({ store, root }: RuleDiagram): Generator<StateMask> {
  // An explicit stack, because hundreds of nested generators would cost a call each for every state.
  const stack: { readonly at: Edge; readonly level: number; readonly mask: bigint }[] = [
    { at: root, level: 0, mask: 0n },
  ];
  for (let top = stack.pop(); top !== undefined; top = stack.pop()) {
    const { at, level, mask } = top;
    if (at === never) continue;
    if (level === store.variableCount) {
      if (at === always) yield stateMask(mask);
      continue;
    }
    const bit = 1n << BigInt(store.variableAt[level] ?? 0);
    stack.push({ at: cofactor(store, at, level, 1), level: level + 1, mask: mask | bit });
    stack.push({ at: cofactor(store, at, level, 0), level: level + 1, mask });
  }
}
