// What is offered where, with the position written as ‸ in the text.

import { describe, expect, it } from 'vitest';
import { completionsAt } from './completions-at.js';
import { placeAt } from './place-at.js';

const known = { parties: ['north', 'south'], options: ['go', 'pay'], statements: ['s1'], sources: ['gazette'] };

const at = (marked: string): { readonly text: string; readonly offset: number } => ({
  text: marked.replace('‸', ''),
  offset: marked.indexOf('‸'),
});

const offered = (marked: string): readonly string[] => {
  const { text, offset } = at(marked);
  return (completionsAt(text, offset, known)?.options ?? []).map(({ label }) => label.replace(/: $/, ''));
};

describe('what can be written', () => {
  it.each<[string, string, readonly string[]]>([
    ['keys of the case', 'parley: 1\npref‸', ['title', 'parties', 'rules', 'preferences']],
    ['keys of a party', 'parties:\n  north:\n    ‸', ['name', 'options']],
    ['keys of an option', 'parties:\n  north:\n    options:\n      go:\n        ch‸', ['name', 'change']],
    ['how an option may change', 'parties:\n  north:\n    options:\n      go:\n        change: o‸', ['only_taken']],
    ['keys of a rule', 'rules:\n  - ‸', ['never', 'requires', 'cites']],
    ['keys of a rule below its first line', 'rules:\n  - never: go\n    ci‸', ['cites', 'assumption']],
    ['keys of a rule whose dash stands with its key', 'rules:\n- never: go\n  ci‸', ['cites', 'assumption']],
    ['options in a condition', 'rules:\n  - never: go & p‸', ['go', 'pay']],
    ['options in a list of conditions', 'rules:\n  - exactly_one: [go, ‸', ['go', 'pay']],
    ['parties that have preferences', 'preferences:\n  ‸', ['north', 'south']],
    ['options that are preferred', 'preferences:\n  north:\n    - prefer: ‸', ['go', 'pay']],
    ['statements that support', 'preferences:\n  north:\n    - prefer: go\n      cites: [‸', ['s1']],
    ['sources of a statement', 'statements:\n  s1:\n    source: ‸', ['gazette']],
    ['parties that a holder speaks for', 'statements:\n  s1:\n    speaks_for: n‸', ['north', 'south']],
    ['options of the status quo', 'status_quo: [‸', ['go', 'pay']],
    ['options of the status quo, one on a line', 'status_quo:\n  - ‸', ['go', 'pay']],
    ['keys of a perspective', 'perspectives:\n  other:\n    pre‸', ['preferences', 'rules', 'name']],
  ])('%s', (_name, marked, expected) => expect(offered(marked)).toEqual(expect.arrayContaining([...expected])));

  it.each([
    ['in a comment', '# pref‸'],
    ['in prose', 'title: Two ‸'],
    ['where a new name stands', 'parties:\n  no‸'],
    ['below a key that does not exist', 'nothing:\n  ‸'],
  ])('nothing %s', (_name, marked) => expect(offered(marked)).toEqual([]));

  it('replaces the word before the position and nothing else', () => {
    const { text, offset } = at('rules:\n  - never: go & pa‸');
    expect(completionsAt(text, offset, known)?.from).toBe(text.length - 2);
  });
});

describe('a place', () => {
  it('is found in text of any line ending, and never throws', () => {
    for (const end of ['\n', '\r\n', '\r']) {
      const text = ['preferences:', '  north:', '    - prefer: go', '      '].join(end);
      expect(placeAt(text, text.length)?.steps.map(String)).toEqual(['preferences', 'north', 'Symbol(item)']);
    }
    for (const text of ['- - - x', ': : :', '"a', '\t- b', '[{', '-\n-\n -'])
      expect(() => placeAt(text, text.length)).not.toThrow();
  });
});
