// Laws of edits: the edited text holds what the edit says and nothing else changes; no comment is ever lost.

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseTree } from '../case/parse-case.js';
import type { MapNode, SyntaxNode } from '../yaml/syntax.js';
import { type CaseEdit, type CasePath, editCase } from './edit-case.js';
import { commentsOf } from './format-case.js';
import type { PlainValue } from './plain-value.js';

type Plain = string | null | Plain[] | Map<string, Plain>;

const sample = `# top
parley: 1
title: A case # the title
note: >-
  Folded text
  over two lines.

# about parties
parties:
  a: # first
    name: A
    options:
      go: Go
      stay: {name: Stay, change: only_taken}
  b:
    options: {wait: Wait, leave: 'Leave # not a comment'}

rules:
  # about the first rule
  - never: go & wait
    id: r1 # its id
    cites: [s1, s2]
  - requires: "!go"

  # last words on rules
  - exactly_one: [go, wait, leave]
    assumption: |
      Two lines
      here.
empty:
statements:
  s1:
    holder: Someone
    says: something
    sources: [x]
  s2: {holder: Other, says: "else", source: x}
preferences:
  a:
    # most important
    - prefer: go
      cites: [s1]
    - prefer: stay # second
    # third
    - prefer: wait
  b: {ranking: [rest]}
matrix:
  - - one
    - two
  - [three, four]
# the end
`;

function plainOf(node: SyntaxNode): Plain {
  if (node.kind === 'text') return node.value;
  if (node.kind === 'empty') return null;
  if (node.kind === 'list') return node.items.map(plainOf);
  return new Map(node.entries.map(({ key, value }) => [key.value, plainOf(value)]));
}

const plainValue = (value: PlainValue): Plain => {
  if (typeof value === 'string') return value;
  return Array.isArray(value)
    ? value.map(plainValue)
    : new Map(Object.entries(value).map(([key, inner]) => [key, plainValue(inner as PlainValue)]));
};

function find(root: Plain, path: CasePath): Plain | undefined {
  let node: Plain | undefined = root;
  for (const step of path)
    node = node instanceof Map ? node.get(String(step)) : Array.isArray(node) ? node[Number(step)] : undefined;
  return node;
}

/** The edit on values, without text: what the text must hold afterwards. */
function expectedAfter(tree: Plain, edit: CaseEdit): Plain {
  const parent = find(tree, edit.path.slice(0, -1));
  const step = edit.path.at(-1) ?? 0;
  const at = find(tree, edit.path);
  switch (edit.kind) {
    case 'set':
      if (parent instanceof Map) parent.set(String(step), plainValue(edit.value));
      else if (Array.isArray(parent)) parent[Number(step)] = plainValue(edit.value);
      return tree;
    case 'insert':
      if (Array.isArray(at)) at.splice(edit.index, 0, plainValue(edit.value));
      else if (parent instanceof Map) parent.set(String(step), [plainValue(edit.value)]);
      return tree;
    case 'remove':
      if (parent instanceof Map) parent.delete(String(step));
      else if (Array.isArray(parent)) parent.splice(Number(step), 1);
      return tree;
    case 'move':
      if (Array.isArray(at)) at.splice(edit.to, 0, ...at.splice(edit.from, 1));
      return tree;
  }
}

function allPaths(node: SyntaxNode, path: CasePath = []): readonly CasePath[] {
  if (node.kind === 'list') return [path, ...node.items.flatMap((item, index) => allPaths(item, [...path, index]))];
  if (node.kind === 'map')
    return [path, ...node.entries.flatMap(({ key, value }) => allPaths(value, [...path, key.value]))];
  return [path];
}

const text = fc
  .oneof(
    fc.constantFrom(
      'x',
      'go & wait',
      '!go',
      'YN',
      '12',
      'a: b',
      "it's # so",
      'two\nlines',
      ' padded ',
      '',
      '- dash',
      '[x]',
      'é漢字',
    ),
    fc.string({ maxLength: 8, unit: 'grapheme-ascii' }),
  )
  .filter((value) => !['~', 'null', ''].includes(value));
const value: fc.Arbitrary<PlainValue> = fc.letrec<{ value: PlainValue }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 2 },
    text,
    fc.array(tie('value'), { maxLength: 3 }),
    fc.dictionary(fc.constantFrom('k1', 'k 2', 'k3'), tie('value'), { maxKeys: 3 }),
  ),
})).value;

const tree = (source: string): MapNode => parseTree(source).value as MapNode;
const sorted = (plain: Plain): unknown =>
  plain instanceof Map
    ? Object.fromEntries([...plain].sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, inner]) => [key, sorted(inner)]))
    : Array.isArray(plain)
      ? plain.map(sorted)
      : plain;

function editsOf(source: string): fc.Arbitrary<CaseEdit> {
  const paths = allPaths(tree(source)).filter((path) => path.length > 0);
  const path = fc.constantFrom(...paths);
  const lists = paths.filter((candidate) => Array.isArray(find(plainOf(tree(source)), candidate)));
  const list = fc.constantFrom(...lists).chain((at) => {
    const length = (find(plainOf(tree(source)), at) as Plain[]).length;
    return fc.record({ path: fc.constant(at), length: fc.constant(length), from: fc.nat(length), to: fc.nat(length) });
  });
  const fresh = fc
    .tuple(
      fc.constantFrom(...paths.filter((candidate) => find(plainOf(tree(source)), candidate) instanceof Map)),
      fc.constantFrom('new', 'sources', 'a b'),
    )
    .map(([at, key]) => [...at, key]);
  return fc.oneof(
    fc.record({ kind: fc.constant('set' as const), path, value }),
    fc.record({ kind: fc.constant('set' as const), path: fresh, value }),
    fc.record({ kind: fc.constant('remove' as const), path }),
    fc
      .tuple(list, value)
      .map(([{ path: at, from }, inserted]) => ({ kind: 'insert' as const, path: at, index: from, value: inserted })),
    list
      .filter(({ length }) => length > 0)
      .map(({ path: at, from, to, length }) => ({
        kind: 'move' as const,
        path: at,
        from: from % length,
        to: to % length,
      })),
  );
}

function check(source: string, edit: CaseEdit): void {
  const after = editCase(source, edit).value;
  expect(after, JSON.stringify(edit)).not.toBeNull();
  const context = `${JSON.stringify(edit)}\n${after ?? ''}`;
  const reread = parseTree(after ?? '');
  expect(reread.value, context).not.toBeNull();
  const expected = expectedAfter(plainOf(tree(source)), edit);
  expect(sorted(plainOf(reread.value as MapNode)), context).toEqual(sorted(expected));
  const lost = commentsOf(source)
    .split('\n')
    .filter((comment) => !commentsOf(after ?? '').includes(comment));
  expect(lost, context).toEqual([]);
}

describe('edits', () => {
  for (const [name, source] of [
    ['LF', sample],
    ['CR LF', sample.replaceAll('\n', '\r\n')],
    ['a byte order mark', `\uFEFF${sample}`],
    ['no last line break', sample.trimEnd()],
  ] as const) {
    test(`hold what they say and keep every comment, in a text with ${name}`, () => {
      fc.assert(
        fc.property(editsOf(source), (edit) => check(source, edit)),
        {
          seed: Number(process.env['PARLEY_EDIT_SEED'] ?? 20),
          numRuns: Number(process.env['PARLEY_EDIT_RUNS'] ?? 1000),
        },
      );
    });
  }

  test('keep line endings and byte order mark', () => {
    const after =
      editCase(`\uFEFF${sample.replaceAll('\n', '\r\n')}`, {
        kind: 'set',
        path: ['rules', 0, 'assumption'],
        value: 'because\nof this',
      }).value ?? '';
    expect(after.startsWith('\uFEFF')).toBe(true);
    expect(after.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });
});
