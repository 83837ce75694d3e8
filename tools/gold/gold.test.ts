// The gate on the gold set, and the proof that the JSON files are what the authored notation says.

import { expect, test } from 'vitest';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { buildDocument, openReader, readDocument } from '@parley/evidence';
import { compileFolder } from './compile.mjs';
import { goldArticles, score } from './score.mjs';

const original = { format: 'text', name: null, encoding: 'utf-8', bytes: 0, hash: '' } as const;

test('gold set: precision 0.90, recall 0.85, speaker 0.92 on the whole set', () => {
  const reader = openReader();
  const groups = score(goldArticles(), (text: string) =>
    readDocument(buildDocument({ text, original }), reader),
  );
  const all = groups.get('all');
  expect(all).toBeDefined();
  if (all === undefined) return;
  expect(all.gold).toBeGreaterThan(240);
  expect(all.matched / all.proposed).toBeGreaterThanOrEqual(0.9);
  expect(all.matched / all.gold).toBeGreaterThanOrEqual(0.85);
  expect(all.speaker / all.matched).toBeGreaterThanOrEqual(0.92);
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
