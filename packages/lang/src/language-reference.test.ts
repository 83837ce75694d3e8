// Every example of docs/language.md is read: whole cases as they stand, sections on a case that declares what they use.

import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { caseShape } from './shape/case-shape.js';
import { parseCase } from './case/parse-case.js';

const reference = readFileSync(new URL('../../../docs/language.md', import.meta.url), 'utf8');
const examples = [...reference.matchAll(/```yaml\n([\s\S]*?)```/g)].map(([, example = '']) => example);

const sections: Readonly<Record<string, string>> = {
  parties: 'parties: {ukraine: {options: {go: Go, stay: Stay}}, russia: {options: {pay: Pay, release: Release}}}',
  rules: 'rules: [{never: go & stay, id: not_both}]',
  sources: 'sources: {gazette: {title: T}}',
  statements: 'statements: {s1: {holder: H, says: x, source: gazette}, s2: {holder: H, says: y, source: gazette}}',
};

/** The example with the sections that it does not have itself. */
function completed(example: string): string {
  if (example.startsWith('parley:')) return example;
  const missing = Object.entries(sections)
    .filter(([key]) => !new RegExp(`^${key}:`, 'm').test(example))
    .map(([, section]) => section);
  const own = example.includes('go_to_moscow') ? missing.filter((section) => !section.startsWith('rules:')) : missing;
  return ['parley: 1', 'title: T', ...own, example].join('\n');
}

describe('the language reference', () => {
  test('has examples', () => expect(examples.length).toBeGreaterThan(12));

  test.each(examples)('has an example that is read: %s', (example) => {
    expect(parseCase(completed(example)).diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  test('names every key of the case', () => {
    const table = reference.slice(
      reference.indexOf('## Keys of the case'),
      reference.indexOf('## Parties and options'),
    );
    expect(Object.keys(caseShape.keys).filter((key) => !table.includes(`\`${key}\``))).toEqual([]);
  });
});
