// Scores every variant of every article beside the articles as they are; `--worst NAME` lists which articles lose most.
// The law over these numbers is variants.test.ts.
import { join, dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { goldArticles, score } from './score.mjs';
import { variantOf, variants } from './variants.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '../..');
const { openReader, buildDocument, readDocument } = await import(join(root, 'packages/evidence/dist/index.js'));
const reader = openReader();
const original = { format: 'text', name: null, encoding: 'utf-8', bytes: 0, hash: '' };
const readText = (text) => readDocument(buildDocument({ text, original }), reader);
const articles = goldArticles();
const only = process.argv[process.argv.indexOf('--worst') + 1];
const ratio = (a, b) => (b === 0 ? 0 : a / b);
const row = (name, list) => {
  const all = score(list, readText).get('all');
  console.log(
    `${name.padEnd(24)} P ${ratio(all.matched, all.proposed).toFixed(3)}  R ${ratio(all.matched, all.gold).toFixed(3)}  speaker ${ratio(all.speaker, all.matched).toFixed(3)}`,
  );
};
row('as written', articles);
for (const name of variants) row(name, articles.map((article) => variantOf(article, name)));
if (process.argv.includes('--worst')) {
  for (const article of articles) {
    const before = score([article], readText).get('all');
    const after = score([variantOf(article, only)], readText).get('all');
    if (after.matched !== before.matched || after.proposed !== before.proposed)
      console.log(article.id, `matched ${before.matched} → ${after.matched}, proposed ${before.proposed} → ${after.proposed}`);
  }
}
