// The kernels measured: states per second, bytes per state, growth, distance to one streaming pass over the rank tables,
// threads, wide conditions, batches; loading, parsing and cold start apart. Tables on the screen, the same numbers as JSON.
// node bench/kernels/bench.mjs [--largest 24] [--runs 3] [--json reports/bench-kernels.json] [--guard]

import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import {
  buildGraphModel,
  defaultRequest,
  explicitKernel,
  openBatch,
  referenceKernel,
  symbolicKernel,
} from '@parley/engine';
import { drawVariants, garrisonDefinition } from './garrison.mjs';
import { guardFindings } from './guard.mjs';
import { loadFastKernel } from './load-kernel.mjs';
import { growthExponent, leastOf, spread, table } from './measure.mjs';
import { startTimes } from './start-times.mjs';
import { randomDefinition } from '../../packages/engine/fixtures/random-conflict.ts';

const words = process.argv.slice(2);
const option = (name, otherwise) => (words.includes(name) ? words[words.lastIndexOf(name) + 1] : otherwise);
const largest = Number(option('--largest', '24'));
const runs = Number(option('--runs', '3'));
const found = {
  node: process.version,
  largest,
  start: startTimes(),
  sizes: [],
  growth: [],
  threads: [],
  shapes: [],
  batch: [],
};
const modelOf = (settings) => buildGraphModel(randomDefinition(settings)).value;
const fixed = (value, digits = 1) => (value === null ? '-' : value.toFixed(digits));

const one = loadFastKernel(1);
const diagrams = symbolicKernel({ memoryBytes: 2 ** 29 });

/** Milliseconds of one pass over the rank tables of `parties` decision makers, one byte a state. */
function streamingPass(states, parties) {
  const bytes = states * parties;
  const pages = Math.ceil(bytes / 65_536);
  const memory = new WebAssembly.Memory({ initial: pages, maximum: pages, shared: true });
  new Uint8Array(memory.buffer).fill(7);
  const { stream } = new WebAssembly.Instance(one.parts.module, { env: { memory }, host: { poll: () => 0 } }).exports;
  return leastOf(5, () => stream(0, bytes)).wall;
}

function measure(kernel, name, settings, repeat = runs) {
  const model = modelOf(settings);
  const accepted = kernel.accepts(model, defaultRequest).value;
  const { wall, processor, value } = leastOf(repeat, () => kernel.analyse(model, defaultRequest, {}));
  if (value.value === null) return null;
  const states = model.states.count;
  return {
    kernel: name,
    parties: settings.own.length,
    options: settings.own.reduce((sum, count) => sum + count, 0),
    states,
    milliseconds: wall,
    processorMilliseconds: processor,
    statesPerSecond: (states / wall) * 1000,
    bytesPerState: accepted === null || accepted.bytes === null ? null : accepted.bytes / states,
    passes: wall / streamingPass(states, settings.own.length),
  };
}

const header = ['kernel', 'parties', 'options', 'states', 'ms', 'cpu ms', 'M states/s', 'bytes/state', 'passes'];
const rowOf = (m) => [
  m.kernel,
  m.parties,
  m.options,
  m.states,
  fixed(m.milliseconds),
  fixed(m.processorMilliseconds),
  fixed(m.statesPerSecond / 1e6, 2),
  fixed(m.bytesPerState),
  fixed(m.passes, 0),
];

/** Every kernel over the sizes that it finishes in seconds, for a number of parties. */
const ranges = [
  { kernel: referenceKernel, name: 'reference', from: 8, to: largest > 24 ? 10 : 8 },
  { kernel: explicitKernel, name: 'explicit', from: 10, to: 20 },
  { kernel: diagrams, name: 'symbolic', from: 10, to: 12 },
  { kernel: one.kernel, name: 'fast', from: 8, to: largest },
];
/** Many parties of few options, or few of many, cost more a state: their largest sizes would take minutes. */
const mostBits = { 2: 26, 4: 28, 12: 24 };
const partyCounts = largest > 20 ? [2, 3, 4, 6, 8, 12] : [2, 4, 12];

for (const parties of partyCounts) {
  const rows = [];
  for (const { kernel, name, from, to } of ranges) {
    const most = Math.min(
      to,
      largest,
      name === 'fast' ? (mostBits[parties] ?? 26) : parties === 4 ? to : Math.min(to, 16),
    );
    for (let bits = Math.max(from, parties); bits <= most; bits += 2) {
      const fits = name !== 'symbolic' || bits / parties <= 5;
      if (!fits || (name === 'reference' && parties !== 4)) continue;
      const repeat = bits > 22 || name !== 'fast' ? 1 : bits < 18 ? runs * 4 : runs;
      const row = measure(kernel, name, { seed: 1, own: spread(bits, parties) }, repeat);
      if (row !== null) rows.push(row);
    }
  }
  found.sizes.push(...rows);
  console.log(
    `${parties} parties, 8 statements each, all five concepts, one thread\n${table(header, rows.map(rowOf))}\n`,
  );
  const growing = rows.filter((m) => m.kernel === 'fast' && m.options >= 16);
  if (growing.length > 1) {
    const exponent = growthExponent(growing.map((m) => ({ size: m.states, time: m.processorMilliseconds })));
    const [from, to] = [growing[0].options, growing.at(-1).options];
    found.growth.push({ parties, from, to, exponent });
    const few = to < 24 ? '; what every run costs weighs at these sizes' : '';
    console.log(`growth exponent from 2^${from} to 2^${to}: ${fixed(exponent, 3)} (processor time${few})\n`);
  }
}
const foundAt = (kernel, bits) => found.sizes.find((m) => m.kernel === kernel && m.options === bits && m.parties === 4);

const threaded = Math.min(largest, 24);
for (const threads of [1, 2, 4]) {
  const { kernel, close } = loadFastKernel(threads);
  // The first run starts the threads.
  kernel.analyse(modelOf({ seed: 1, own: spread(18, 4) }), defaultRequest, {});
  const row = measure(kernel, `fast ×${threads}`, { seed: 1, own: spread(threaded, 4) });
  found.threads.push({
    threads,
    ...row,
    speedUp: (found.threads[0]?.milliseconds ?? row.milliseconds) / row.milliseconds,
  });
  await close();
}
console.log(
  `2^${threaded} states by threads\n${table(
    [...header, 'times one'],
    found.threads.map((m) => [...rowOf(m), fixed(m.speedUp, 2)]),
  )}\n`,
);

const two = loadFastKernel(2);
const shapes = [
  ['conditions of 1 to 4 options', {}],
  ['a third infeasible, a fifth one-way', { holes: true, oneWay: 0.2 }],
  ['all options one-way', { oneWay: 1 }],
  ['conditions of up to 10 options', { span: 10 }],
  ['conditions of up to 10, rules, one-way', { span: 10, holes: true, oneWay: 0.2 }],
  ['weights and rankings', { kinds: ['weights', 'ranking'] }],
  ['16 statements', { statements: 16 }],
  ['options of parties interleaved', { shuffled: true }],
];
for (const [shape, more] of shapes) {
  const row = measure(two.kernel, 'fast ×2', { seed: 2, own: spread(threaded, 4), ...more });
  found.shapes.push({
    shape,
    ...row,
    timesFirst: row.processorMilliseconds / (found.shapes[0]?.processorMilliseconds ?? row.processorMilliseconds),
  });
}
await two.close();
console.log(
  `2^${threaded} combinations, 4 parties, by shape\n${table(
    [...header, 'cpu to first', 'shape'],
    found.shapes.map((m) => [...rowOf(m), fixed(m.timesFirst, 2), m.shape]),
  )}\n`,
);

const garrison = buildGraphModel(garrisonDefinition()).value;
const variants = drawVariants(1, 16_384, garrison.dmCount, garrison.states.count);
for (const threads of [1, 2]) {
  const { parts, close } = loadFastKernel(threads);
  const batch = openBatch(parts, garrison, defaultRequest).value;
  const { wall, processor } = leastOf(runs * 4, () => batch.run(variants));
  found.batch.push({
    threads,
    variants: variants.length,
    milliseconds: wall,
    processorMilliseconds: processor,
    perSecond: (variants.length / wall) * 1000,
  });
  await close();
}
console.log(
  `batch, 23 states, 4 parties, all five concepts\n${table(
    ['threads', 'variants/s', 'cpu µs a variant'],
    found.batch.map((m) => [
      m.threads,
      Math.round(m.perSecond),
      fixed((m.processorMilliseconds / m.variants) * 1000, 2),
    ]),
  )}\n`,
);

console.log(
  `start, least of several fresh processes\n${table(
    ['what', 'ms'],
    Object.entries(found.start).map(([what, ms]) => [what, fixed(ms)]),
  )}\n`,
);

const single = leastOf(20, () => explicitKernel.analyse(garrison, defaultRequest, {}));
found.batchTimesExplicit = (single.processor * variants.length) / found.batch[0].processorMilliseconds;
const ratioAt = (kernel, bits) =>
  (foundAt(kernel, bits)?.processorMilliseconds ?? Number.NaN) /
  (foundAt('fast', bits)?.processorMilliseconds ?? Number.NaN);
const compared = Math.min(20, largest - (largest % 2));
found.timesReference = ratioAt('reference', 8);
found.timesExplicit = ratioAt('explicit', compared);
console.log(
  `fast: ${fixed(found.timesReference, 0)} times the reference at 2^8, ${fixed(found.timesExplicit, 1)} times the explicit kernel at 2^${compared}; batch ${fixed(found.batchTimesExplicit, 0)} times, in processor time`,
);

const file = option('--json', 'reports/bench-kernels.json');
mkdirSync(dirname(file), { recursive: true });
writeFileSync(file, `${JSON.stringify(found, null, 2)}\n`);
const findings = words.includes('--guard') ? guardFindings(found) : [];
for (const finding of findings) console.error(`slower than the guard allows: ${finding}`);
if (findings.length > 0) process.exitCode = 1;
await one.close();
