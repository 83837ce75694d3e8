// The kernels measured: states per second, bytes per state, growth, distance to one streaming pass over the rank
// tables, threads, batches. One table on the screen, the same numbers as JSON.
// node bench/kernels/bench.mjs [--largest 24] [--runs 3] [--json reports/bench-kernels.json] [--guard]

import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { buildGraphModel, defaultRequest, explicitKernel, openBatch, referenceKernel } from '@parley/engine';
import { drawVariants, garrisonDefinition } from './garrison.mjs';
import { loadFastKernel } from './load-kernel.mjs';
import { growthExponent, leastOf, spread, table } from './measure.mjs';
import { randomDefinition } from '../../packages/engine/fixtures/random-conflict.ts';

const words = process.argv.slice(2);
const option = (name, otherwise) => (words.includes(name) ? words[words.indexOf(name) + 1] : otherwise);
const largest = Number(option('--largest', '24'));
const runs = Number(option('--runs', '3'));
const found = { node: process.version, scaling: [], parties: [], threads: [], hard: null, batch: [] };
const modelOf = (settings) => buildGraphModel(randomDefinition(settings)).value;
const fixed = (value, digits = 1) => value.toFixed(digits);

const coldStart = performance.now();
const one = loadFastKernel(1);
one.kernel.analyse(modelOf({ seed: 1, own: [2, 2] }), defaultRequest, {});
found.coldStartMilliseconds = performance.now() - coldStart;

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
  const { wall, processor } = leastOf(repeat, () => kernel.analyse(model, defaultRequest, {}));
  const states = model.states.count;
  return {
    kernel: name,
    parties: settings.own.length,
    options: settings.own.reduce((sum, count) => sum + count, 0),
    states,
    milliseconds: wall,
    processorMilliseconds: processor,
    statesPerSecond: (states / wall) * 1000,
    bytesPerState: accepted?.bytes === null ? null : accepted.bytes / states,
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
  m.bytesPerState === null ? '-' : fixed(m.bytesPerState),
  fixed(m.passes, 0),
];

for (let bits = 8; bits <= largest; bits += 2) {
  const settings = { seed: 1, own: spread(bits, 4) };
  if (bits <= 8) found.scaling.push(measure(referenceKernel, 'reference', settings, 1));
  if (bits <= 20) found.scaling.push(measure(explicitKernel, 'explicit', settings, bits > 16 ? 1 : runs));
  found.scaling.push(measure(one.kernel, 'fast', settings, bits < 20 ? runs * 4 : runs));
}
console.log(`4 parties, 8 statements each, all five concepts\n${table(header, found.scaling.map(rowOf))}\n`);

const growing = found.scaling.filter((m) => m.kernel === 'fast' && m.options >= 16);
if (growing.length > 1) {
  found.growthExponent = growthExponent(growing.map((m) => ({ size: m.states, time: m.processorMilliseconds })));
  console.log(`growth exponent from 2^16: ${fixed(found.growthExponent, 3)} (processor time)\n`);
}

const across = Math.min(largest, 18);
for (const parties of [2, 3, 4, 6, 9, 12])
  found.parties.push(measure(one.kernel, 'fast', { seed: 1, own: spread(across, parties) }));
console.log(`2^${across} states by number of parties\n${table(header, found.parties.map(rowOf))}\n`);

const threaded = Math.min(largest, 22);
for (const threads of [1, 2, 4]) {
  const { kernel, close } = loadFastKernel(threads);
  found.threads.push({ threads, ...measure(kernel, `fast ×${threads}`, { seed: 1, own: spread(threaded, 4) }) });
  await close();
}
console.log(`2^${threaded} states by threads\n${table(header, found.threads.map(rowOf))}\n`);

const easy = measure(one.kernel, 'fast', { seed: 1, own: spread(threaded, 4) });
const hard = measure(one.kernel, 'fast', { seed: 1, own: spread(threaded, 4), holes: true, oneWay: 0.2 });
found.hard = { easy, hard, ratio: hard.processorMilliseconds / easy.processorMilliseconds };
console.log(`a third infeasible, a fifth one-way: ${fixed(found.hard.ratio, 2)} times the processor time\n`);

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

const single = leastOf(20, () => explicitKernel.analyse(garrison, defaultRequest, {}));
found.batchTimesExplicit = (single.processor * variants.length) / found.batch[0].processorMilliseconds;
const ratioAt = (kernel, bits) => {
  const slow = found.scaling.find((m) => m.kernel === kernel && m.options === bits);
  const fast = found.scaling.find((m) => m.kernel === 'fast' && m.options === bits);
  return slow === undefined || fast === undefined ? null : slow.processorMilliseconds / fast.processorMilliseconds;
};
found.timesReference = ratioAt('reference', 8);
found.timesExplicit = ratioAt('explicit', Math.min(20, largest - (largest % 2)));
console.log(
  `fast: ${fixed(found.timesReference, 0)} times the reference at 2^8, ${fixed(found.timesExplicit, 1)} times the explicit kernel at 2^${Math.min(20, largest)}; batch ${fixed(found.batchTimesExplicit, 0)} times; cold start ${fixed(found.coldStartMilliseconds)} ms`,
);

const file = option('--json', 'reports/bench-kernels.json');
mkdirSync(dirname(file), { recursive: true });
writeFileSync(file, `${JSON.stringify(found, null, 2)}\n`);
if (words.includes('--guard') && (found.timesExplicit < 4 || found.batchTimesExplicit < 10)) {
  console.error(
    'slower than the guard allows: fast 4 times and batch 10 times the explicit kernel of the same run, in processor time',
  );
  process.exitCode = 1;
}
await one.close();
