// Every code about evidence has an input here that causes it, and its message says the values of that input. A code without one
// fails, as does a message with a value left open. Codes of the case file have their fixtures in packages/lang/fixtures.

import { expect, test } from 'vitest';
import {
  buildDocument,
  openReader,
  parseLexicon,
  readAnnotations,
  readCodebook,
  readCsl,
  readDocument,
  readLog,
  readRecord,
  statementsOf,
  writeProject,
} from '@parley/evidence';
import { type Diagnostic, diagnosticCodes } from '@parley/model';
import { diagnosticMessage } from '@parley/report';

interface HostileInput {
  readonly name: string;
  readonly codes: readonly string[];
  readonly content: () => string | Buffer;
}
const load = async (file: string): Promise<unknown> => import(new URL(file, import.meta.url).href);
const { hostileImports, hostileInputs, sentence } = (await load('./inputs.mjs')) as {
  readonly hostileImports: readonly HostileInput[];
  readonly hostileInputs: readonly HostileInput[];
  readonly sentence: string;
};
const { runParley, withInputs } = (await load('./read-hostile.mjs')) as {
  runParley: (words: readonly string[], folder: string) => Promise<{ readonly err: string }>;
  withInputs: <Result>(inputs: readonly HostileInput[], use: (folder: string) => Promise<Result>) => Promise<Result>;
};

const original = { format: 'text', name: null, encoding: 'utf-8', bytes: 0, hash: '' } as const;
const source = buildDocument({ text: sentence, original });
const statements = statementsOf(source, readDocument(source, openReader()));
const maker = { name: 'W', user: 'ann', at: '2025-01-02T03:04:05Z', origin: 'Parley' };
const header = '{"parley":{"format":"evidence-log","version":1}}\n';
const annotation = (exact: string): string =>
  JSON.stringify({ id: 'a', target: { selector: { type: 'TextQuoteSelector', exact } } });

/** Inputs of the readers below the command line. */
const called: Readonly<Record<string, () => { readonly diagnostics: readonly Diagnostic[] }>> = {
  P5020: () => parseLexicon('{"verbs":[["x"]]}', 'mine.json'),
  P5021: () => readAnnotations(annotation('Nobody said this.'), source),
  P5500: () => readRecord({ kind: 'promise', id: 'c1' }),
  P5501: () => readRecord({ kind: 'readiness', id: 'r', level: 'maybe', assumption: 'a' }),
  P5502: () => readRecord({ kind: 'round', id: 'r', n: 'first', assumption: 'a' }),
  P5503: () => readRecord({ kind: 'offer', id: 'o', venu: 'v', assumption: 'a' }),
  P5504: () => readRecord({ kind: 'offer', id: 'o' }),
  P5510: () => readLog(`${header}{"at":"2025","by":"ann","ev`),
  P5511: () => readLog(`${header}{"event":"accepted"}\n`),
  P5512: () => readLog('{"parley":{"format":"evidence-log","version":9}}\n'),
  P5520: () => readCsl('{'),
  P5522: () => readCodebook('<!DOCTYPE x [<!ENTITY a "aaaa">]><CodeBook/>'),
  P5523: () => readAnnotations('{"id":"a","target":"http://example.org"}', source),
  P5524: () => writeProject([source], statements, maker),
};

test.each(Object.entries(called))('%s, with every value in its message', (code, cause) => {
  const found = cause().diagnostics.filter((diagnostic) => diagnostic.code === code);
  expect(found).not.toEqual([]);
  for (const diagnostic of found) expect(diagnosticMessage(diagnostic)).not.toMatch(/[{}]\w*[?!:]|\{\w+\}|undefined/);
});

/** Causes of what only the command says, in their order, beside two articles in `in`; and what must be said. */
const asked: readonly (readonly [words: readonly string[], codes: readonly string[]])[] = [
  [['read', 'nowhere.txt'], ['P5001']],
  [
    ['read', 'bare', 'in'],
    ['P5017', 'P5018', 'P5025'],
  ],
  [['read', 'in/a.txt', '--case', 'c.parley.yaml'], []],
  [['accept', 'c.parley.yaml', 'p1'], []],
  [['read', 'in/b.txt', '--case', 'c.parley.yaml', '--version-of', source.id], ['P5024']],
  [['accept', 'c.parley.yaml', 'p99'], ['P5513']],
  [['edit', 'c.parley.yaml', `${source.id}:p1`, 'start=3'], ['P5514']],
  [['statements', 'none.parley.yaml'], ['P5515']],
];

/** Said to a person alone, or in a place that another test looks at: where. */
const elsewhere: Readonly<Record<string, string>> = {
  P5005: 'packages/cli/src/reading/reading.test.ts',
  P5008: 'packages/cli/src/reading/reading.test.ts',
  P5010: 'packages/cli/src/reading/reading.test.ts',
  P5023: 'packages/cli/src/evidence/evidence-commands.test.ts',
};

test('what only the command says, it says', async () => {
  const { mkdirSync, writeFileSync } = await import('node:fs');
  const inputs = [
    { name: 'a.txt', codes: [], content: () => sentence },
    { name: 'a-copy.txt', codes: [], content: () => sentence },
    { name: 'b.txt', codes: [], content: () => `Corrected. ${sentence}` },
    { name: 'photo.jpg', codes: [], content: () => 'x' },
  ];
  const missing = await withInputs(inputs, async (folder) => {
    mkdirSync(`${folder}/bare`);
    writeFileSync(`${folder}/bare/photo.jpg`, 'x');
    const found: string[] = [];
    for (const [words, codes] of asked) {
      const { err } = await runParley(words, folder);
      found.push(...codes.filter((code) => !err.includes(`[${code}]`)).map((code) => `${words.join(' ')}: ${code}`));
    }
    return found;
  });
  expect(missing).toEqual([]);
}, 60_000);

test('every code about evidence is caused here or where it is said', () => {
  const caused = new Set([
    ...hostileInputs.flatMap(({ codes }) => codes),
    ...hostileImports.flatMap(({ codes }) => codes),
    ...Object.keys(called),
    ...asked.flatMap(([, codes]) => codes),
    ...Object.keys(elsewhere),
  ]);
  expect(Object.keys(diagnosticCodes).filter((code) => code.startsWith('P5') && !caused.has(code))).toEqual([]);
  expect([...caused].filter((code) => !(code in diagnosticCodes))).toEqual([]);
});
