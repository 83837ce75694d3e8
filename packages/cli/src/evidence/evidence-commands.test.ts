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
