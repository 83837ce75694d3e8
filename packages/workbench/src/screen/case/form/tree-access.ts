// Reading the tree of a case file for the form: texts, items and spans at a path.

import type { SyntaxNode } from '@parley/lang';
import type { CasePath } from '@parley/lang';

/** The node at a path, or null where there is none. */
export function nodeAt(tree: SyntaxNode, path: CasePath): SyntaxNode | null {
  let node: SyntaxNode | null = tree;
  for (const step of path) {
    if (node?.kind === 'map' && typeof step === 'string')
      node = node.entries.find((entry) => entry.key.value === step)?.value ?? null;
    else if (node?.kind === 'list' && typeof step === 'number') node = node.items[step] ?? null;
    else return null;
  }
  return node;
}

/** The text at a path; empty where there is none. */
export function textAt(tree: SyntaxNode, path: CasePath): string {
  const node = nodeAt(tree, path);
  return node?.kind === 'text' ? node.value : '';
}

/** Keys of the map at a path, in their order. */
export function keysAt(tree: SyntaxNode, path: CasePath): readonly string[] {
  const node = nodeAt(tree, path);
  return node?.kind === 'map' ? node.entries.map((entry) => entry.key.value) : [];
}

/** Items of the list at a path; a single value counts as a list of one. */
export function itemsAt(tree: SyntaxNode, path: CasePath): readonly SyntaxNode[] {
  const node = nodeAt(tree, path);
  if (node === null || node.kind === 'empty') return [];
  return node.kind === 'list' ? node.items : [node];
}

/** The texts of a list, or of a single text. */
export const textsAt = (tree: SyntaxNode, path: CasePath): readonly string[] =>
  itemsAt(tree, path).flatMap((node) => (node.kind === 'text' ? [node.value] : []));
