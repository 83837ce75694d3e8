// Parley takes no side: swapping the names of the two sides in the founding case swaps the answer, word for word.

import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { defaultRequest, explicitKernel } from '@parley/engine';
import { ask } from '@parley/insight';
import { parseCase } from '@parley/lang';
import { answersDocument, toMarkdown } from '../index.js';

const file = fileURLToPath(new URL('../../../../catalog/press/2025/moscow-offer/case.parley.yaml', import.meta.url));

function answerText(caseText: string): string {
  const parsed = parseCase(caseText);
  if (parsed.value === null) throw new Error(JSON.stringify(parsed.diagnostics));
  const { conflict } = parsed.value;
  const outcome = ask(conflict, conflict.questions, defaultRequest, explicitKernel, {});
  if (outcome.value === null) throw new Error(JSON.stringify(outcome.diagnostics));
  return toMarkdown(answersDocument(conflict, outcome.value));
}

/** Exchanges two words everywhere, in one pass. */
const swap = (text: string, a: string, b: string): string =>
  text.replaceAll(new RegExp(`\\b(?:${a}|${b})\\b`, 'g'), (word) => (word === a ? b : a));

test('swapping the display names of the sides swaps the text and nothing else', () => {
  const original = readFileSync(file, 'utf8');
  const renamed = original
    .replace('    name: Russia\n', '    name: Ukraine#\n')
    .replace('    name: Ukraine\n', '    name: Russia#\n')
    .replaceAll('#\n', '\n');
  const before = answerText(original);
  const after = answerText(renamed);
  expect(after).not.toBe(before);
  // Only display names of parties were exchanged, so that the names of readings and the cited paraphrases stay as they are.
  const untouched = /“[^”]*”|_[a-z_]+/g;
  const masked = (text: string): string => text.replaceAll(untouched, '…');
  const beforeReasons = masked(before.split('## Statements cited')[0] ?? '');
  const afterReasons = masked(after.split('## Statements cited')[0] ?? '');
  expect(afterReasons).toBe(swap(beforeReasons, 'Russia', 'Ukraine'));
});
