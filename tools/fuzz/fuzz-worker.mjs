// One worker of a fuzzing run: inputs from its own seeds, a heartbeat before each so that a hang can be told from slow progress.

import { parentPort, workerData } from 'node:worker_threads';
import { readFuzzTarget } from './fuzz-target.mjs';
import { checkInput } from './check-input.mjs';
import { inputOf } from './mutate.mjs';
import { randomFrom } from './random.mjs';
import { readSeeds } from './seeds.mjs';

const { first, count, step, heartbeat } = workerData;
const lang = await readFuzzTarget();
const seeds = readSeeds();
const beat = new BigUint64Array(heartbeat);

// Stacks of the errors that the YAML library only returns cost a third of the time; `--only` shows the stack of a failure.
Error.stackTraceLimit = 0;

for (let index = 0; index < count; index++) {
  const seed = first + index * step;
  const { kind, deep, text } = inputOf(randomFrom(seed), seeds);
  Atomics.store(beat, 0, BigInt(index));
  const wrong = checkInput(text, kind, lang, deep);
  if (wrong !== null) parentPort.postMessage({ seed, kind, wrong, text });
}
parentPort.postMessage({ done: true });
