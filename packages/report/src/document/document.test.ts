// Drawing a document: wrapping by display width, tables, Markdown escapes, colour only where wanted.

import { describe, expect, test } from 'vitest';
import { type Block, code, good, heading, item, muted, paragraph, strong } from './block.js';
import { toMarkdown } from './to-markdown.js';
import { toText } from './to-text.js';
import { displayWidth } from './display-width.js';
import { wrap } from './wrap.js';

const plain = { columns: 40, colour: false };

describe('wrap', () => {
  test.each([
    ['breaks at spaces', ['one two three four'], 9, ['one two', 'three', 'four']],
    ['keeps a long word whole', ['a incomprehensibilities b'], 10, ['a', 'incomprehensibilities', 'b']],
    ['keeps punctuation with its word', [strong('Ukraine'), ', then'], 8, ['Ukraine,', 'then']],
    ['counts wide letters twice', ['会议 会议 会议'], 9, ['会议 会议', '会议']],
    ['counts combining marks not at all', ['e\u0301e\u0301e\u0301 x'], 5, ['e\u0301e\u0301e\u0301 x']],
  ])('%s', (_, line, width, expected) => {
    const rows = wrap(line, width).map((row) =>
      row.map((piece) => (typeof piece === 'string' ? piece : piece.text)).join(''),
    );
    expect(rows).toEqual(expected);
  });

  test('width of letters as a terminal draws them', () => {
    expect(displayWidth('Łódź')).toBe(4);
    expect(displayWidth('東京')).toBe(4);
  });
});

const table: Block = {
  kind: 'table',
  columns: [
    { title: 'state', align: 'left' },
    { title: 'rank', align: 'right' },
  ],
  rows: [
    [['YN'], ['10']],
    [['Ńandú'], ['2']],
  ],
};

describe('toText', () => {
  test('a table lines up, with wide and accented letters', () => {
    expect(toText([table], plain)).toBe(['  state  rank', '  YN       10', '  Ńandú     2', ''].join('\n'));
  });

  test('lists are indented, level by level', () => {
    const list: Block = { kind: 'list', items: [{ line: ['outer'], items: [item('inner')] }] };
    expect(toText([list], plain)).toBe('  • outer\n    • inner\n');
  });

  test('no escape is written without colour, and every one that is opened is closed with it', () => {
    const blocks = [heading(1, 'Why'), paragraph(strong('a'), ' ', muted('b'), ' ', good('c'), ' ', code('d'))];
    expect(toText(blocks, plain)).not.toContain('\u001b');
    const coloured = toText(blocks, { columns: 40, colour: true });
    const opened = coloured.match(/\u001b\[(1|2|32|36)m/g)?.length;
    const closed = coloured.match(/\u001b\[(22|39)m/g)?.length;
    expect(opened).toBe(closed);
    expect(opened).toBeGreaterThan(3);
  });
});

describe('toMarkdown', () => {
  test('marks of Markdown in names stay what they are', () => {
    expect(toMarkdown([paragraph('a*b_c [x] <y> #1 | 2')])).toBe('a\\*b\\_c \\[x\\] \\<y\\> \\#1 \\| 2\n');
  });

  test('a condition with a bar or back quotes is one code span, also in a table', () => {
    expect(toMarkdown([paragraph(code('a | b'))])).toBe('`a | b`\n');
    expect(toMarkdown([{ ...table, rows: [[[code('a | b')], ['1']]] }])).toContain('| `a \\| b` | 1 |');
    expect(toMarkdown([paragraph(code('x ` y'))])).toBe('``x ` y``\n');
  });

  test('tables carry their alignment', () => {
    expect(toMarkdown([table])).toBe('| state | rank |\n| --- | --: |\n| YN | 10 |\n| Ńandú | 2 |\n');
  });
});
