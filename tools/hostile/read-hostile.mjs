// The real command on a folder of hostile inputs, as a user would call it: what it said, what it read, how it ended, and the
// most memory that it held.

import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const program = fileURLToPath(new URL('../../packages/cli/dist/main.js', import.meta.url));
/** Writes the most resident memory, in kilobytes, as the last line of standard error. */
const watch =
  "data:text/javascript,import{isMainThread}from'node:worker_threads';if(isMainThread)process.on('exit',()=>process.stderr.write(`\\npeak ${process.resourceUsage().maxRSS}\\n`))";

/**
 * @param {readonly string[]} words
 * @param {string} folder
 * @returns {Promise<{ out: string, err: string, code: number | null, megabytes: number, seconds: number }>}
 */
export function runParley(words, folder) {
  const started = performance.now();
  return new Promise((resolve) => {
    const child = spawn(process.execPath, ['--import', watch, program, ...words], {
      cwd: folder,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    /** @type {Buffer[]} */
    const out = [];
    /** @type {Buffer[]} */
    const err = [];
    child.stdout.on('data', (piece) => out.push(piece));
    child.stderr.on('data', (piece) => err.push(piece));
    child.on('close', (code) => {
      const said = Buffer.concat(err).toString('utf8');
      const peak = /\npeak (\d+)\n$/.exec(said);
      resolve({
        out: Buffer.concat(out).toString('utf8'),
        err: peak === null ? said : said.slice(0, peak.index),
        code,
        megabytes: Math.round(Number(peak?.[1] ?? 0) / 1024),
        seconds: (performance.now() - started) / 1000,
      });
    });
  });
}

/**
 * A folder with these inputs, for as long as `use` takes.
 * @template Result
 * @param {readonly import('./inputs.mjs').HostileInput[]} inputs
 * @param {(folder: string) => Promise<Result>} use
 * @returns {Promise<Result>}
 */
export async function withInputs(inputs, use) {
  const folder = mkdtempSync(join(tmpdir(), 'parley-hostile-'));
  try {
    mkdirSync(join(folder, 'in'));
    for (const { name, content } of inputs) writeFileSync(join(folder, 'in', name), content());
    return await use(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * What is wrong with what was said and read of one input; empty where all is well. `said` are the lines that name it.
 * @param {import('./inputs.mjs').HostileInput} input
 * @param {readonly string[]} said
 * @param {string | null} text as it was read
 */
export function faultsOf({ name, codes, or, words, absent }, said, text) {
  const found = said.map((line) => /^(?:error|warning)\[(P\d+)\]/.exec(line)?.[1] ?? line);
  const missing = codes.filter(
    (code, index) => !found.includes(code) && !(index === 0 && or !== undefined && found.includes(or)),
  );
  const beside = said.filter(
    (line) => line.startsWith('error') && ![...codes, or].some((code) => code !== undefined && line.includes(code)),
  );
  return [
    ...missing.map((code) => `${name}: ${code} was not said`),
    ...beside.map((line) => `${name}: ${line}`),
    ...(words === undefined || text?.includes(words) ? [] : [`${name}: its words were not read`]),
    ...(absent === undefined || !text?.includes(absent) ? [] : [`${name}: what is no text was read`]),
  ];
}
