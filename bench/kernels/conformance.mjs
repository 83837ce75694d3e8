// Random models through the fast kernel and the explicit kernel: every bit must agree. What the fast kernel does not take
// goes through the symbolic one.
// node conformance.mjs [models] [largest exponent] [threads] [first seed]
import { buildGraphModel, defaultRequest, explicitKernel, symbolicKernel } from '@parley/engine';
import { loadFastKernel } from './load-kernel.mjs';
import { drawConflict, randomDefinition } from '../../packages/engine/fixtures/random-conflict.ts';

const [models = 1000, largest = 12, threads = 1, first = 1] = process.argv.slice(2).map(Number);
const { kernel, close } = loadFastKernel(threads, { helpFrom: 0 });

let compared = 0;
let byDiagrams = 0;
const declined = new Map();
for (let seed = first; seed < first + models; seed++) {
  const settings = drawConflict(seed, largest);
  const built = buildGraphModel(randomDefinition(settings));
  if (built.value === null) continue;
  const model = built.value;
  const request = {
    ...defaultRequest,
    strictness: seed % 5 === 0 ? 'strict' : 'weak',
    concepts: defaultRequest.concepts.filter((_, k) => seed % 7 !== 0 || ((seed >> 3) >> k) & 1),
  };
  const own = kernel.analyse(model, request, {});
  // A party with more options than compiled code lays out: diagrams take its place, and the count says so.
  const fast = own.value === null ? symbolicKernel({ memoryBytes: 2 ** 29 }).analyse(model, request, {}) : own;
  if (own.value === null && fast.value !== null) byDiagrams++;
  if (fast.value === null) {
    const why = JSON.stringify(fast.diagnostics.map(({ code, values }) => ({ code, ...values })));
    declined.set(why, [...(declined.get(why) ?? []), seed]);
    continue;
  }
  const plain = explicitKernel.analyse(model, request, {}).value;
  for (const [c, result] of plain.results.entries()) {
    const other = fast.value.results[c];
    result.stable.forEach((set, dm) => {
      if (!set.equals(other.stable[dm])) {
        console.error(
          `seed ${seed}: ${result.concept} of ${dm} differs`,
          JSON.stringify(settings),
          set.count(),
          other.stable[dm].count(),
        );
        process.exit(1);
      }
    });
    if (!result.equilibria.equals(other.equilibria)) {
      console.error(`seed ${seed}: equilibria ${result.concept}`);
      process.exit(1);
    }
  }
  compared++;
}
console.log(
  `${compared} models agree, ${byDiagrams} of them by the symbolic kernel, ${[...declined.values()].flat().length} declined`,
);
for (const [why, seeds] of declined) console.log(`declined ${why}: seeds ${seeds.join(', ')}`);
await close();
