// `preferences`: what each party wants, as it was elicited. Ranks are derived elsewhere.

import {
  type DmIndex,
  type OptionWeight,
  type Pattern,
  type PreferenceStatement,
  type Span,
  type StatedPreference,
  type StateIndex,
  type Tier,
  decimalFromText,
  diagnose,
  noBasis,
} from '@parley/model';
import {
  type EmptyNode,
  type ListNode,
  type MapNode,
  type SyntaxNode,
  type TextNode,
  itemsOf,
  valueOf,
} from '../yaml/syntax.js';
import { type CaseContext, basisOf, conditionIn, nameIn, textItems } from './case-context.js';
import { uniqueEntries } from './read-parties.js';
import { listedStateIn, patternIn } from './read-states.js';

/** Reads a map from parties to preferences; what cannot be read is left out, once reported. */
export function readPreferences(node: SyntaxNode | null, context: CaseContext): ReadonlyMap<DmIndex, StatedPreference> {
  const found = new Map<DmIndex, StatedPreference>();
  if (node?.kind !== 'map') return found;
  for (const { key, value } of uniqueEntries(node)) {
    const dm = context.names.dmOf.get(key.value);
    const preference = value.kind === 'empty' ? null : preferenceIn(value, key.span, context);
    if (dm === undefined) context.findings.unknown('P2001', key.value, key.span, context.names.dmOf.keys());
    else if (preference !== null) found.set(dm, preference);
  }
  return found;
}

function preferenceIn(node: Exclude<SyntaxNode, EmptyNode>, span: Span, context: CaseContext): StatedPreference | null {
  switch (node.kind) {
    case 'text':
      return { kind: 'indifferent', basis: noBasis, span: node.span };
    case 'list':
      return inOptionForm('prefer', span, context)
        ? { kind: 'prioritised', statements: statementsIn(node, context), span }
        : null;
    case 'map':
      return keyedPreference(node, span, context);
  }
}

function keyedPreference(node: MapNode, span: Span, context: CaseContext): StatedPreference | null {
  const weights = valueOf(node, 'weights');
  if (weights !== null)
    return inOptionForm('weights', span, context)
      ? { kind: 'weights', weights: weightsIn(weights, node, context), span }
      : null;
  const ranking = valueOf(node, 'ranking');
  if (ranking !== null) return { kind: 'ranking', tiers: tiersIn(ranking, context, basisOf(node, context)), span };
  return { kind: 'indifferent', basis: basisOf(node, context), span };
}

function inOptionForm(what: string, span: Span, { names, findings }: CaseContext): boolean {
  if (names.states !== null) findings.add(diagnose('P3010', span, { what }));
  return names.states === null;
}

function statementsIn(list: ListNode, context: CaseContext): readonly PreferenceStatement[] {
  const statements: PreferenceStatement[] = [];
  for (const item of list.items) {
    if (item.kind !== 'map') continue;
    const basis = basisOf(item, context);
    const written = valueOf(item, 'prefer');
    const condition = written?.kind === 'text' ? conditionIn(written, context) : null;
    if (condition !== null && written?.kind === 'text')
      statements.push({ condition, text: written.value.trim(), basis, span: written.span });
  }
  return statements;
}

function weightsIn(node: SyntaxNode, owner: MapNode, context: CaseContext): readonly OptionWeight[] {
  const weights = new Map<number, OptionWeight>();
  const shared = basisOf(owner, context);
  const add = (option: TextNode, weight: TextNode, basis: OptionWeight['basis']): void => {
    const index = context.names.optionOf.get(nameIn(option));
    const value = decimalFromText(weight.value);
    if (value === null) context.findings.add(diagnose('P1047', weight.span, { found: weight.value }));
    if (index === undefined)
      context.findings.unknown('P2004', nameIn(option), option.span, context.names.optionOf.keys());
    else if (weights.has(index)) {
      const notes = [{ key: 'first', values: {}, span: weights.get(index)?.span ?? null }];
      context.findings.add(diagnose('P2011', option.span, { id: nameIn(option) }, { notes }));
    } else if (value !== null) weights.set(index, { option: index, weight: value, basis, span: option.span });
  };
  if (node.kind === 'map') {
    for (const { key, value } of uniqueEntries(node)) if (value.kind === 'text') add(key, value, shared);
  }
  for (const item of node.kind === 'list' ? node.items : []) {
    if (item.kind !== 'map') continue;
    const [option, weight] = [valueOf(item, 'option'), valueOf(item, 'weight')];
    if (option?.kind === 'text' && weight?.kind === 'text') add(option, weight, merged(basisOf(item, context), shared));
  }
  return [...weights.values()];
}

/** An element's own basis, or where it has none, that of what it stands in. */
function merged(own: OptionWeight['basis'], shared: OptionWeight['basis']): OptionWeight['basis'] {
  return own.cites.length + own.contestedBy.length > 0 || own.assumption !== null ? own : shared;
}

function tiersIn(node: SyntaxNode, context: CaseContext, shared: Tier['basis']): readonly Tier[] {
  const tiers: Tier[] = [];
  for (const item of itemsOf(node)) {
    const record = item.kind === 'map' ? item : null;
    const basis = record === null ? shared : merged(basisOf(record, context), shared);
    const states = record === null ? item : valueOf(record, 'states');
    const tier = states === null ? null : tierIn(states, basis, context);
    if (tier !== null) tiers.push(tier);
  }
  return tiers;
}

function tierIn(node: SyntaxNode, basis: Tier['basis'], context: CaseContext): Tier | null {
  const items = textItems(node);
  const [only] = items;
  if (only === undefined) return null;
  if (items.length === 1 && only.value.trim() === 'rest') return { kind: 'rest', basis, span: only.span };
  const span = { start: only.span.start, end: items.at(-1)?.span.end ?? only.span.end };
  if (context.names.states !== null) {
    const states = items
      .map((item) => listedStateIn(item, context))
      .filter((state): state is StateIndex => state !== null);
    return { kind: 'states', states, basis, span };
  }
  const patterns = items
    .map((item) => patternIn(item, context))
    .filter((pattern): pattern is Pattern => pattern !== null);
  return { kind: 'patterns', patterns, basis, span };
}
