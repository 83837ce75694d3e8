// Peak memory as predicted before a run, and as the operating system measured it: one fresh process for each row, its code
// and heap included in both. Fails where a prediction is more than 20 % off.
// node bench/kernels/memory.mjs [--largest 26] [--json reports/bench-memory.json]

import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildGraphModel, defaultRequest, explicitKernel } from '@parley/engine';
import { peakBytes, predictedPeak, residentBytes } from '../../packages/cli/dist/memory.js';
import { loadFastKernel } from './load-kernel.mjs';
import { spread, table } from './measure.mjs';
import { randomDefinition } from '../../packages/engine/fixtures/random-conflict.ts';

const words = process.argv.slice(2);
const option = (name, otherwise) => (words.includes(name) ? words[words.lastIndexOf(name) + 1] : otherwise);

/** The run of one row, in this process. */
async function runOne({ kernel: name, threads, settings }) {
  const built = buildGraphModel(randomDefinition(settings)).value;
  const { kernel, close } =
    name === 'fast' ? loadFastKernel(threads) : { kernel: explicitKernel, close: async () => {} };
  const resident = residentBytes();
  const cost = kernel.accepts(built, defaultRequest).value;
  const predicted = predictedPeak(cost, resident);
  const analysis = kernel.analyse(built, defaultRequest, {}).value;
  const measured = peakBytes();
  await close();
  console.log(
    JSON.stringify({
      ran: analysis.kernel,
      states: built.states.count,
      resident,
      kernelBytes: cost.bytes,
      predicted,
      measured,
    }),
  );
}

/** The rows: sizes, numbers of parties, rules, one-way options, wide conditions, ties, both kernels. */
function rows(largest) {
  const found = [];
  const add = (name, bits, parties, more = {}, threads = 2) =>
    found.push({ kernel: name, threads, parties, bits, settings: { seed: 3, own: spread(bits, parties), ...more } });
  for (let bits = 16; bits <= largest; bits += 2)
    for (const parties of [2, 4]) if (bits / parties <= 13) add('fast', bits, parties);
  const usual = Math.min(24, largest);
  for (const parties of [3, 6, 8, 12]) add('fast', Math.min(22, usual), parties);
  add('fast', usual, 4, { holes: true });
  add('fast', usual, 4, { holes: true, oneWay: 0.2 });
  add('fast', usual, 4, { oneWay: 0.5 });
  add('fast', usual, 4, { span: 10 });
  add('fast', usual, 4, { statements: 12 });
  add('fast', usual, 4, { kinds: ['weights', 'ranking', 'indifferent'] });
  add('fast', usual, 4, {}, 1);
  for (const bits of [14, 16, 18, 20]) if (bits <= largest) add('explicit', bits, 4);
  for (const parties of [2, 12]) add('explicit', Math.min(18, largest), parties);
  add('explicit', Math.min(18, largest), 4, { holes: true, oneWay: 0.2 });
  return found;
}

if (words.includes('--one')) {
  await runOne(JSON.parse(option('--one', '')));
} else {
  const results = rows(Number(option('--largest', '26'))).map((row) => {
    const child = spawnSync(process.execPath, [fileURLToPath(import.meta.url), '--one', JSON.stringify(row)], {
      encoding: 'utf8',
    });
    if (child.status !== 0) throw new Error(child.stderr);
    const found = JSON.parse(child.stdout);
    return { ...row, ...found, off: found.predicted / found.measured - 1 };
  });
  const mebibytes = (bytes) => (bytes / 2 ** 20).toFixed(0);
  const about = ({ holes, oneWay, span, statements, kinds }) =>
    [
      holes && 'rules',
      oneWay && `${oneWay} one-way`,
      span && `conditions of ${span}`,
      statements && `${statements} statements`,
      kinds?.join(' '),
    ]
      .filter(Boolean)
      .join(', ');
  console.log(
    `peak memory of the process in MiB: before the run, predicted, measured\n${table(
      ['kernel', 'threads', 'options', 'parties', 'states', 'before', 'predicted', 'measured', 'off', 'with'],
      results.map((m) => [
        m.kernel,
        m.kernel === 'fast' ? m.threads : 1,
        m.bits,
        m.parties,
        m.states,
        mebibytes(m.resident),
        mebibytes(m.predicted),
        mebibytes(m.measured),
        `${(m.off * 100).toFixed(0)} %`,
        about(m.settings),
      ]),
    )}`,
  );
  const worst = Math.max(...results.map(({ off }) => Math.abs(off)));
  console.log(`furthest off: ${(worst * 100).toFixed(0)} %`);
  const file = option('--json', 'reports/bench-memory.json');
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `${JSON.stringify({ node: process.version, worst, rows: results }, null, 2)}\n`);
  if (worst > 0.2) process.exitCode = 1;
}
