// Markdown to text with blocks: headings, paragraphs, list items, quotations; marks and links' addresses fall away.

import { fromMarkdown } from 'mdast-util-from-markdown';
import { type BlockText, joinBlocks, type LooseBlock } from './block-text.js';

type Node =
  | ReturnType<typeof fromMarkdown>['children'][number]
  | { readonly type: string; readonly children?: readonly unknown[]; readonly value?: string };

/** The text of a Markdown source. Code and raw HTML are left out; the original is kept by its hash. */
export function readMarkdown(source: string, limit: number): BlockText {
  const loose: LooseBlock[] = [];
  const walk = (nodes: readonly Node[], role: LooseBlock['role']): void => {
    for (const node of nodes) {
      if (node.type === 'heading')
        loose.push({ text: inline(node), role: loose.length === 0 ? 'headline' : 'subheading' });
      else if (node.type === 'paragraph') loose.push({ text: inline(node), role });
      else if (node.type === 'blockquote') walk(childrenOf(node), 'quotation');
      else if (node.type === 'list' || node.type === 'listItem') walk(childrenOf(node), 'listItem');
    }
  };
  walk(fromMarkdown(source.replace(/^---\n[\s\S]*?\n---\n/, '')).children, 'paragraph');
  return joinBlocks(loose, limit);
}

const childrenOf = (node: Node): readonly Node[] =>
  'children' in node ? ((node.children ?? []) as readonly Node[]) : [];

function inline(node: Node): string {
  if (node.type === 'text' || node.type === 'inlineCode') return 'value' in node ? String(node.value) : '';
  if (node.type === 'break') return ' ';
  return childrenOf(node).map(inline).join('');
}
