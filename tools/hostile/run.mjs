// `node tools/hostile/run.mjs`: every hostile input through the real command, one by one, with bounds of memory and time.
// Needs a build. `--seed` only turns the order, so that no input leans on an earlier one.

import { parseArgs } from 'node:util';
import { hostileImports, hostileInputs } from './inputs.mjs';
import { faultsOf, runParley, withInputs } from './read-hostile.mjs';

/** Bounds of one input, the program and its vocabulary included; a machine under load gets twice the reading thread's time. */
const most = { megabytes: 1100, seconds: 40 };

/** @param {import('./inputs.mjs').HostileInput} input */
const wordsFor = (input) =>
  hostileImports.includes(input) ? ['import', 'c.parley.yaml', `in/${input.name}`] : ['read', 'in', '--jsonl'];

const { values } = parseArgs({
  options: { seed: { type: 'string', default: '1' }, all: { type: 'boolean', default: false } },
});
const chosen = [...hostileInputs.filter(({ heavy }) => values.all || heavy === true), ...hostileImports];
const turn = Number(values.seed) % chosen.length;
let failed = 0;
let highest = 0;
for (const input of [...chosen.slice(turn), ...chosen.slice(0, turn)]) {
  const { out, err, code, megabytes, seconds } = await withInputs([input], (folder) =>
    runParley(wordsFor(input), folder),
  );
  const line = out.split('\n').find((words) => words !== '');
  const text = line?.startsWith('{') === true ? JSON.parse(line).source.text : null;
  const said = err.split('\n').filter((words) => words.trim() !== '');
  const isError = said.some((words) => words.startsWith('error'));
  const faults = [
    ...faultsOf(input, said, text),
    ...(code === (isError ? 2 : 0) ? [] : [`ended with ${code}`]),
    ...(/P9001|\n\s+at /.test(err) ? ['a stack trace was shown'] : []),
    ...(megabytes > most.megabytes ? [`held ${megabytes} MB, more than ${most.megabytes}`] : []),
    ...(seconds > most.seconds ? [`took ${seconds.toFixed(1)} s, more than ${most.seconds}`] : []),
  ];
  highest = Math.max(highest, megabytes);
  if (faults.length > 0) failed += 1;
  console.log(
    `${JSON.stringify(input.name)}: ${input.codes.join(' ') || 'read'}, ${seconds.toFixed(1)} s, ${megabytes} MB${faults.map((fault) => `\n  ${fault}`).join('')}`,
  );
}
console.log(`${chosen.length - failed} held, ${failed} failed; at most ${highest} MB`);
process.exitCode = failed === 0 ? 0 : 1;
