// Milliseconds to read one article of about 600 words on one core, after loading, and articles a second.
// Build first. Prints one table; the limit of the mission is 15 ms for 600 words.
import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '../..');
const { openReader, buildDocument, readDocument } = await import(join(root, 'packages/evidence/dist/index.js'));
const folder = join(root, 'packages/evidence/gold');
const texts = readdirSync(folder)
  .filter((name) => name.endsWith('.json'))
  .sort()
  .map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')).text);

/** Articles of about 600 words, made by joining the bodies of gold articles. */
function articles() {
  const made = [];
  for (let i = 0; i < texts.length; i++) {
    let text = texts[i];
    for (let k = i + 1; text.split(/\s+/).length < 600; k++)
      text += `\n\n${texts[k % texts.length].split('\n\n').slice(1).join('\n\n')}`;
    made.push(
      text
        .split(/(?<=\s)/)
        .slice(0, 600)
        .join(''),
    );
  }
  return made;
}

const began = performance.now();
const reader = openReader();
const loaded = performance.now() - began;
const documents = articles().map((text) =>
  buildDocument({ text, original: { format: 'text', name: null, encoding: 'utf-8', bytes: 0, hash: '' } }),
);
for (let warm = 0; warm < 5; warm++) for (const document of documents) readDocument(document, reader);
const times = [];
const before = process.cpuUsage();
for (let round = 0; round < 20; round++) {
  for (const document of documents) {
    const start = performance.now();
    readDocument(document, reader);
    times.push(performance.now() - start);
  }
}
const used = process.cpuUsage(before);
times.sort((a, b) => a - b);
const at = (share) => times[Math.floor(share * (times.length - 1))].toFixed(1);
console.log('what                                   ms');
console.log(`load the reader                        ${loaded.toFixed(0)}`);
console.log(`600 words, processor time, mean         ${((used.user + used.system) / 1000 / times.length).toFixed(1)}`);
console.log(`600 words, median                      ${at(0.5)}`);
console.log(`600 words, 95 of 100                   ${at(0.95)}`);
console.log(`600 words, slowest                     ${at(1)}`);
console.log(
  `articles of 600 words a second         ${(1000 / (times.reduce((sum, time) => sum + time, 0) / times.length)).toFixed(0)}`,
);
