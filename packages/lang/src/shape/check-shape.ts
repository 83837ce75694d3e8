// Whether a syntax tree has the shape that the table of keys asks for: unknown, missing and conflicting keys, wrong kinds of value.
// What the texts mean is not looked at here, except for words from a closed list.

import { type Diagnostic, type Span, diagnose } from '@parley/model';
import { nearestName } from '../text/nearest-name.js';
import type { MapEntry, MapNode, SyntaxNode } from '../yaml/syntax.js';
import type { RecordShape, Shape } from './shape.js';

/** Suggestions cost a comparison with every known key: a file with more slips than this gets none for the rest. */
const mostSuggestions = 200;

/** Checks `node` against `shape`; `place` names it in messages and is where something missing is missed. */
export function checkShape(
  node: SyntaxNode,
  shape: Shape,
  place: { readonly name: string; readonly span: Span },
): readonly Diagnostic[] {
  const found: Diagnostic[] = [];
  new ShapeCheck(found).node(node, shape, place.name, place.span);
  return found;
}

class ShapeCheck {
  readonly #found: Diagnostic[];
  #suggested = 0;

  constructor(found: Diagnostic[]) {
    this.#found = found;
  }

  node(node: SyntaxNode, shape: Shape, name: string, span: Span): void {
    if (node.kind === 'empty' && shape.kind !== 'record') return;
    switch (shape.kind) {
      case 'text':
        if (node.kind !== 'text') this.#wrong(node, 'text', name);
        return;
      case 'choice':
        return this.#choice(node, shape.choices, name);
      case 'list':
        if (node.kind !== 'list') return this.#wrong(node, 'list', name);
        return node.items.forEach((item) => this.node(item, shape.item, name, item.span));
      case 'names':
        if (node.kind !== 'map') return this.#wrong(node, 'map', name);
        return node.entries.forEach(({ key, value }) => this.node(value, shape.value, key.value, key.span));
      case 'record':
        return this.#record(node, shape, name, span);
      case 'either':
        return this.#either(node, shape, name, span);
    }
  }

  #either(node: SyntaxNode, shape: Extract<Shape, { kind: 'either' }>, name: string, span: Span): void {
    if (node.kind === 'empty') return;
    const fitting = shape[node.kind];
    if (fitting !== undefined) return this.node(node, fitting, name, span);
    this.#wrong(node, (['text', 'list', 'map'] as const).filter((kind) => shape[kind] !== undefined).join('/'), name);
  }

  #choice(node: SyntaxNode, choices: readonly string[], name: string): void {
    if (node.kind !== 'text') return this.#wrong(node, 'text', name);
    if (choices.includes(node.value)) return;
    if (name === 'parley') {
      const [replacement = ''] = choices;
      this.#found.push(
        diagnose(
          'P1046',
          node.span,
          { found: node.value, supported: replacement },
          { fix: { span: node.span, replacement } },
        ),
      );
      return;
    }
    const nearest = nearestName(node.value, choices);
    const fix = nearest === null ? null : { span: node.span, replacement: nearest };
    this.#found.push(
      diagnose(
        'P1048',
        node.span,
        { found: node.value, key: name, choices: choices.join(', '), nearest: nearest ?? '' },
        { fix },
      ),
    );
  }

  #record(node: SyntaxNode, shape: RecordShape, name: string, span: Span): void {
    if (node.kind === 'empty') return this.#required(null, shape, name, span);
    if (node.kind !== 'map') return this.#wrong(node, 'map', name);
    const there = new Set(node.entries.filter(({ value }) => value.kind !== 'empty').map(({ key }) => key.value));
    for (const entry of node.entries) this.#entry(entry, shape, there, name);
    this.#required(node, shape, name, span);
  }

  #entry({ key, value }: MapEntry, shape: RecordShape, there: ReadonlySet<string>, name: string): void {
    const row = Object.hasOwn(shape.keys, key.value) ? shape.keys[key.value] : undefined;
    if (row !== undefined) return this.node(value, row.shape, key.value, key.span);
    if (key.value === '<<' || key.value === '') return;
    if (name === '' && key.value === 'options') {
      this.#found.push(diagnose('P2010', key.span));
      return;
    }
    const free = Object.keys(shape.keys).filter((known) => !there.has(known));
    const nearest = this.#suggested++ < mostSuggestions ? nearestName(key.value, free) : null;
    const fix = nearest === null ? null : { span: key.span, replacement: nearest };
    const known = Object.keys(shape.keys).join(', ');
    this.#found.push(
      diagnose('P1041', key.span, { key: key.value, place: name, nearest: nearest ?? '', known }, { fix }),
    );
  }

  #required(map: MapNode | null, shape: RecordShape, name: string, span: Span): void {
    const entries = new Map((map?.entries ?? []).map((entry) => [entry.key.value, entry]));
    const misspelt = [...entries.keys()].filter((key) => !Object.hasOwn(shape.keys, key)).slice(0, mostSuggestions);
    for (const [key, row] of Object.entries(shape.keys)) {
      const entry = entries.get(key);
      if (row.required !== true || (entry !== undefined && entry.value.kind !== 'empty')) continue;
      // A misspelt key nearest to the missing one was reported already and is the same slip.
      if (misspelt.some((written) => nearestName(written, [key]) !== null)) continue;
      // A key without a value is missed where it stands, any other where the record is named.
      this.#found.push(diagnose('P1042', entry?.key.span ?? span, { key, place: name }));
    }
    if (shape.oneOf === undefined) return;
    const there = shape.oneOf.filter((key) => entries.has(key));
    if (there.length === 0 && misspelt.length === 0)
      this.#found.push(diagnose('P1042', span, { key: shape.oneOf.join(' / '), place: name }));
    if (there.length > 1) this.#conflicting(map, there);
  }

  #conflicting(map: MapNode | null, keys: readonly string[]): void {
    const [first, second] = (map?.entries ?? []).filter(({ key }) => keys.includes(key.value));
    if (first === undefined || second === undefined) return;
    const notes = [{ key: 'first', values: { key: first.key.value }, span: first.key.span }];
    this.#found.push(diagnose('P1049', second.key.span, { key: second.key.value, other: first.key.value }, { notes }));
  }

  #wrong(node: SyntaxNode, expected: string, key: string): void {
    this.#found.push(diagnose('P1043', firstLineOf(node), { key, expected, found: node.kind }));
  }
}

/** Something to point at that is not the whole collection: a list or map is pointed at by its first piece. */
function firstLineOf(node: SyntaxNode): Span {
  if (node.kind === 'map') return node.entries[0]?.key.span ?? node.span;
  if (node.kind === 'list')
    return node.flow ? { start: node.span.start, end: node.span.start + 1 } : (node.items[0]?.span ?? node.span);
  return node.span;
}
