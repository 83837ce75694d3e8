// `node tools/fuzz/run.mjs --inputs 10000000 --seed 1`: throws inputs at the readers of `lang` and says which break a promise or hang.
// Needs a build (`npm run build`). Every failure names its seed; `--only SEED` runs that one input again and prints it.

import { parseArgs } from 'node:util';
import { Worker } from 'node:worker_threads';
import { checkInput } from './check-input.mjs';
import { readFuzzTarget } from './fuzz-target.mjs';
import { inputOf } from './mutate.mjs';
import { randomFrom } from './random.mjs';
import { readSeeds } from './seeds.mjs';

let reported = 0;

const { values } = parseArgs({
  options: {
    inputs: { type: 'string', default: '100000' },
    seed: { type: 'string', default: '1' },
    threads: { type: 'string', default: '1' },
    seconds: { type: 'string', default: '10' },
    failures: { type: 'string', default: '20' },
    only: { type: 'string' },
  },
});

if (values.only === undefined)
  await run(
    Number(values.inputs),
    Number(values.seed),
    Number(values.threads),
    Number(values.seconds),
    Number(values.failures),
  );
else await again(Number(values.only));

async function again(seed) {
  const { kind, deep, text } = inputOf(randomFrom(seed), readSeeds());
  process.stdout.write(`${kind}\n${JSON.stringify(text)}\n`);
  process.stdout.write(`${checkInput(text, kind, await readFuzzTarget(), deep) ?? 'holds'}\n`);
}

async function run(inputs, seed, threads, seconds, mostFailures) {
  const started = Date.now();
  const workers = [];
  let failures = 0;
  const fail = (what) => {
    failures++;
    if (failures <= mostFailures) process.stdout.write(`${what}\n`);
  };
  const finished = Array.from({ length: threads }, (_, thread) => {
    const heartbeat = new SharedArrayBuffer(8);
    const count = Math.ceil((inputs - thread) / threads);
    const worker = new Worker(new URL('./fuzz-worker.mjs', import.meta.url), {
      workerData: { first: seed + thread, step: threads, count, heartbeat },
    });
    const state = {
      worker,
      beat: new BigUint64Array(heartbeat),
      last: -1n,
      since: Date.now(),
      first: seed + thread,
      count,
      over: false,
    };
    workers.push(state);
    return new Promise((resolve) => {
      worker.on('message', (message) => {
        if (message.done === true) {
          state.over = true;
          resolve();
        } else
          fail(
            `seed ${message.seed} (${message.kind}): ${message.wrong}\n  ${JSON.stringify(message.text).slice(0, 400)}`,
          );
      });
      worker.on('error', (error) => {
        fail(`worker of seed ${state.first}: ${error.stack ?? error}`);
        resolve();
      });
      worker.on('exit', () => {
        state.over = true;
        resolve();
      });
    });
  });
  const watch = setInterval(() => watchWorkers(workers, threads, seconds, fail, inputs, started), 2000);
  await Promise.all(finished);
  clearInterval(watch);
  process.stdout.write(
    `${inputs.toLocaleString('en-GB')} inputs from seed ${seed} in ${Math.round((Date.now() - started) / 1000)} s: ${failures} failures\n`,
  );
  process.exitCode = failures === 0 ? 0 : 1;
}

/** A worker that has been at one input for too long hangs: it is named and ended. */
function watchWorkers(workers, threads, seconds, fail, inputs, started) {
  let done = 0;
  for (const state of workers) {
    const now = Atomics.load(state.beat, 0);
    done += state.over ? state.count : Number(now);
    if (state.over) continue;
    if (now !== state.last) {
      state.last = now;
      state.since = Date.now();
    } else if (Date.now() - state.since > seconds * 1000 + 15_000 * (now === 0n ? 1 : 0)) {
      fail(`seed ${state.first + Number(now) * threads}: hangs for more than ${seconds} s`);
      state.over = true;
      void state.worker.terminate();
    }
  }
  if (Date.now() - reported < 30_000) return;
  reported = Date.now();
  const rate = Math.round(done / Math.max(1, (Date.now() - started) / 1000));
  process.stderr.write(
    `${done.toLocaleString('en-GB')} of ${inputs.toLocaleString('en-GB')} inputs, ${rate} a second\n`,
  );
}
