// Sweeps at the edge: the same bytes for any number of threads, chunks kept on disk, and a cache that is damaged or
// cannot be written is as good as none.

import { appendFileSync, chmodSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';
import { parseCase } from '@parley/lang';
import { compileKernel, defaultRequest, explicitKernel } from '@parley/engine';
import { type Reading, type RobustReading, localSweepEngine, noStore, readingsOf, robustIn } from '@parley/insight';
import { answerCache } from '../cache/answer-cache.js';
import { cacheFolder } from '../cache/cache-folder.js';
import { prune } from '../cache/prune.js';
import { diskStore } from './disk-store.js';
import { threadSweepEngine } from './thread-engine.js';

const at = (path: string): string => fileURLToPath(new URL(`../../../../${path}`, import.meta.url));
const module = compileKernel(new Uint8Array(readFileSync(at('packages/engine/dist/wasm/kernel.wasm'))));
const garrison = 'catalog/journals/water-resources-research/hipel-1980/garrison-diversion/case.parley.yaml';

function garrisonReading(): Reading {
  const conflict = parseCase(readFileSync(at(garrison), 'utf8')).value?.conflict;
  const reading = conflict === undefined ? undefined : readingsOf(conflict).value?.[0];
  if (reading === undefined) throw new Error('Garrison is a case');
  return reading;
}
const reading = garrisonReading();

const folders: string[] = [];
const fresh = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'parley-sweep-'));
  folders.push(folder);
  return folder;
};
afterAll(() => folders.forEach((folder) => rmSync(folder, { recursive: true, force: true })));

async function swept(threads: number, store = noStore, cancelled = () => false): Promise<RobustReading | null> {
  const request = { vary: 'all', samples: 40_000, seed: 9, analysis: defaultRequest } as const;
  const engine = threadSweepEngine(module, threads);
  return (await robustIn(reading, [], request, { engine, store, control: { cancelled } })).value;
}

describe('a sweep on threads', () => {
  test('gives the same numbers on one, two and three threads', async () => {
    const one = await swept(1);
    expect(one?.variants).toBe(40_000);
    expect(await swept(2)).toEqual(one);
    expect(await swept(3)).toEqual(one);
  });

  test('stops when asked, with what it has marked as partial', async () => {
    let asked = 0;
    const stopped = await swept(2, noStore, () => ++asked > 1);
    expect(stopped === null || !stopped.complete || stopped.variants === 40_000).toBe(true);
  });
});

test('models beyond the batch kernel are analysed by the compiled kernel, which agrees with the plain one', async () => {
  const own = (party: string, options: number): string =>
    `{${Array.from({ length: options }, (_, k) => `${party}${k}: ${party}${k}`).join(', ')}}`;
  const { value } = parseCase(`parley: 1
title: T
as_of: 2025
parties: {a: {options: ${own('x', 7)}}, b: {options: ${own('y', 6)}}}
status_quo: []
preferences:
  a: [{prefer: "!y0"}, {prefer: x0 & !y1}, {prefer: y2 -> x3}]
  b: [{prefer: x0}, {prefer: "!y0 | x1"}, {prefer: y2}]
`);
  const large = value === null ? undefined : readingsOf(value.conflict).value?.[0];
  if (large === undefined) throw new Error('the case has a reading');
  expect(large.model.states.count).toBe(2 ** 13);
  const request = { vary: 'all', samples: 3, sampled: true, seed: 3, analysis: defaultRequest } as const;
  const means = { store: noStore, control: {} };
  const plain = await robustIn(large, [], request, {
    ...means,
    engine: localSweepEngine({ parts: null, kernel: explicitKernel }),
  });
  const compiled = await robustIn(large, [], request, {
    ...means,
    engine: localSweepEngine({ parts: { module }, kernel: explicitKernel }),
  });
  expect(compiled).toEqual(plain);
  expect(plain.value?.states.length).toBeGreaterThan(0);
});

describe('chunks on disk', () => {
  test('are not computed again, torn and damaged records are', async () => {
    const folder = fresh();
    const whole = await swept(1, diskStore(folder));
    const [name = ''] = readdirSync(join(folder, 'sweeps'));
    const file = join(folder, 'sweeps', name);
    const records = readFileSync(file, 'utf8')
      .split('\n')
      .filter((line) => line !== '');
    expect(records).toHaveLength(10);
    // Two chunks are lost, one is damaged, one is torn in the middle.
    const damaged = records.slice(2).map((line, index) => (index === 0 ? line.replace(/.$/, '!') : line));
    writeFileSync(file, `${damaged.slice(0, -1).join('\n')}\n${(damaged.at(-1) ?? '').slice(0, 30)}`);
    let computed = 0;
    const store = diskStore(folder);
    const again = await swept(1, {
      load: store.load,
      append: (...record) => {
        computed++;
        store.append(...record);
      },
    });
    expect(computed).toBe(4);
    expect(again).toEqual(whole);
    const nothing = { load: diskStore(folder).load, append: () => expect.fail('every chunk is stored') };
    expect(await swept(2, nothing)).toEqual(whole);
  });

  test('are not missed where the folder cannot be written', async () => {
    const file = join(fresh(), 'a file');
    writeFileSync(file, '');
    expect((await swept(1, diskStore(file)))?.complete).toBe(true);
  });
});

describe('kept answers', () => {
  const key = { command: 'robust', text: 'a case', request: { seed: 1 } };
  const answer = { wire: { found: [1, 2] }, document: [{ kind: 'paragraph', line: ['words'] }] } as const;

  test('come back for the same key and no other', () => {
    const cache = answerCache(fresh());
    cache.keep(key, answer);
    expect(cache.find(key)).toEqual(answer);
    expect(cache.find({ ...key, text: 'another case' })).toBeNull();
    expect(cache.find({ ...key, request: { seed: 2 } })).toBeNull();
  });

  test('that are damaged are none', () => {
    const folder = fresh();
    const cache = answerCache(folder);
    cache.keep(key, answer);
    const [name = ''] = readdirSync(join(folder, 'answers'));
    const file = join(folder, 'answers', name);
    const written = readFileSync(file, 'utf8');
    for (const text of ['', '{', written.replace('words', 'swords'), '[]', 'null']) {
      writeFileSync(file, text);
      expect(cache.find(key)).toBeNull();
    }
    appendFileSync(file, '\u0000');
    cache.keep(key, answer);
    expect(cache.find(key)).toEqual(answer);
  });

  test('are no error where nothing can be written', () => {
    const folder = fresh();
    chmodSync(folder, 0o500);
    const cache = answerCache(join(folder, 'below'));
    cache.keep(key, answer);
    chmodSync(folder, 0o700);
    const file = join(folder, 'a file');
    writeFileSync(file, '');
    answerCache(file).keep(key, answer);
    expect(answerCache(file).find(key)).toBeNull();
  });
});

test('the folder is where the system keeps caches, and old files go first', () => {
  expect(cacheFolder({ XDG_CACHE_HOME: '/c' }, 'linux')).toBe('/c/parley');
  expect(cacheFolder({ XDG_CACHE_HOME: 'relative' }, 'linux')).toMatch(/\.cache\/parley$/);
  expect(cacheFolder({}, 'darwin')).toMatch(/Library\/Caches\/parley$/);
  const folder = fresh();
  writeFileSync(join(folder, 'one'), '12345');
  writeFileSync(join(folder, 'two'), '12345');
  prune(folder, 7);
  expect(readdirSync(folder)).toHaveLength(1);
});
