// Random models through the fast kernel and the explicit kernel: every bit must agree.
// node conformance.mjs [models] [largest exponent] [threads] [first seed]
import { buildGraphModel, defaultRequest, explicitKernel } from '@parley/engine';
import { loadFastKernel } from './load-kernel.mjs';
import { drawConflict, randomDefinition } from '../../packages/engine/fixtures/random-conflict.ts';

const [models = 1000, largest = 12, threads = 1, first = 1] = process.argv.slice(2).map(Number);
const { kernel, close } = loadFastKernel(threads, { helpFrom: 0 });

let compared = 0;
let declined = 0;
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
  const fast = kernel.analyse(model, request, {});
  if (fast.value === null) {
    declined++;
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
console.log(`${compared} models agree, ${declined} declined`);
await close();
