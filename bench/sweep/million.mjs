// A million variants of Garrison (23 states): how long from a cold start, and that a run killed at half goes on where it
// stopped: no chunk is computed twice, and the bytes are those of an undisturbed run.
// node bench/sweep/million.mjs [--variants 1000000] [--runs 3] [--guard]

import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

const words = process.argv.slice(2);
const option = (name, otherwise) => Number(words.includes(name) ? words[words.indexOf(name) + 1] : otherwise);
const variants = option('--variants', '1000000');
const runs = option('--runs', '3');
const main = fileURLToPath(new URL('../../packages/cli/dist/main.js', import.meta.url));
const mostSeconds = 5;

/** Starts a sweep with its own cache folder. */
function start(folder) {
  const asked = ['robust', 'garrison-diversion', '--vary', 'all', '--samples', String(variants), '--json'];
  const child = spawn(process.execPath, [main, ...asked], {
    env: { ...process.env, XDG_CACHE_HOME: folder },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const hash = createHash('sha256');
  child.stdout.on('data', (bytes) => hash.update(bytes));
  const ended = new Promise((resolve) => {
    child.on('close', (code, signal) => resolve({ code, signal, hash: hash.digest('hex') }));
  });
  return { child, ended };
}

/** The names of the chunks that are stored whole. */
function storedChunks(folder) {
  const place = join(folder, 'parley', 'sweeps');
  if (!existsSync(place)) return [];
  const text = readdirSync(place)
    .map((name) => readFileSync(join(place, name), 'utf8'))
    .join('\n');
  return text.split('\n').flatMap((line) => (line.split(' ').length === 3 ? [line.split(' ')[0]] : []));
}

async function timed(folder) {
  const from = performance.now();
  const { code, hash } = await start(folder).ended;
  if (code !== 0) throw new Error(`the sweep ended with code ${code}`);
  return { seconds: (performance.now() - from) / 1000, hash };
}

async function killedAtHalf(folder, all) {
  const { child, ended } = start(folder);
  while (storedChunks(folder).length < all / 2 && child.exitCode === null) await wait(2);
  child.kill('SIGKILL');
  const { signal } = await ended;
  return { kept: storedChunks(folder), signal };
}

const folders = [];
const fresh = () => {
  const folder = mkdtempSync(join(tmpdir(), 'parley-sweep-'));
  folders.push(folder);
  return folder;
};

let failed = false;
const check = (holds, what) => {
  console.log(`${holds ? 'ok    ' : 'FAILED'} ${what}`);
  if (!holds) failed = true;
};

try {
  const cold = [];
  for (let run = 0; run < runs; run++) cold.push(await timed(fresh()));
  const best = Math.min(...cold.map(({ seconds }) => seconds));
  const spread = cold.map(({ seconds }) => seconds.toFixed(2)).join(', ');
  console.log(
    `${variants} variants, cold, whole program: ${spread} s; best ${(variants / best / 1e6).toFixed(2)} M variants/s`,
  );
  if (words.includes('--guard')) check(best <= mostSeconds, `at most ${mostSeconds} s`);
  check(new Set(cold.map(({ hash }) => hash)).size === 1, 'the same bytes every time');

  const all = storedChunks(folders[0]);
  const folder = fresh();
  const { kept, signal } = await killedAtHalf(folder, all.length);
  check(signal === 'SIGKILL' && kept.length < all.length, `killed with ${kept.length} of ${all.length} chunks done`);
  const resumed = await timed(folder);
  const after = storedChunks(folder);
  console.log(`resumed: ${resumed.seconds.toFixed(2)} s, ${after.length - kept.length} chunks computed`);
  check(new Set(after).size === after.length, 'no chunk was computed twice');
  check([...after].sort().join() === [...all].sort().join(), 'every chunk is there');
  check(resumed.hash === cold[0].hash, 'the bytes are those of an undisturbed run');
  const again = await timed(folder);
  console.log(`asked again: ${again.seconds.toFixed(2)} s`);
  check(again.hash === cold[0].hash, 'and those of the kept answer');
} finally {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
}
process.exitCode = failed ? 1 : 0;
