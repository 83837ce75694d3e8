// The page and the documents behind it are neutral: the sides' names swapped, the text is swapped and nothing else.

import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import type { Conflict } from '@parley/model';
import { defaultRequest, explicitKernel } from '@parley/engine';
import { brief, defaultChange, levers, readingsOf, restsOn, smallestChanges } from '@parley/insight';
import { parseCase } from '@parley/lang';
import {
  type Block,
  briefDocument,
  changeDocument,
  dependenceDocument,
  leversDocument,
  toMarkdown,
  toText,
} from '../index.js';

const file = fileURLToPath(new URL('../../../../catalog/press/2025/moscow-offer/case.parley.yaml', import.meta.url));
const original = readFileSync(file, 'utf8');
const renamed = original
  .replace('    name: Russia\n', '    name: Ukraine#\n')
  .replace('    name: Ukraine\n', '    name: Russia#\n')
  .replaceAll('#\n', '\n');

/** What is quoted from the case (names of options, ids, reasons given for assumptions) is the analyst's, not Parley's. */
const masked = (text: string): string => text.replaceAll(/“[^”]*”|\[[^\]]*\]|`[^`]*`|\b[a-z]+(?:_[a-z0-9]+)+\b/g, '…');

const conflictOf = (text: string): Conflict => {
  const { value } = parseCase(text);
  if (value === null) throw new Error('the case is read');
  return value.conflict;
};

const documents: readonly (readonly [string, (conflict: Conflict) => readonly Block[]])[] = [
  [
    'brief',
    (conflict) => {
      const found = brief(conflict, defaultRequest, explicitKernel, {}).value;
      return found === null ? [] : briefDocument(conflict, found);
    },
  ],
  [
    'levers',
    (conflict) => {
      const found = levers(conflict, conflict.questions, defaultRequest, explicitKernel, {}).value;
      return found === null ? [] : leversDocument(conflict, found);
    },
  ],
  [
    'rests-on',
    (conflict) => {
      const found = restsOn(conflict, defaultRequest, explicitKernel, {}, null).value;
      return found === null ? [] : dependenceDocument(conflict, found);
    },
  ],
  [
    'change',
    (conflict) => {
      const [asked] = conflict.questions;
      if (asked?.asked.kind !== 'accept') return [];
      const { offer, offerText, dm } = asked.asked;
      const target = { kind: 'condition', condition: offer, text: offerText, offeredTo: dm } as const;
      const found = smallestChanges(conflict, { ...defaultChange, target, concept: 'nash' }, explicitKernel, {}).value;
      return found === null ? [] : changeDocument(conflict, readingsOf(conflict).value ?? [], [found]);
    },
  ],
];

describe.each(documents)('%s', (_, documentOf) => {
  test('swapping the display names of the sides swaps the text and nothing else', () => {
    const text = masked(toMarkdown(documentOf(conflictOf(original))));
    const swapped = text.replaceAll(/\b(?:Russia|Ukraine)\b/g, (word) => (word === 'Russia' ? 'Ukraine' : 'Russia'));
    expect(text).toMatch(/Ukraine/);
    expect(masked(toMarkdown(documentOf(conflictOf(renamed))))).toBe(swapped);
  });
});

test('the page answers the questions of the founding case, each with what was reported behind it', () => {
  const conflict = conflictOf(original);
  const found = brief(conflict, defaultRequest, explicitKernel, {}).value;
  const text = found === null ? '' : toMarkdown(briefDocument(conflict, found));
  for (const title of [
    'Would they accept, and why?',
    'Is the stand-off stable, and against what?',
    'What would change it?',
    'How far must a promise be believed?',
    'How sure is it?',
    'What does it rest on?',
  ])
    expect(text).toContain(title);
  const cited = conflict.statements.filter(({ id }) => text.replaceAll('\\', '').includes(id));
  expect(cited.length).toBeGreaterThan(4);
});

test('every reason on the page names the statements behind it, or says that it is assumed', () => {
  const conflict = conflictOf(original);
  const found = brief(conflict, defaultRequest, explicitKernel, {}).value;
  const text = found === null ? '' : toText(briefDocument(conflict, found), { columns: 400, colour: false });
  const known = new Set<string>([...conflict.statements.map(({ id }) => id), 'assumption', 'nothing reported says so']);
  const tags = [...text.matchAll(/\[([^\]]+)\]/g)].flatMap(([, tag = '']) =>
    tag.split(/; contested by |, (?:and )?| and /),
  );
  expect(tags.length).toBeGreaterThan(10);
  expect(tags.filter((tag) => !known.has(tag))).toEqual([]);
  for (const line of text.split('\n').filter((each) => /its priority no\./.test(each))) expect(line).toMatch(/\[.+\]/);
});
