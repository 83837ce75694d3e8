// `promises` and `attitudes`: what a case says about what parties promise each other and how they stand to each other.

import {
  type Attitude,
  type AttitudeKind,
  type Condition,
  type Decimal,
  type DmIndex,
  type OptionIndex,
  type PromiseValues,
  type StatedPromise,
  type Worth,
  commonScale,
  decimalFromText,
  diagnose,
} from '@parley/model';
import { attitudeWords } from '../shape/case-shape.js';
import { type MapEntry, type MapNode, entryOf, valueOf } from '../yaml/syntax.js';
import { type CaseContext, basisOf, conditionIn, nameIn, textAt, textItems } from './case-context.js';
import { uniqueEntries } from './read-parties.js';
import { entriesAt } from './read-statements.js';

/** Reads `promises`; one whose parties or conditions cannot be read is left out, once reported. */
export function readPromises(root: MapNode, context: CaseContext): readonly StatedPromise[] {
  const promises: StatedPromise[] = [];
  const entries = entriesAt(root, 'promises');
  const [first] = entries;
  if (first !== undefined && context.names.states !== null) {
    context.findings.add(diagnose('P3010', entryOf(root, 'promises')?.key.span ?? null, { what: 'promises' }));
    return [];
  }
  for (const { key, value } of entries) {
    const promise = value.kind === 'map' ? promiseIn(key, value, context) : null;
    if (promise !== null) promises.push(promise);
  }
  return promises;
}

function promiseIn(key: MapEntry['key'], map: MapNode, context: CaseContext): StatedPromise | null {
  const by = partyAt(map, 'by', context);
  const to = partyAt(map, 'to', context);
  const made = writtenCondition(map, 'made', context);
  const kept = writtenCondition(map, 'kept', context);
  const broken = writtenCondition(map, 'broken', context);
  const raisedBy = optionsAt(map, 'raised_by', context);
  const values = valuesIn(map, context);
  if (by !== null && by === to) {
    context.findings.add(
      diagnose('P3030', valueOf(map, 'to')?.span ?? null, { party: context.names.dms[by]?.id ?? '' }),
    );
    return null;
  }
  if (by === null || to === null || kept === null || broken === null) return null;
  return {
    id: key.value,
    name: textAt(map, 'name') ?? key.value,
    by,
    to,
    made: made?.condition ?? null,
    kept: kept.condition,
    broken: broken.condition,
    raisedBy,
    values,
    texts: { made: made?.text ?? '', kept: kept.text, broken: broken.text },
    basis: basisOf(map, context),
    span: key.span,
  };
}

function partyAt(map: MapNode, key: string, { names, findings }: CaseContext): DmIndex | null {
  const node = valueOf(map, key);
  if (node?.kind !== 'text') return null;
  const dm = names.dmOf.get(nameIn(node));
  if (dm === undefined) findings.unknown('P2001', nameIn(node), node.span, names.dmOf.keys());
  return dm ?? null;
}

function writtenCondition(
  map: MapNode,
  key: string,
  context: CaseContext,
): { readonly condition: Condition; readonly text: string } | null {
  const node = valueOf(map, key);
  const condition = node?.kind === 'text' ? conditionIn(node, context) : null;
  return condition === null || node?.kind !== 'text' ? null : { condition, text: node.value.trim() };
}

function optionsAt(map: MapNode, key: string, { names, findings }: CaseContext): readonly OptionIndex[] {
  const found: OptionIndex[] = [];
  for (const node of textItems(valueOf(map, key))) {
    const option = names.optionOf.get(nameIn(node));
    if (option === undefined) findings.unknown('P2004', nameIn(node), node.span, names.optionOf.keys());
    else if (!found.includes(option)) found.push(option);
  }
  return found;
}

function valuesIn(map: MapNode, context: CaseContext): PromiseValues | null {
  const node = valueOf(map, 'values');
  if (node?.kind !== 'map') return null;
  const kept = worthAt(node, 'kept', context);
  const broken = worthAt(node, 'broken', context);
  const statusQuo = worthAt(node, 'status_quo', context);
  return kept === null || broken === null || statusQuo === null ? null : { kept, broken, statusQuo };
}

/** `10` or `-90..-50`. */
function worthAt(map: MapNode, key: string, { findings }: CaseContext): Worth | null {
  const node = valueOf(map, key);
  if (node?.kind !== 'text') return null;
  const [low, high = low, ...more] = node.value.split('..').map(decimalFromText);
  if (low === undefined || low === null || high === undefined || high === null || more.length > 0) {
    findings.add(diagnose('P1047', node.span, { found: node.value }));
    return null;
  }
  if (isGreater(low, high)) {
    findings.add(diagnose('P3031', node.span, { found: node.value.trim() }));
    return null;
  }
  return { low, high };
}

function isGreater(a: Decimal, b: Decimal): boolean {
  const [x = 0n, y = 0n] = commonScale([a, b]);
  return x > y;
}

/** Reads `attitudes`: a map from parties to maps from parties to a word. */
export function readAttitudes(root: MapNode, context: CaseContext): readonly Attitude[] {
  const { names, findings } = context;
  const attitudes: Attitude[] = [];
  const dmAt = (key: MapEntry['key']): DmIndex | null => {
    const dm = names.dmOf.get(key.value);
    if (dm === undefined) findings.unknown('P2001', key.value, key.span, names.dmOf.keys());
    return dm ?? null;
  };
  for (const { key, value } of entriesAt(root, 'attitudes')) {
    const of = dmAt(key);
    if (of === null || value.kind !== 'map') continue;
    for (const entry of uniqueEntries(value)) {
      const towards = dmAt(entry.key);
      const map: MapNode = entry.value.kind === 'map' ? entry.value : { ...value, entries: [] };
      const word = entry.value.kind === 'text' ? entry.value.value : textAt(map, 'attitude');
      const kind = attitudeWords.find((known): known is AttitudeKind => known === word);
      if (towards !== null && kind !== undefined) attitudes.push({ of, towards, kind, basis: basisOf(map, context) });
    }
  }
  return attitudes;
}
