// Random variants of random small models through the batch kernel and the literal reference: every bit must agree.
// node batch-conformance.mjs [models] [threads] [first seed]
import { buildGraphModel, defaultRequest, openBatch, referenceAnalyse } from '@parley/engine';
import { loadFastKernel } from './load-kernel.mjs';
import { randomDefinition, randomFrom } from '../../packages/engine/fixtures/random-conflict.ts';

const [models = 50, threads = 1, first = 1] = process.argv.slice(2).map(Number);
const { parts, close } = loadFastKernel(threads);
let compared = 0;

function freeForm(random, dms) {
  const count = 2 + Math.floor(random() * 10);
  const moves = [];
  for (let from = 0; from < count; from++)
    for (let to = 0; to < count; to++) {
      for (let dm = 0; dm < dms; dm++) if (from !== to && random() < 0.25) moves.push({ dm, from, to, span: null });
    }
  const states = Array.from({ length: count }, (_, s) => ({ id: `s${s}`, name: `s${s}`, span: null }));
  return { kind: 'graph', states, moves, statusQuo: null };
}

for (let seed = first; seed < first + models; seed++) {
  const random = randomFrom(seed * 31 + 5);
  const own = Array.from({ length: 2 + Math.floor(random() * 3) }, () => 1 + Math.floor(random() * 2));
  const definition = randomDefinition({
    seed,
    own,
    holes: seed % 2 === 0,
    oneWay: seed % 3 === 0 ? 0.4 : 0,
    kinds: ['indifferent'],
  });
  if (seed % 4 === 1) definition.form = freeForm(random, own.length);
  const built = buildGraphModel(definition);
  if (built.value === null) continue;
  const model = built.value;
  const request = { ...defaultRequest, strictness: seed % 5 === 0 ? 'strict' : 'weak' };
  const width = seed % 7 === 0 ? 2 : 1;
  const batch = openBatch(parts, model, request, { capacity: 64, widest: width }).value;
  const variants = Array.from({ length: 1 + Math.floor(random() * 60) }, () =>
    own.map(() => {
      const table = new (width === 1 ? Uint8Array : Uint16Array)(model.states.count);
      return table.map(() => Math.floor(random() * (random() < 0.5 ? 4 : width === 1 ? 256 : 60000)));
    }),
  );
  const result = batch.run(variants).value;
  const counts = new Map();
  variants.forEach((ranks, variant) => {
    const single = referenceAnalyse(Object.defineProperty(Object.create(model), 'ranks', { value: ranks }), request);
    (single.value ?? single).results.forEach((expected, c) => {
      [...expected.stable, expected.equilibria].forEach((set, dm) => {
        const found = dm === own.length ? result.equilibria(variant, c) : result.stable(variant, c, dm);
        if (!set.equals(found)) {
          console.error(
            `seed ${seed} variant ${variant} ${expected.concept} dm ${dm}: ${[...set.members()]} / ${[...found.members()]}`,
          );
          process.exit(1);
        }
        for (const s of set.members()) counts.set(`${c} ${dm} ${s}`, (counts.get(`${c} ${dm} ${s}`) ?? 0) + 1);
      });
    });
    compared++;
  });
  for (const [key, count] of counts) {
    const [c, dm, s] = key.split(' ').map(Number);
    const found = dm === own.length ? result.equilibriumCount(c, s) : result.stableCount(c, dm, s);
    if (found !== count) {
      console.error(`seed ${seed} count of ${key}: ${count} / ${found}`);
      process.exit(1);
    }
  }
}
console.log(`${compared} variants agree`);
await close();
