// The law of robustness: the same report with other marks, line breaks or page furniture scores as the report itself does.

import { expect, test } from 'vitest';
import { buildDocument, openReader, readDocument } from '@parley/evidence';
import { goldArticles, score } from './score.mjs';
import { variantOf, variants } from './variants.mjs';

const original = { format: 'text', name: null, encoding: 'utf-8', bytes: 0, hash: '' } as const;
const reader = openReader();
const read = (text: string) => readDocument(buildDocument({ text, original }), reader);
const articles = goldArticles().filter(({ set }) => set.startsWith('news-'));
const scoresOf = (name: string | null) => {
  const all = score(
    articles.map((article) => (name === null ? article : variantOf(article, name))),
    read,
  ).get('all');
  if (all === undefined) throw new Error('no articles');
  return { precision: all.matched / all.proposed, recall: all.matched / all.gold, speaker: all.speaker / all.matched };
};
const plain = scoresOf(null);

test('every variant keeps every span on its words', () => {
  for (const name of variants)
    for (const article of articles) {
      const { text, attributions } = variantOf(article, name);
      for (const { content, source, cue } of attributions)
        for (const span of [...content, source, cue])
          if (span !== null) expect(text.slice(span.start, span.end)).toBe(span.exact);
    }
});

test.each(variants.map((name) => [name] as const))('%s: within two points of the articles as written', (name) => {
  const { precision, recall, speaker } = scoresOf(name);
  expect(precision).toBeGreaterThanOrEqual(plain.precision - 0.02);
  expect(recall).toBeGreaterThanOrEqual(plain.recall - 0.02);
  expect(speaker).toBeGreaterThanOrEqual(plain.speaker - 0.02);
});
