// `node tools/agree/run.mjs [--models 100000] [--seed 1] [--from 0]`: the whole agreement run, with progress. Needs a build.
// `--from N --models 1` looks at one model again. Exit code 1 at the first disagreement.

import { agree } from './agree.mjs';

/** The number after a flag, or the default. */
function argument(flag, otherwise) {
  const at = process.argv.indexOf(flag);
  return at < 0 ? otherwise : Number(process.argv[at + 1]);
}

const count = argument('--models', 100_000);
const seed = argument('--seed', 1);
const from = argument('--from', 0);
const start = performance.now();
const seconds = () => ((performance.now() - start) / 1000).toFixed(1);
let shown = start;
const result = agree({
  seed,
  from,
  count,
  onModel: (number, { agreed, refused }) => {
    if (performance.now() - shown < 5000) return;
    shown = performance.now();
    process.stderr.write(`${seconds()} s: ${number + 1 - from} of ${count} (${agreed} agreed, ${refused} refused)\n`);
  },
});
const codes = Object.entries(result.codes).map(([code, times]) => `${code} ${times}`);
console.log(`seed ${seed}: ${result.agreed} models agreed, ${result.states} states, ${result.refused} refused by the builder (${codes.join(', ')}), ${seconds()} s`);
if (result.disagreement !== null) console.log(`DISAGREEMENT ${result.disagreement}`);
process.exitCode = result.disagreement === null ? 0 : 1;
