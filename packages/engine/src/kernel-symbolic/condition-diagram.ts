// Conditions as diagrams over the current options.

import { type Condition, unreachable } from '@parley/model';
import { and, ite, or, xor } from '../decision-diagram/combine.js';
import { type Edge, always, never, not } from '../decision-diagram/edge.js';
import type { NodeStore } from '../decision-diagram/node-store.js';

/** The function that holds where the condition does; option k is variable k. */
export function conditionDiagram(store: NodeStore, condition: Condition): Edge {
  const of = (part: Condition): Edge => conditionDiagram(store, part);
  switch (condition.kind) {
    case 'constant':
      return condition.value ? always : never;
    case 'option':
      return store.literal(condition.option);
    case 'not':
      return not(of(condition.operand));
    case 'all':
      return condition.operands.reduce<Edge>(
        (both, operand) => (both === never ? never : and(store, both, of(operand))),
        always,
      );
    case 'any':
      return condition.operands.reduce<Edge>(
        (either, operand) => (either === always ? always : or(store, either, of(operand))),
        never,
      );
    case 'implies':
      return or(store, not(of(condition.antecedent)), of(condition.consequent));
    case 'iff':
      return not(xor(store, of(condition.left), of(condition.right)));
    case 'count':
      return countDiagram(store, condition.operands.map(of), condition.atLeast, condition.atMost);
    default:
      return unreachable(condition);
  }
}

/** Holds when the number of true operands lies in [atLeast, atMost]: a ladder over (operand, number so far). */
function countDiagram(store: NodeStore, operands: readonly Edge[], atLeast: number, atMost: number): Edge {
  const most = Math.min(atMost, operands.length);
  let ladder: readonly Edge[] = Array.from({ length: operands.length + 2 }, (_, count) =>
    count >= atLeast && count <= most ? always : never,
  );
  for (const operand of [...operands].reverse()) {
    ladder = ladder.map((fewer, count) => ite(store, operand, ladder[count + 1] ?? never, fewer));
  }
  return ladder[0] ?? never;
}
