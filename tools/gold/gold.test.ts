// The gate on the gold set, and the proof that the JSON files are what the authored notation says.

import { expect, test } from 'vitest';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { buildDocument, openReader, readDocument } from '@parley/evidence';
import { compileFolder } from './compile.mjs';
import { goldArticles, score } from './score.mjs';

const original = { format: 'text', name: null, encoding: 'utf-8', bytes: 0, hash: '' } as const;

const reader = openReader();
const read = (text: string) => readDocument(buildDocument({ text, original }), reader);
const scored = score(goldArticles(), read);

// Just below what is reached, so that a rule that loses something is noticed. Speakers: the bar of the whole.
test.each([
  ['set first', 0.88, 0.97, 0.95],
  ['set development', 0.92, 0.94, 0.95],
  ['set held-out', 0.89, 0.93, 0.95],
  ['set unseen', 0.88, 0.87, 0.95],
  ['set fresh', 0.93, 0.91, 0.95],
  ['set news-development', 0.94, 0.95, 0.95],
  ['set news-development-2', 0.91, 0.93, 0.95],
  ['set news-held-out', 0.92, 0.93, 0.94],
  ['set news-held-out-2', 0.87, 0.9, 0.94],
  ['all', 0.9, 0.92, 0.95],
] as const)('%s: precision %d, recall %d, speaker %d', (name, precision, recall, speaker) => {
  const group = scored.get(name);
  expect(group).toBeDefined();
  if (group === undefined) return;
  expect(group.matched / group.proposed).toBeGreaterThanOrEqual(precision);
  expect(group.matched / group.gold).toBeGreaterThanOrEqual(recall);
  expect(group.speaker / group.matched).toBeGreaterThanOrEqual(speaker);
});

test('the gold files are those that the notation compiles to, and every span quotes its text', () => {
  const folder = fileURLToPath(new URL('../../packages/evidence/gold', import.meta.url));
  for (const gold of compileFolder(folder, false)) {
    expect(JSON.parse(readFileSync(`${folder}/${gold.id}.json`, 'utf8'))).toEqual(JSON.parse(JSON.stringify(gold)));
  }
  for (const { text, attributions } of goldArticles()) {
    for (const { content, source, cue } of attributions) {
      for (const span of [...content, source, cue])
        if (span !== null) expect(text.slice(span.start, span.end)).toBe(span.exact);
    }
  }
});
