// Diagnostics as text: marks stand under what they mean, whatever the width of the letters before it.

import { describe, expect, test } from 'vitest';
import { diagnose } from '@parley/model';
import { filled } from './diagnostic-message.js';
import { renderDiagnostics } from './render.js';

const marked = (text: string, word: string): readonly string[] => {
  const start = text.indexOf(word);
  const diagnostic = diagnose('P2004', { start, end: start + word.length }, { name: word, nearest: '' });
  return renderDiagnostics({ file: 'f', text, diagnostics: [diagnostic] })
    .split('\n')
    .slice(1, 3);
};

describe('a diagnostic', () => {
  test('shows place, message, line, marks, notes and fix', () => {
    const text = 'rules:\n  - never: goo & wait\n  - never: goo\n';
    const notes = [{ key: 'also', values: {}, span: { start: 40, end: 43 } }];
    const diagnostic = diagnose(
      'P2004',
      { start: 18, end: 21 },
      { name: 'goo', nearest: 'go' },
      { notes, fix: { span: { start: 18, end: 21 }, replacement: 'go' } },
    );
    expect(renderDiagnostics({ file: 'case.parley.yaml', text, diagnostics: [diagnostic] })).toBe(
      [
        'case.parley.yaml:2:12: error: Option "goo" is not declared. Did you mean "go"? [P2004 unknown-option]',
        '  2 |   - never: goo & wait',
        '    |            ^^^',
        '     note: Used here too.',
        '  3 |   - never: goo',
        '    |            ---',
        '     fix: go',
        '',
      ].join('\n'),
    );
  });

  test.each([
    ['a: goo', '  1 | a: goo', '    |    ^^^'],
    ['漢字: goo', '  1 | 漢字: goo', '    |       ^^^'],
    ['e\u0301: goo', '  1 | e\u0301: goo', '    |    ^^^'],
    ['👩‍🚒: goo', '  1 | 👩‍🚒: goo', '    |     ^^^'],
    ['a:\tgoo', '  1 | a:  goo', '    |     ^^^'],
    ['\u202Ea: goo', '  1 | a: goo', '    |    ^^^'],
    ['\uFEFFa: goo', '  1 | a: goo', '    |    ^^^'],
  ])('%j is marked under the word', (text, line, marks) => {
    expect(marked(text, 'goo')).toEqual([line, marks]);
  });

  test('of a long line shows the piece around the mark', () => {
    const [line = '', marks = ''] = marked(`${'x'.repeat(5000)} goo ${'y'.repeat(5000)}`, 'goo');
    expect(line.length).toBeLessThan(120);
    expect(line.slice(marks.indexOf('^'), marks.lastIndexOf('^') + 1)).toBe('goo');
  });

  test('without a place names the file alone; colour is added on request', () => {
    expect(renderDiagnostics({ file: 'f', text: '', diagnostics: [diagnose('P3007', null)] })).toMatch(/^f: error: /);
    expect(renderDiagnostics({ file: 'f', text: '', diagnostics: [diagnose('P3007', null)], colour: true })).toContain(
      '\u001B[',
    );
  });

  test('is one of at most fifty that are shown in full', () => {
    const many = Array.from({ length: 70 }, () => diagnose('P3004', { start: 0, end: 1 }, { party: 'a' }));
    const text = renderDiagnostics({ file: 'f', text: 'abc', diagnostics: many });
    expect(text.match(/f:1:1/g)).toHaveLength(50);
    expect(text).toContain('and 20 warnings more.');
  });
});

test.each([
  ['{a}', { a: 'x' }, 'x'],
  ['{a}', {}, '{a}'],
  ['{?a:[{a}]}', { a: 'x' }, '[x]'],
  ['{?a:[{a}]}', { a: '' }, ''],
  ['{!a:none}', {}, 'none'],
  ['{!a:none}', { a: 0 }, ''],
  ['{a}', { a: '{b}', b: 'no' }, '{b}'],
  ['{n} of them', { n: 1234567 }, '1,234,567 of them'],
  ['{a}', { a: 'two\nlines' }, 'two lines'],
])('%s with %j reads %s', (template, values, text) => {
  expect(filled(template, values)).toBe(text);
});
