// node quick.mjs own threads holes oneWay statements span
import { buildGraphModel, defaultRequest, explicitKernel } from '@parley/engine';
import { loadFastKernel } from './load-kernel.mjs';
import { randomDefinition } from '../../packages/engine/fixtures/random-conflict.ts';
const [own = '6,6,6,6', threads = '1', holes = '0', oneWay = '0', statements = '8', span = '4', runs = '4', seed='1', plain='0'] = process.argv.slice(2);
const { kernel, close } = loadFastKernel(Number(threads));
const t00 = performance.now();
const built = buildGraphModel(randomDefinition({ seed: Number(seed), own: own.split(',').map(Number), holes: holes === '1', oneWay: Number(oneWay), statements: Number(statements), span: Number(span) }));
const model = built.value;
if (!model) { console.log(built.diagnostics); process.exit(1); }
const t0 = performance.now();
console.log('states', model.states.count, 'build', (t0 - t00).toFixed(1));
console.log(kernel.accepts(model, defaultRequest).value, (performance.now() - t0).toFixed(1), 'ms accepts');
let fast;
for (let r = 0; r < Number(runs); r++) {
  const c0 = process.cpuUsage(); const t = performance.now(); fast = kernel.analyse(model, defaultRequest, {}); const ms = performance.now() - t;
  const cpu = process.cpuUsage(c0); console.log('fast', ms.toFixed(1), 'ms, cpu', (cpu.user / 1000).toFixed(0), (cpu.system / 1000).toFixed(0), (model.states.count / ms / 1e3).toFixed(1), 'M/s', JSON.stringify(fast.diagnostics), fast.value?.results.map((x) => x.equilibria.count()).join(' '), 'rss', (process.memoryUsage().rss / 2 ** 20).toFixed(0));
}
if (plain === '1') {
  const t = performance.now(); const p = explicitKernel.analyse(model, defaultRequest, {}).value; console.log('plain', (performance.now() - t).toFixed(1));
  console.log('equal', p.results.every((r, c) => r.equilibria.equals(fast.value.results[c].equilibria) && r.stable.every((s, d) => s.equals(fast.value.results[c].stable[d]))));
}
await close();
