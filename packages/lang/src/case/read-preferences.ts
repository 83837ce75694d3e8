// `preferences`: what each party wants, as it was elicited. Ranks are derived elsewhere.

import {
  type Basis,
  type Decimal,
  type DmIndex,
  type OptionWeight,
  type Pattern,
  type PreferenceStatement,
  type Span,
  type StatedPreference,
  type StateIndex,
  type Tier,
  commonScale,
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
  for (const { node, shared, anyOrder } of inGroups(list.items, context)) {
    if (node.kind !== 'map') continue;
    const basis = merged(basisOf(node, context), shared);
    const written = valueOf(node, 'prefer');
    const condition = written?.kind === 'text' ? conditionIn(written, context) : null;
    const marks = { ...anyOrder, ...strongIn(node), ...certaintyIn(node, context) };
    if (condition !== null && written?.kind === 'text')
      statements.push({ condition, text: written.value.trim(), basis, span: written.span, ...marks });
  }
  return statements;
}

interface Grouped {
  readonly node: SyntaxNode;
  readonly shared: Basis;
  readonly anyOrder: { readonly anyOrder?: number };
}

/** The items of a list, those under `any_order` one by one with the number of their group and its basis. */
function inGroups(items: readonly SyntaxNode[], context: CaseContext): readonly Grouped[] {
  let groups = 0;
  return items.flatMap((node): readonly Grouped[] => {
    const group = node.kind === 'map' ? valueOf(node, 'any_order') : null;
    if (node.kind !== 'map' || group?.kind !== 'list') return [{ node, shared: noBasis, anyOrder: {} }];
    const anyOrder = { anyOrder: groups++ };
    const shared = basisOf(node, context);
    return group.items.map((member) => ({ node: member, shared, anyOrder }));
  });
}

const strongIn = (node: MapNode): { readonly strong?: true } =>
  valueOf(node, 'strong') === null ? {} : { strong: true };

function certaintyIn(node: MapNode, { findings }: CaseContext): { readonly certainty?: Decimal } {
  const written = valueOf(node, 'certainty');
  if (written?.kind !== 'text') return {};
  const certainty = decimalFromText(written.value);
  if (certainty === null) findings.add(diagnose('P1047', written.span, { found: written.value }));
  else {
    const [given = 0n, half = 0n, one = 0n] = commonScale([
      certainty,
      { digits: 5n, scale: 1 },
      { digits: 1n, scale: 0 },
    ]);
    if (given >= half && given <= one) return { certainty };
    findings.add(diagnose('P3032', written.span, { found: written.value.trim() }));
  }
  return {};
}

function weightsIn(node: SyntaxNode, owner: MapNode, context: CaseContext): readonly OptionWeight[] {
  const weights = new Map<number, OptionWeight>();
  const shared = basisOf(owner, context);
  const add = (option: TextNode, weight: TextNode, basis: Basis): void => {
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
function merged(own: Basis, shared: Basis): Basis {
  return own.cites.length + own.contestedBy.length > 0 || own.assumption !== null ? own : shared;
}

function tiersIn(node: SyntaxNode, context: CaseContext, shared: Basis): readonly Tier[] {
  const tiers: Tier[] = [];
  for (const { node: item, shared: ofGroup, anyOrder } of inGroups(itemsOf(node), context)) {
    const record = item.kind === 'map' ? item : null;
    const around = merged(ofGroup, shared);
    const basis = record === null ? around : merged(basisOf(record, context), around);
    const states = record === null ? item : valueOf(record, 'states');
    const tier = states === null ? null : tierIn(states, basis, context);
    if (tier !== null) tiers.push({ ...tier, ...anyOrder, ...(record === null ? {} : strongIn(record)) });
  }
  return tiers;
}

function tierIn(node: SyntaxNode, basis: Basis, context: CaseContext): Tier | null {
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
