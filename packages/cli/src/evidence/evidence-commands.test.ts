// The way from an article to a case by commands, in a folder of its own; a torn log; what is refused.

import { appendFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Command } from 'commander';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { buildGraphModel } from '@parley/engine';
import { parseCase } from '@parley/lang';
import type { CommandContext } from '../command.js';
import { commandTable } from '../command-table.js';

const caseText = `# a case with a comment
parley: 1
title: Weir
as_of: 2025
parties:
  kardenia: { name: Kardenia, options: { open: Open the sluices } }
  sorvale: { options: { go: Go } }
status_quo: []
preferences: { kardenia: [{ prefer: "!open", assumption: t }], sorvale: [{ prefer: go, assumption: t }] }
`;
const article =
  'President Ilona Maresh said she would meet Dorian Vell in Port Lasne. Vell refused to go. “I will not go,” he said.\n';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'evidence-'));
  writeFileSync(join(folder, 'w.parley.yaml'), caseText);
  writeFileSync(join(folder, 'a.txt'), article);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

async function parley(
  ...words: readonly string[]
): Promise<{ readonly out: string; readonly err: string; readonly code: number }> {
  const said = { out: '', err: '', code: 0 };
  const context: CommandContext = {
    folder,
    exit: (code) => {
      said.code = code;
    },
    interruptible: () => new AbortController().signal,
    terminal: {
      out: (text) => {
        said.out += text;
      },
      err: (text) => {
        said.err += text;
      },
      colour: false,
      colourErr: false,
      columns: 100,
      interactive: false,
      now: () => 0,
    },
  };
  const [name = '', ...rest] = words;
  const command = new Command(name);
  (await commandTable.find((row) => row.name === name)?.load())?.configure(command, context);
  await command.parseAsync(rest, { from: 'user' });
  return said;
}

interface Listed {
  readonly statements: readonly { readonly proposed: { readonly id: string }; readonly standing: string }[];
  readonly suggestions: readonly { readonly id: string; readonly kind: string }[];
}
const listed = async (): Promise<Listed> =>
  JSON.parse((await parley('statements', 'w.parley.yaml', '--json')).out) as Listed;
const caseNow = (): string => readFileSync(join(folder, 'w.parley.yaml'), 'utf8');
const fingerprint = (): string | undefined => {
  const conflict = parseCase(caseNow()).value?.conflict;
  return conflict === undefined ? undefined : buildGraphModel(conflict).value?.fingerprint;
};

test('read, edit, accept, record, and take a suggestion into the case; everything else of the file stays', async () => {
  const before = fingerprint();
  await parley('read', 'a.txt', '--case', 'w.parley.yaml');
  const { statements } = await listed();
  expect(statements.length).toBeGreaterThan(1);
  const id = statements[0]?.proposed.id ?? '';
  await parley(
    'edit',
    'w.parley.yaml',
    id,
    'act=offer',
    'speaksFor=kardenia',
    'proposition=Would meet.',
    '--by',
    'ann',
  );
  expect((await parley('accept', 'w.parley.yaml', id, '--by', 'ann')).code).toBe(0);
  expect(caseNow()).toContain('says: Would meet.');
  expect(caseNow().startsWith('# a case with a comment\n')).toBe(true);
  // Statements alone change no move and no wish.
  expect(fingerprint()).toBe(before);
  writeFileSync(
    join(folder, 'r.json'),
    JSON.stringify({ kind: 'offer', id: 'o', by: 'kardenia', to: ['sorvale'], object: 'summit', statements: [id] }),
  );
  expect((await parley('record', 'w.parley.yaml', 'r.json')).code).toBe(0);
  const suggested = (await listed()).suggestions;
  expect(suggested.map(({ kind }) => kind)).toEqual(['option', 'option', 'rule', 'preference']);
  expect((await parley('accept', 'w.parley.yaml', ...suggested.map((each) => each.id))).code).toBe(0);
  expect(parseCase(caseNow()).diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(caseNow()).toContain('accept_o -> offer_o');
  for (const command of ['sources', 'gaps', 'tensions', 'balance'])
    expect((await parley(command, 'w.parley.yaml')).code).toBe(0);
});

test('reading twice adds nothing, a torn last line is reported and the next event is whole', async () => {
  await parley('read', 'a.txt', '--case', 'w.parley.yaml');
  const first = (await listed()).statements;
  await parley('read', 'a.txt', '--case', 'w.parley.yaml');
  expect((await listed()).statements).toEqual(first);
  appendFileSync(join(folder, 'w.evidence.jsonl'), '{"at":"2025","by":"ann","ev');
  const said = await parley(
    'reject',
    'w.parley.yaml',
    first[0]?.proposed.id ?? '',
    '--by',
    'ben',
    '--reason',
    'misread',
  );
  expect([said.code, said.err]).toEqual([0, expect.stringContaining('P5510')]);
  expect((await listed()).statements[0]?.standing).toBe('rejected');
});

test('what is not there is refused with a way out', async () => {
  expect((await parley('statements', 'w.parley.yaml')).err).toContain('P5515');
  await parley('read', 'a.txt', '--case', 'w.parley.yaml');
  const none = await parley('accept', 'w.parley.yaml', 'p99');
  expect([none.code, none.err]).toEqual([2, expect.stringContaining('P5513')]);
  const wrong = await parley('edit', 'w.parley.yaml', 'p1', 'start=3');
  expect([wrong.code, wrong.err]).toEqual([2, expect.stringContaining('P5514')]);
});

test('the dossier tells topic by topic what was accepted and recorded, and what is open', async () => {
  await parley('read', 'a.txt', '--case', 'w.parley.yaml');
  await parley('accept', 'w.parley.yaml', 'p1', 'p2', '--by', 'ann');
  const base = { statements: [], assumption: 'for this test' };
  const records = [
    { ...base, kind: 'precondition', id: 'k1', by: 'kardenia', on: 'open', requires: 'pay' },
    { ...base, kind: 'precondition', id: 'k2', by: 'sorvale', on: 'pay', requires: 'open' },
    { ...base, kind: 'round', id: 'r1', n: 1, status: 'held' },
    { ...base, kind: 'round', id: 'r3', n: 3, status: 'scheduled' },
    { ...base, kind: 'commitment', id: 'c1', promisor: 'kardenia' },
  ];
  writeFileSync(join(folder, 'r.json'), JSON.stringify(records));
  expect((await parley('record', 'w.parley.yaml', 'r.json', '--by', 'ann')).code).toBe(0);
  const { out, code } = await parley('dossier', 'w.parley.yaml');
  expect(code).toBe(0);
  expect(out).toContain('one independent account');
  expect(out).toContain('No record has round 2.');
  expect(out).toContain('wait for each other');
  expect(out).toContain('who would enforce it');
  const wire = JSON.parse((await parley('dossier', 'w.parley.yaml', 'rounds', '--json')).out);
  expect(Object.keys(wire)).toEqual(['parley', 'rounds']);
  expect(wire.rounds.missingNumbers).toEqual([2]);
  expect((await parley('dossier', 'w.parley.yaml', 'gossip')).err).toContain('there is no topic "gossip"');
});

test('hypotheses are weighed from a table, and a faulty cell is named with its line', async () => {
  writeFileSync(join(folder, 'h.csv'), 'evidence,weight,A,B\nfirst,1,II,C\nsecond,2,C,I\n');
  const wire = JSON.parse((await parley('hypotheses', 'h.csv', '--json')).out);
  // By hand: A has II at weight 1 against it, B has I at weight 2.
  expect(wire.result.inconsistency).toEqual([2, 2]);
  writeFileSync(join(folder, 'h.csv'), 'evidence,weight,A,B\nfirst,1,II,?\n');
  const refused = await parley('hypotheses', 'h.csv');
  expect(refused.err).toContain('line 2: a cell is one of');
  expect(refused.code).not.toBe(0);
});

// docs/json.md, "What the evidence commands write": the keys that it names are there.
test.each([
  ['statements', ['parley', 'statements', 'suggestions']],
  ['sources', ['parley', 'sources', 'groups', 'links', 'grades']],
  ['gaps', ['parley', 'gaps']],
  ['tensions', ['parley', 'tensions', 'cycles', 'mandates', 'promises']],
  ['balance', ['parley', 'parties']],
])('parley %s --json has the documented keys', async (command, keys) => {
  await parley('read', 'a.txt', '--case', 'w.parley.yaml');
  const wire = JSON.parse((await parley(command, 'w.parley.yaml', '--json')).out);
  expect(Object.keys(wire)).toEqual(expect.arrayContaining(keys));
  expect(wire.parley).toMatchObject({ format: command, version: 1 });
});

test('what is exported comes in again: statements by their ids, citations over what was unknown, and nothing twice', async () => {
  await parley('read', 'a.txt', '--case', 'w.parley.yaml');
  await parley('accept', 'w.parley.yaml', 'p1', 'p2', '--by', 'ann');
  const { statements } = await listed();
  const accepted = statements.filter(({ standing }) => standing === 'accepted').map(({ proposed }) => proposed.id);
  for (const format of ['archive']) {
    await parley('statements', 'w.parley.yaml', '--export', format, '-o', `x.${format}`);
    const first = await parley('import', `${format}.parley.yaml`, `x.${format}`, '--by', 'ben');
    expect([first.code, first.err]).toEqual([0, '']);
    const again = JSON.parse((await parley('statements', `${format}.parley.yaml`, '--json')).out) as Listed;
    expect(again.statements.map(({ proposed }) => proposed.id)).toEqual(statements.map(({ proposed }) => proposed.id));
    const twice = await parley('import', `${format}.parley.yaml`, `x.${format}`, '--by', 'ben');
    expect(twice.out).toBe('took in 0 sources, 0 statements, 0 records, 0 decisions\n');
  }
  const id = accepted[0]?.split(':')[0] ?? '';
  writeFileSync(join(folder, 'lib.bib'), `@article{${id}, title={Weir}, journal={Halm Post}, year=2025, month=3}`);
  expect((await parley('import', 'w.parley.yaml', 'lib.bib', '--by', 'ann')).code).toBe(0);
  await parley('edit', 'w.parley.yaml', id.slice(0, 8), 'publisher=Halm Press', 'ownOf=kardenia', '--by', 'ann');
  const wire = JSON.parse((await parley('sources', 'w.parley.yaml', '--json')).out);
  expect(wire.sources[0].bibliography).toMatchObject({
    'container-title': 'Halm Post',
    issued: '2025-03',
    publisher: 'Halm Press',
  });
  const rows = JSON.parse((await parley('balance', 'w.parley.yaml', '--json')).out);
  expect(rows.parties[0]).toMatchObject({ party: 'kardenia', evidenceForm: 'document', ownWordsMissing: false });
});

test('a new version is linked, its anchors are found or named as orphans, and nothing slides', async () => {
  await parley('read', 'a.txt', '--case', 'w.parley.yaml');
  const { statements } = await listed();
  const old = statements[0]?.proposed.id.split(':')[0] ?? '';
  await parley('accept', 'w.parley.yaml', ...statements.map(({ proposed }) => proposed.id), '--by', 'ann');
  writeFileSync(
    join(folder, 'a.txt'),
    `HALM – ${article.replace('“I will not go,” he said.', '“I shall stay,” he said.')}`,
  );
  const unlinked = await parley('read', 'a.txt', '--case', 'w.parley.yaml');
  expect(unlinked.err).toContain('P5023');
  writeFileSync(
    join(folder, 'b.txt'),
    `HALM – ${article.replace('“I will not go,” he said.', '“I may come,” he said.')}`,
  );
  const { err, code } = await parley('read', 'b.txt', '--case', 'w.parley.yaml', '--version-of', old);
  expect(code).toBe(0);
  expect(err).toContain('P5024');
  expect(err).toMatch(/P5021.*I will not go/);
  const wire = JSON.parse((await parley('sources', 'w.parley.yaml', '--json')).out);
  expect(wire.sources.at(-1).versionOf).toBe(old);
  expect((await parley('read', 'b.txt', '--case', 'w.parley.yaml', '--version-of', 'src-none')).code).toBe(2);
});

// Row 28: wording notes stand beside statements and have no way into a case; a lexicon without any leaves it byte for byte.
test('row 28: the case made with a lexicon that finds no loaded wording is the same case', async () => {
  const made = async (lexicon: readonly string[]): Promise<string> => {
    rmSync(join(folder, 'w.evidence.jsonl'), { force: true });
    writeFileSync(join(folder, 'w.parley.yaml'), caseText);
    await parley('read', 'a.txt', '--case', 'w.parley.yaml', ...lexicon);
    await parley('edit', 'w.parley.yaml', 'p1', 'act=offer', 'speaksFor=kardenia', 'object=summit', '--by', 'ann');
    await parley('accept', 'w.parley.yaml', 'p1', 'p2', '--by', 'ann');
    const { suggestions } = await listed();
    await parley('accept', 'w.parley.yaml', ...suggestions.map(({ id }) => id), '--by', 'ann');
    return `${fingerprint() ?? ''}\n${caseNow()}`;
  };
  const notes = async (lexicon: readonly string[]): Promise<number> =>
    JSON.parse((await parley('read', 'a.txt', '--json', ...lexicon)).out).sources[0].wording.length;
  writeFileSync(join(folder, 'loaded.json'), JSON.stringify({ wording: [['refused', 'loaded', 'declined']] }));
  const loaded = ['--lexicon', 'loaded.json'];
  expect(await notes(loaded)).toBeGreaterThan(await notes([]));
  expect(await made(loaded)).toBe(await made([]));
});
