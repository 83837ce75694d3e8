// A folder of ten thousand articles through the real command: seconds, articles a second and the most memory held, for reading
// as JSON, for reading into a case, and for telling which sources are one account. `--articles 500` takes a share.
// Build first. Fails where memory passes its bound, where a planted copy is missed, or where 10,000 sources take too long.

import { createWriteStream, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { spawn } from 'node:child_process';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { madeArticles } from './made-articles.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '../..');
const program = join(root, 'packages/cli/dist/main.js');
/** Writes the most resident memory, in kilobytes, and the processor time, in microseconds, as the last line of standard error. */
const watch =
  "data:text/javascript,import{isMainThread}from'node:worker_threads';if(isMainThread)process.on('exit',()=>{const u=process.resourceUsage();process.stderr.write(`\\npeak ${u.maxRSS} ${u.userCPUTime+u.systemCPUTime}\\n`)})";

/** Bounds: megabytes of any run, and seconds of processor time for the accounts of 10,000 sources. */
const most = { megabytes: 1000, accounts: 20 };

const { values } = parseArgs({ options: { articles: { type: 'string', default: '10000' } } });
const count = Number(values.articles);
const folder = mkdtempSync(join(tmpdir(), 'parley-folder-'));
const faults = [];
try {
  mkdirSync(join(folder, 'articles'));
  const copies = [];
  for (const { name, text, of } of madeArticles(count, 1)) {
    writeFileSync(join(folder, 'articles', name), text);
    if (of !== null) copies.push([name, `${String(of).padStart(6, '0')}.txt`]);
  }
  console.log(`${count} articles of some 250 words              s  articles a second    MB`);
  await measured('read to JSON', ['read', 'articles', '--json'], 'read.json');
  await measured('read into a case', ['read', 'articles', '--case', 'case.parley.yaml'], 'read.txt');
  await measured('read into it again', ['read', 'articles', '--case', 'case.parley.yaml'], 'again.txt');
  const { cpu, out } = await measured(
    'which are one account',
    ['sources', 'case.parley.yaml', '--json'],
    'sources.json',
  );
  if (cpu > (most.accounts * Math.max(count, 1000)) / 10_000 + 3)
    faults.push(`the accounts took ${cpu.toFixed(1)} s of processor time`);
  const { sources, groups } = JSON.parse(out);
  const groupOf = new Map(groups.flatMap((group, at) => group.map((id) => [id, at])));
  const idOf = new Map(sources.map(({ id, original }) => [original.name.split(/[\\/]/).at(-1), id]));
  const found = copies.filter(([one, other]) => groupOf.get(idOf.get(one)) === groupOf.get(idOf.get(other))).length;
  console.log(`copies and rewrites found: ${found} of ${copies.length}; ${groups.length} accounts`);
  if (found < copies.length) faults.push(`${copies.length - found} copies or rewrites were not found`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
for (const fault of faults) console.log(`FAILED: ${fault}`);
process.exitCode = faults.length === 0 ? 0 : 1;

/** @param {string} what @param {readonly string[]} words @param {string} file */
async function measured(what, words, file) {
  const started = performance.now();
  const { code, peak, cpu, out } = await run(words, file);
  const seconds = (performance.now() - started) / 1000;
  console.log(
    `${what.padEnd(36)} ${seconds.toFixed(1).padStart(8)} ${(count / seconds).toFixed(0).padStart(18)} ${String(peak).padStart(6)}`,
  );
  if (code !== 0) faults.push(`${what} ended with ${code}`);
  if (peak > most.megabytes) faults.push(`${what} held ${peak} MB, more than ${most.megabytes}`);
  return { cpu, out };
}

/** Runs the command with its output in a file, or as a text where it is what `sources` says. */
function run(words, file) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, ['--import', watch, program, ...words], {
      cwd: folder,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const pieces = [];
    if (words[0] === 'sources') child.stdout.on('data', (piece) => pieces.push(piece));
    else child.stdout.pipe(createWriteStream(join(folder, file)));
    let said = '';
    child.stderr.on('data', (piece) => {
      said = `${said}${piece}`.slice(-2000);
    });
    child.on('close', (code) => {
      const [, peak = '0', cpu = '0'] = /\npeak (\d+) (\d+)\n$/.exec(said) ?? [];
      resolve({
        code,
        peak: Math.round(Number(peak) / 1024),
        cpu: Number(cpu) / 1e6,
        out: Buffer.concat(pieces).toString('utf8'),
      });
    });
  });
}
