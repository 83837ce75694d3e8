// Compares the symbolic kernel with the explicit one on many generated conflicts small enough to list: `node
// bench/symbolic-conformance.ts [COUNT] [FIRST-SEED]`. Ends with exit code 1 at the first difference. Needs a build.

import { buildGraphModel, defaultRequest, explicitKernel, symbolicKernel } from '@parley/engine';
import { chainConflict, seededRandom, sixtyOptions } from './chain-conflict.ts';

const count = Number(process.argv[2] ?? 2000);
const firstSeed = Number(process.argv[3] ?? 1);
const kernel = symbolicKernel({ memoryBytes: 2 ** 26 });
const topologies = ['line', 'ring', 'grid', 'random', 'star', 'tree'] as const;
const sanctionings = ['legalSequences', 'legalSequences', 'oneMove', 'eachOpponentOnce'] as const;

let compared = 0;
let listed = 0;
for (let seed = firstSeed; seed < firstSeed + count; seed++) {
  const random = seededRandom(seed * 7919);
  const below = (bound: number): number => Math.floor(random() * bound);
  const parties = 1 + below(8);
  const definition = chainConflict({
    ...sixtyOptions,
    seed,
    parties,
    optionsEach: 1 + below(Math.min(4, Math.floor(12 / parties))),
    statementsEach: below(7),
    optionsPerCondition: 1 + below(4),
    reach: below(3),
    topology: topologies[below(topologies.length)] ?? 'line',
    oneWay: random() < 0.3 ? 0 : 0.4,
    rulesEach: random() < 0.3 ? 0 : 1,
    formulas: random() < 0.5 ? 'balanced' : 'nested',
  });
  const { value: model } = buildGraphModel(definition);
  if (model === null) continue;
  const request = {
    ...defaultRequest,
    sanctioning: sanctionings[below(sanctionings.length)] ?? 'legalSequences',
    strictness: random() < 0.7 ? ('weak' as const) : ('strict' as const),
  };
  const expected = explicitKernel.analyse(model, request, {}).value;
  const found = kernel.analyse(model, request, {}).value;
  if (expected === null) continue;
  compared++;
  listed += model.states.count;
  const differs = expected.results.some(
    (result, index) => !result.stable.every((states, dm) => found?.results[index]?.stable[dm]?.equals(states) === true),
  );
  if (differs) {
    process.stdout.write(`seed ${seed} differs: ${request.sanctioning}, ${request.strictness}\n`);
    process.exit(1);
  }
}
process.stdout.write(`${compared} conflicts with ${listed} states agree, from seed ${firstSeed}\n`);
