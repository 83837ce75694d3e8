// A condition as written, before its names mean anything. Offsets count within the text of the condition.

/** Names of the counting conditions. */
export type CountWord = 'exactly_one' | 'at_most_one' | 'at_least_one';

/** A parsed condition. `depth` is its height; it is bounded, so that everything that walks a condition may recurse. */
export type ConditionSyntax = { readonly start: number; readonly end: number; readonly depth: number } & (
  | { readonly kind: 'constant'; readonly value: boolean }
  | { readonly kind: 'name'; readonly name: string; readonly party: string | null; readonly nameStart: number }
  | { readonly kind: 'not'; readonly operand: ConditionSyntax }
  | { readonly kind: 'all' | 'any'; readonly operands: readonly ConditionSyntax[] }
  | { readonly kind: 'implies'; readonly antecedent: ConditionSyntax; readonly consequent: ConditionSyntax }
  | { readonly kind: 'iff'; readonly left: ConditionSyntax; readonly right: ConditionSyntax }
  | { readonly kind: 'count'; readonly word: CountWord; readonly operands: readonly ConditionSyntax[] }
);

/** How many of the operands of a counting condition hold. */
export const boundsOf = (word: CountWord, operands: number): { readonly atLeast: number; readonly atMost: number } => {
  switch (word) {
    case 'exactly_one':
      return { atLeast: 1, atMost: 1 };
    case 'at_most_one':
      return { atLeast: 0, atMost: 1 };
    case 'at_least_one':
      return { atLeast: 1, atMost: operands };
  }
};
