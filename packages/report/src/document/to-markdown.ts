// Draws a document as Markdown (CommonMark with tables), so that it reads well both raw and rendered.

import { type Block, type Column, type Inline, type Item, type Line } from './block.js';

/** The document as Markdown, ending with a line end. */
export const toMarkdown = (blocks: readonly Block[]): string => `${blocks.map(drawBlock).join('\n\n').trim()}\n`;

function drawBlock(block: Block): string {
  switch (block.kind) {
    case 'title':
      return `# ${inline(block.line)}${block.aside === '' ? '' : `\n\n*${escapeText(block.aside)}*`}`;
    case 'heading':
      return `${'#'.repeat(block.level + 1)} ${inline(block.line)}`;
    case 'paragraph':
      return inline(block.line);
    case 'list':
      return drawItems(block.items, 0);
    case 'table':
      return drawTable(block.columns, block.rows);
  }
}

const drawItems = (items: readonly Item[], depth: number): string =>
  items
    .map(
      ({ line, items: under }) =>
        `${'  '.repeat(depth)}- ${inline(line)}${under.length === 0 ? '' : `\n${drawItems(under, depth + 1)}`}`,
    )
    .join('\n');

function drawTable(columns: readonly Column[], tableRows: readonly (readonly Line[])[]): string {
  const rule = { left: '---', right: '--:', centre: ':-:' } as const;
  const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [
    row(columns.map((column) => escapeText(column.title))),
    row(columns.map((column) => rule[column.align])),
    ...tableRows.map((cells) => row(columns.map((_, index) => inline(cells[index] ?? [], 'table')))),
  ].join('\n');
}

const inline = (line: Line, place: 'text' | 'table' = 'text'): string =>
  line.map((piece) => (typeof piece === 'string' ? escapeText(piece) : emphasised(piece, place))).join('');

function emphasised({ emphasis, text }: Inline, place: 'text' | 'table'): string {
  if (text === '') return '';
  switch (emphasis) {
    case 'code':
      // A bar ends a cell even inside a code span; anywhere else a backslash there would be seen.
      return codeSpan(place === 'table' ? text.replaceAll('|', '\\|') : text);
    case 'strong':
    case 'good':
    case 'bad':
      return `**${escapeText(text)}**`;
    case 'muted':
    case 'plain':
      return escapeText(text);
  }
}

/** A code span survives back quotes in its text when its fence is longer than any run of them. */
function codeSpan(text: string): string {
  const longest = Math.max(0, ...[...text.matchAll(/`+/g)].map((run) => run[0].length));
  const fence = '`'.repeat(longest + 1);
  const pad = text.startsWith('`') || text.endsWith('`') ? ' ' : '';
  return fence + pad + text + pad + fence;
}

const escapeText = (text: string): string =>
  text.replaceAll(/[\\`*_[\]<>|#]/g, (mark) => `\\${mark}`).replaceAll('\n', ' ');
