// `rules` and `merge`: which states cannot be, and which are treated as one.

import {
  type Condition,
  type DiagnosticNote,
  type Merge,
  type Pattern,
  type Rule,
  type RuleKind,
  type Span,
  diagnose,
  optionIndex,
} from '@parley/model';
import { type CountWord, boundsOf } from '../condition/condition-syntax.js';
import { ruleWords } from '../shape/case-shape.js';
import { type MapNode, type SyntaxNode, type TextNode, itemsOf, valueOf } from '../yaml/syntax.js';
import { type CaseContext, basisOf, conditionIn, nameIn, textAt, textItems } from './case-context.js';
import { patternIn } from './read-states.js';

/** Reads a list of rules. `prefix` begins the ids of rules that carry none; ids must differ from those in `taken`. */
export function readRules(
  node: SyntaxNode | null,
  context: CaseContext,
  prefix: string,
  taken: Map<string, Span | null>,
): readonly Rule[] {
  const maps = itemsOf(node).filter((item) => item.kind === 'map');
  const ids = idsOf(maps, prefix, taken, context);
  const rules: Rule[] = [];
  maps.forEach((map, index) => {
    const rule = ruleFrom(map, ids[index] ?? '', context);
    if (rule !== null) rules.push(rule);
  });
  return rules;
}

/** Given ids first, so that no generated one takes the place of a given one. */
function idsOf(
  maps: readonly MapNode[],
  prefix: string,
  taken: Map<string, Span | null>,
  { findings }: CaseContext,
): readonly string[] {
  const given = maps.map((map) => {
    const node = valueOf(map, 'id');
    if (node?.kind !== 'text') return null;
    const id = nameIn(node);
    const before = taken.get(id);
    if (before === undefined) taken.set(id, node.span);
    else findings.add(diagnose('P2011', node.span, { id }, { notes: firstNote(before) }));
    return id;
  });
  return given.map((id, index) => {
    let candidate = id ?? `${prefix}_${index + 1}`;
    while (id === null && taken.has(candidate)) candidate += '_';
    if (id === null) taken.set(candidate, null);
    return candidate;
  });
}

const firstNote = (span: Span | null): readonly DiagnosticNote[] => [{ key: 'first', values: {}, span }];

function ruleFrom(map: MapNode, id: string, context: CaseContext): Rule | null {
  const basis = basisOf(map, context);
  const kind = ruleWords.find((word) => valueOf(map, word) !== null);
  const value = kind === undefined ? null : valueOf(map, kind);
  if (kind === undefined || value === null) return null;
  const meaning = meaningOf(kind, value, context);
  return meaning === null ? null : { id, kind, ...meaning, basis, span: value.span };
}

type Meaning = Pick<Rule, 'feasible' | 'text'>;

function meaningOf(kind: RuleKind, value: SyntaxNode, context: CaseContext): Meaning | null {
  switch (kind) {
    case 'never':
    case 'requires': {
      const condition = value.kind === 'text' ? conditionIn(value, context) : null;
      if (condition === null || value.kind !== 'text') return null;
      return { text: value.value.trim(), feasible: kind === 'never' ? { kind: 'not', operand: condition } : condition };
    }
    case 'exactly_one':
    case 'at_most_one':
    case 'at_least_one':
      return value.kind === 'list' ? countMeaning(kind, textItems(value), context) : null;
    case 'patterns':
      return patternsMeaning(textItems(value), context);
  }
}

function countMeaning(word: CountWord, items: readonly TextNode[], context: CaseContext): Meaning | null {
  const operands = items.map((item) => conditionIn(item, context));
  if (!operands.every((operand) => operand !== null)) return null;
  const text = `${word}(${items.map((item) => item.value.trim()).join(', ')})`;
  return { text, feasible: { kind: 'count', ...boundsOf(word, operands.length), operands } };
}

function patternsMeaning(items: readonly TextNode[], context: CaseContext): Meaning | null {
  const patterns = items.map((item) => patternIn(item, context));
  if (!patterns.every((pattern) => pattern !== null)) return null;
  const text = items.map((item) => item.value.trim()).join(', ');
  return { text, feasible: noneOf(patterns, context.names.options.length) };
}

/** Holds at the states that lie in none of the patterns. */
export function noneOf(patterns: readonly Pattern[], options: number): Condition {
  const [only] = patterns;
  if (only !== undefined && patterns.length === 1) return { kind: 'not', operand: patternCondition(only, options) };
  return {
    kind: 'not',
    operand: { kind: 'any', operands: patterns.map((pattern) => patternCondition(pattern, options)) },
  };
}

/** Holds at the states that lie in a pattern. */
export function patternCondition(pattern: Pattern, options: number): Condition {
  const operands: Condition[] = [];
  for (let index = 0; index < options; index++) {
    const literal: Condition = { kind: 'option', option: optionIndex(index) };
    if (((pattern.yes >> BigInt(index)) & 1n) === 1n) operands.push(literal);
    if (((pattern.no >> BigInt(index)) & 1n) === 1n) operands.push({ kind: 'not', operand: literal });
  }
  const [first] = operands;
  return first !== undefined && operands.length === 1 ? first : { kind: 'all', operands };
}

/** Reads `merge`. */
export function readMerges(node: SyntaxNode | null, context: CaseContext): readonly Merge[] {
  const maps = itemsOf(node).filter((item) => item.kind === 'map');
  const ids = idsOf(maps, 'merge', new Map(), context);
  const merges: Merge[] = [];
  maps.forEach((map, index) => {
    const basis = basisOf(map, context);
    const written = valueOf(map, 'states');
    const states = written?.kind === 'text' ? conditionIn(written, context) : null;
    const id = ids[index] ?? '';
    if (states !== null && written !== null)
      merges.push({ id, name: textAt(map, 'name') ?? id, states, basis, span: written.span });
  });
  return merges;
}
