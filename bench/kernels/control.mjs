// Calling a run off, and how honest its time left is. Each drawn conflict is analysed in the background once to the end, then
// called off at several points; Ctrl-C is sent to the command line. Latencies are from the abort to the settled promise.
// node bench/kernels/control.mjs [--bits 24] [--json reports/bench-control.json]

import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { analyseInBackground, buildGraphModel, defaultRequest } from '@parley/engine';
import { loadFastKernel } from './load-kernel.mjs';
import { spread, table } from './measure.mjs';
import { randomDefinition } from '../../packages/engine/fixtures/random-conflict.ts';

const words = process.argv.slice(2);
const option = (name, otherwise) => (words.includes(name) ? words[words.lastIndexOf(name) + 1] : otherwise);
const bits = Number(option('--bits', '24'));
const points = [0.1, 0.25, 0.5, 0.75];
const { parts, close } = loadFastKernel(3);

/** Sizes at which a run lasts for seconds, so that somebody would be told how long it still takes. */
const conflicts = [
  ['4 parties', { own: spread(bits + 2, 4) }],
  ['4 parties, wide conditions', { own: spread(bits, 4), span: 10 }],
  ['4 parties, rules and one-way', { own: spread(bits + 2, 4), holes: true, oneWay: 0.2 }],
  ['4 parties, weights and rankings', { own: spread(bits + 2, 4), kinds: ['weights', 'ranking'] }],
  ['3 parties, one-way', { own: spread(bits + 2, 3), oneWay: 0.3 }],
  ['6 parties, wide conditions', { own: spread(bits, 6), span: 6 }],
  ['12 parties', { own: spread(bits, 12) }],
];

/** A whole run with the share done over time; what a person is told is the time since work began over the share done. */
async function wholeRun(model) {
  const seen = [];
  const start = performance.now();
  const { value } = await analyseInBackground(parts, model, defaultRequest, {
    pause,
    progress: (done, total) => seen.push({ at: performance.now() - start, share: done / total }),
  });
  const time = performance.now() - start;
  const begun = seen[0].at;
  const told = points.map((point) => {
    const last = seen.findLast(({ at }) => at <= point * time) ?? seen[0];
    return last.share < 0.01 ? Number.NaN : (begun + (last.at - begun) / last.share) / time;
  });
  return { time, told, states: value.stateCount };
}

async function calledOff(model, time, share) {
  const abort = new AbortController();
  let at = 0;
  const timer = setTimeout(() => {
    at = performance.now();
    abort.abort();
  }, time * share);
  const { diagnostics } = await analyseInBackground(parts, model, defaultRequest, { pause, signal: abort.signal });
  clearTimeout(timer);
  return diagnostics[0]?.code === 'P4002' ? performance.now() - at : null;
}

// Compiled code is faster after its first run.
await analyseInBackground(
  parts,
  buildGraphModel(randomDefinition({ seed: 5, own: spread(22, 4) })).value,
  defaultRequest,
  { pause },
);

const rows = [];
for (const [name, more] of conflicts) {
  const model = buildGraphModel(randomDefinition({ seed: 5, ...more })).value;
  const { time, told, states } = await wholeRun(model);
  const latencies = [];
  for (const share of [0.05, ...points]) latencies.push(await calledOff(model, time, share));
  globalThis.gc?.();
  rows.push({ name, states, time, told, latencies });
}
await close();

/** Milliseconds from Ctrl-C to the end of the command, `after` milliseconds after its start. */
async function interrupted(file, after) {
  const program = fileURLToPath(new URL('../../packages/cli/bin/parley.mjs', import.meta.url));
  const child = spawn(process.execPath, [program, 'analyse', file, '--summary'], { stdio: 'ignore' });
  const ended = new Promise((resolve) => child.once('exit', (code, signal) => resolve({ code, signal })));
  await pause(after);
  const start = performance.now();
  const running = child.exitCode === null;
  child.kill('SIGINT');
  await ended;
  return running ? performance.now() - start : null;
}

const folder = mkdtempSync(join(tmpdir(), 'parley-control-'));
const file = join(folder, 'long.parley.yaml');
const names = Array.from({ length: bits }, (_, k) => `o${k}`);
writeFileSync(
  file,
  `parley: 1\ntitle: Long\nparties:\n${Array.from({ length: bits / 2 }, (_, p) => `  p${p}: { options: { o${2 * p}: a, o${2 * p + 1}: b } }`).join('\n')}\npreferences:\n${Array.from({ length: bits / 2 }, (_, p) => `  p${p}: [{ prefer: "o${2 * p} <-> ${names[(2 * p + 5) % bits]}", assumption: t }, { prefer: "!o${2 * p + 1} | ${names[(2 * p + 8) % bits]}", assumption: t }]`).join('\n')}\n`,
);
const ctrlC = [];
for (const after of [300, 450, 700]) ctrlC.push(await interrupted(file, after));
rmSync(folder, { recursive: true });

const percent = (ratio) => (Number.isNaN(ratio) ? '-' : `${(ratio * 100).toFixed(0)} %`);
console.log(
  `states 2^${bits} and 2^${bits + 2}: total time as told at a tenth, a quarter, a half and three quarters of it; milliseconds from abort to end\n${table(
    ['conflict', 'M states', 's', ...points.map((point) => `told at ${point * 100} %`), 'slowest abort'],
    rows.map(({ name, states, time, told, latencies }) => [
      name,
      (states / 1e6).toFixed(1),
      (time / 1000).toFixed(2),
      ...told.map(percent),
      Math.max(...latencies.filter((ms) => ms !== null)).toFixed(0),
    ]),
  )}`,
);
// The command line tells a time left from a second on; what shorter runs would have told is of no use to anybody.
const off = rows
  .filter(({ time }) => time >= 1000)
  .flatMap(({ told }) => told.filter((ratio) => !Number.isNaN(ratio)).map((ratio) => Math.abs(ratio - 1)));
const meanError = off.length === 0 ? null : off.reduce((sum, error) => sum + error, 0) / off.length;
const slowest = Math.max(...rows.flatMap(({ latencies }) => latencies.filter((ms) => ms !== null)));
console.log(
  `mean error of the told total: ${meanError === null ? 'no run lasted a second' : `${(meanError * 100).toFixed(0)} %`}; slowest abort ${slowest.toFixed(0)} ms`,
);
console.log(
  `Ctrl-C to the end of the command: ${ctrlC.map((ms) => (ms === null ? 'over before' : `${ms.toFixed(0)} ms`)).join(', ')}`,
);
const out = option('--json', 'reports/bench-control.json');
mkdirSync(dirname(out), { recursive: true });
writeFileSync(
  out,
  `${JSON.stringify({ node: process.version, bits, points, meanError, slowest, ctrlC, rows }, null, 2)}\n`,
);
