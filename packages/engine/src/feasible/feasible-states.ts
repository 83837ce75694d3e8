// Counting and listing the feasible states of a conflict in option form, for any number of options,
// without ever running through all combinations.

import { type OptionForm, type Outcome, type StateMask, diagnose, failed, stateMask, succeeded } from '@parley/model';
import { type RuleDiagram, always, never, ruleDiagram } from './rule-diagram.js';

/** More nodes than this mean that the rules interlock too much for a diagram in option order. */
const nodeLimit = 4_000_000;

/** Exact number of feasible states; diagnostics where it is zero or too hard to count. */
export function countFeasible(form: OptionForm): Outcome<bigint> {
  const rules = diagramOf(form);
  if (rules.value === null) return failed(rules.diagnostics);
  const { diagram, root } = rules.value;
  if (root === never) {
    const notes = form.rules.map((rule) => ({ key: 'rule', values: { rule: rule.id }, span: rule.span }));
    return failed([diagnose('P4003', form.rules[0]?.span ?? null, { rules: form.rules.length }, { notes })]);
  }
  return succeeded(count(diagram, root, form.options.length));
}

/** The feasible masks in ascending order. Ask `countFeasible` first: this may be a long list. Null where counting fails. */
export function feasibleStates(form: OptionForm): Iterable<StateMask> | null {
  const rules = diagramOf(form);
  return rules.value === null ? null : masks(rules.value.diagram, rules.value.root, form.options.length);
}

/** The feasible masks of at most 32 options, ascending, in one typed array of the known length. */
export function feasibleWords(form: OptionForm, length: number): Uint32Array | null {
  const rules = diagramOf(form);
  if (rules.value === null) return null;
  const { diagram, root } = rules.value;
  const words = new Uint32Array(length);
  let next = 0;
  const visit = (node: number, option: number, mask: number): void => {
    if (node === never) return;
    if (option < 0) {
      words[next++] = mask;
      return;
    }
    const decides = diagram.option[node] === option;
    visit(decides ? (diagram.low[node] ?? never) : node, option - 1, mask);
    visit(decides ? (diagram.high[node] ?? never) : node, option - 1, (mask | (1 << option)) >>> 0);
  };
  visit(root, form.options.length - 1, 0);
  return words;
}

function diagramOf(form: OptionForm): Outcome<{ readonly diagram: RuleDiagram; readonly root: number }> {
  const rules = ruleDiagram(form, nodeLimit);
  if (!rules.diagram.overflowed) return succeeded(rules);
  return failed([
    diagnose('P4004', form.rules[0]?.span ?? null, { options: form.options.length, rules: form.rules.length }),
  ]);
}

function count(diagram: RuleDiagram, root: number, optionCount: number): bigint {
  const known = new Map<number, bigint>();
  /** Feasible completions of the options below the node's own level. */
  const below = (node: number): bigint => {
    if (node === never) return 0n;
    if (node === always) return 1n;
    const before = known.get(node);
    if (before !== undefined) return before;
    const level = diagram.option[node] ?? 0;
    const branch = (child: number): bigint => below(child) << BigInt(level - 1 - levelOf(diagram, child));
    const total = branch(diagram.low[node] ?? never) + branch(diagram.high[node] ?? never);
    known.set(node, total);
    return total;
  };
  return below(root) << BigInt(optionCount - 1 - levelOf(diagram, root));
}

const levelOf = (diagram: RuleDiagram, node: number): number => diagram.option[node] ?? -1;

function* masks(diagram: RuleDiagram, root: number, optionCount: number): Generator<StateMask> {
  // An explicit stack, because hundreds of nested generators would cost a call each for every state.
  const stack: { readonly node: number; readonly option: number; readonly mask: bigint }[] = [
    { node: root, option: optionCount - 1, mask: 0n },
  ];
  for (let top = stack.pop(); top !== undefined; top = stack.pop()) {
    const { node, option, mask } = top;
    if (node === never) continue;
    if (option < 0) {
      yield stateMask(mask);
      continue;
    }
    const decides = diagram.option[node] === option;
    stack.push({
      node: decides ? (diagram.high[node] ?? never) : node,
      option: option - 1,
      mask: mask | (1n << BigInt(option)),
    });
    stack.push({ node: decides ? (diagram.low[node] ?? never) : node, option: option - 1, mask });
  }
}
