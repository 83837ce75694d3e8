// Both languages tell the same answer: the same verdicts for the same readings, and no English left in the French.

import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { defaultRequest, explicitKernel } from '@parley/engine';
import { ask } from '@parley/insight';
import { parseCase } from '@parley/lang';
import { type Block, type Item, answerWordsIn, answersDocument, toMarkdown, toldAnswer } from '../index.js';

const file = fileURLToPath(new URL('../../../../catalog/press/2025/moscow-offer/case.parley.yaml', import.meta.url));

const parsed = parseCase(readFileSync(file, 'utf8'));
if (parsed.value === null) throw new Error('the founding case is read');
const { conflict } = parsed.value;
const outcome = ask(conflict, conflict.questions, defaultRequest, explicitKernel, {});
if (outcome.value === null) throw new Error('the founding case is answered');
const answers = outcome.value;

const document = (language: 'en' | 'fr'): readonly Block[] =>
  answersDocument(conflict, answers, answerWordsIn(language));

test('the parts of the answer stand in the same order in both languages', () => {
  const shape = (blocks: readonly Block[]): readonly string[] =>
    blocks.map((block) => (block.kind === 'list' ? `list ${block.items.length}` : block.kind));
  expect(shape(document('fr'))).toEqual(shape(document('en')));
});

test('French says nothing in English of its own', () => {
  // What the case itself says stays in its language: names in quotation marks, conditions, keys and paraphrases.
  const own = toMarkdown(document('fr'))
    .split('## Déclarations citées')[0]
    ?.replaceAll(/«[^»]*»|`[^`]*`|\[[^\]]*\]| — .*/g, '');
  expect(own).not.toMatch(/\b(?:the|under|would|status quo to|if|then|and|not|nothing|others)\b/i);
});

test('every sentence under "why" of the accept question says what it says as data', () => {
  const [first] = answers.answers;
  if (first === undefined) throw new Error('the case asks something');
  const bare = (items: readonly Item[]): readonly Item[] =>
    items.flatMap((item) => [...((item.shows ?? []).length === 0 ? [item] : []), ...bare(item.items)]);
  for (const group of toldAnswer(conflict, answers.readings, first).groups) expect(bare(group.why)).toEqual([]);
});
