// What comes before any analysis, each in fresh processes: Node itself, loading the engine, compiling the kernel, reading a
// case, the first analysis, and a whole command.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));

/** Run with `node -e`, so that nothing is loaded but what is measured. Prints the milliseconds of each step. */
const steps = `
const at = [performance.now()];
const mark = () => at.push(performance.now());
const { readFileSync } = await import('node:fs');
const lang = await import(${JSON.stringify(here('../../packages/lang/dist/index.js'))}); mark();
const engine = await import(${JSON.stringify(here('../../packages/engine/dist/index.js'))}); mark();
const module = engine.compileKernel(new Uint8Array(readFileSync(${JSON.stringify(here('../../packages/engine/dist/wasm/kernel.wasm'))}))); mark();
const names = Array.from({ length: 20 }, (_, k) => 'o' + k);
const text = ['parley: 1', 'title: T', 'parties:', ...[0, 1, 2, 3].flatMap((p) => ['  p' + p + ':', '    options:', ...names.slice(5 * p, 5 * p + 5).map((name) => '      ' + name + ': Does ' + name)]),
  'preferences:', ...[0, 1, 2, 3].flatMap((p) => ['  p' + p + ':', ...[0, 1, 2, 3, 4, 5, 6, 7].map((k) => '    - {prefer: "' + names[5 * p + k % 5] + ' & !' + names[(7 * k + p) % 20] + '", assumption: a}')])].join('\\n');
mark();
const conflict = lang.parseCase(text).value.conflict; mark();
const model = engine.buildGraphModel(conflict).value; mark();
engine.fastKernel({ module }).analyse(model, engine.defaultRequest, {}); mark();
engine.fastKernel({ module }).analyse(model, engine.defaultRequest, {}); mark();
console.log(JSON.stringify(at.slice(1).map((time, k) => time - at[k])));
`;

const wall = (words) => {
  const start = performance.now();
  spawnSync(process.execPath, words, { encoding: 'utf8' });
  return performance.now() - start;
};

/** Least milliseconds of several fresh processes, by what was measured. */
export function startTimes(tries = 5) {
  const least = (run) => Math.min(...Array.from({ length: tries }, run));
  const all = Array.from({ length: tries }, () =>
    JSON.parse(spawnSync(process.execPath, ['--input-type=module', '-e', steps], { encoding: 'utf8' }).stdout),
  );
  const [lang, engine, compile, , parse, build, first, second] = all[0].map((_, k) =>
    Math.min(...all.map((times) => times[k])),
  );
  const program = here('../../packages/cli/bin/parley.mjs');
  return {
    'Node alone': least(() => wall(['-e', '0'])),
    'loading the language': lang,
    'loading the engine': engine,
    'compiling the kernel': compile,
    'parsing a case of 20 options and 32 statements': parse,
    'building its model': build,
    'its first analysis, 2^20 states': first,
    'its second analysis': second,
    'parley --version': least(() => wall([program, '--version'])),
    'parley analyse garrison-diversion': least(() => wall([program, 'analyse', 'garrison-diversion'])),
  };
}
