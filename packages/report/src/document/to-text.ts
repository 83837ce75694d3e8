// Draws a document for a terminal: measured, wrapped, with colour only where it is wanted and never as the only carrier.

import { type Block, type Column, type Emphasis, type Item, type Line, plainText } from './block.js';
import { displayWidth } from './display-width.js';
import { visible } from './visible.js';
import { wrap } from './wrap.js';

/** How to draw. */
export interface TextStyle {
  readonly columns: number;
  readonly colour: boolean;
}

const escapes: Readonly<Record<Emphasis, readonly [string, string]>> = {
  plain: ['', ''],
  strong: ['\u001b[1m', '\u001b[22m'],
  muted: ['\u001b[2m', '\u001b[22m'],
  good: ['\u001b[32m', '\u001b[39m'],
  bad: ['\u001b[33m', '\u001b[39m'],
  code: ['\u001b[36m', '\u001b[39m'],
};

/** The document as text, ending with a line end. */
export function toText(blocks: readonly Block[], style: TextStyle): string {
  const parts = blocks.map((block) => drawBlock(block, style));
  return `${parts.join('\n').replace(/^\n+/, '')}\n`;
}

function drawBlock(block: Block, style: TextStyle): string {
  switch (block.kind) {
    case 'title':
      return drawTitle(block.line, block.aside, style);
    case 'heading':
      return `\n${indent(block.level - 1)}${paint([{ emphasis: 'strong', text: plainText(block.line) }], style)}`;
    case 'paragraph':
      return rows(block.line, style, 2, 2);
    case 'list':
      return drawItems(block.items, style, 2);
    case 'table':
      return drawTable(block.columns, block.rows, style);
  }
}

function drawTitle(line: Line, aside: string, style: TextStyle): string {
  const text = plainText(line);
  const gap = style.columns - displayWidth(text) - displayWidth(aside);
  const right = gap > 1 ? ' '.repeat(gap) : '  ';
  const rule = paint([{ emphasis: 'muted', text: '─'.repeat(style.columns) }], style);
  return `${paint([{ emphasis: 'strong', text }], style)}${right}${paint([{ emphasis: 'muted', text: aside }], style)}\n${rule}`;
}

const indent = (columns: number): string => ' '.repeat(columns);

/** A line wrapped between margins: `first` columns before its first row, `rest` before the others. */
function rows(line: Line, style: TextStyle, first: number, rest: number): string {
  return wrap(line, Math.max(20, style.columns - rest))
    .map((row, index) => indent(index === 0 ? first : rest) + paint(row, style))
    .join('\n');
}

function drawItems(items: readonly Item[], style: TextStyle, margin: number): string {
  return items
    .map(({ line, items: under }) => {
      const own = rows(['• ', ...line], style, margin, margin + 2);
      return under.length === 0 ? own : `${own}\n${drawItems(under, style, margin + 2)}`;
    })
    .join('\n');
}

function drawTable(columns: readonly Column[], tableRows: readonly (readonly Line[])[], style: TextStyle): string {
  const widths = columns.map((column, index) =>
    Math.max(displayWidth(column.title), ...tableRows.map((row) => displayWidth(plainText(row[index] ?? [])))),
  );
  const cell = (line: Line, index: number): string => {
    const space = (widths[index] ?? 0) - displayWidth(plainText(line));
    const text = paint(line, style);
    const align = columns[index]?.align ?? 'left';
    if (align === 'right') return indent(space) + text;
    if (align === 'centre') return indent(space >> 1) + text + indent(space - (space >> 1));
    return text + indent(space);
  };
  const draw = (cells: readonly Line[]): string =>
    `  ${columns.map((_, index) => cell(cells[index] ?? [], index)).join('  ')}`.trimEnd();
  const head = draw(columns.map((column) => [{ emphasis: 'muted', text: column.title }]));
  return [head, ...tableRows.map(draw)].join('\n');
}

/** A line with its emphasis as escape sequences, or without where colour is not wanted. */
function paint(line: Line, style: TextStyle): string {
  if (!style.colour) return visible(plainText(line));
  return line
    .map((piece) => {
      if (typeof piece === 'string') return visible(piece);
      const [on, off] = escapes[piece.emphasis];
      return on + visible(piece.text) + off;
    })
    .join('');
}
