// Measures the symbolic kernel on generated conflicts of 60 and 100 options: time per concept, equilibria, peak nodes, and
// witnesses of sampled states checked by `verify`. Prints a table; with --json FILE also writes it; --quick measures the
// quick cases alone. Needs a build.

import { writeFileSync } from 'node:fs';
import { type AnalysisRequest, analyseSymbolically, defaultRequest, explainSymbolically, verify } from '@parley/engine';
import { dmIndex } from '@parley/model';
import { type ChainShape, chainConflict, seededRandom, sixtyOptions } from './chain-conflict.ts';

type Concepts = AnalysisRequest['concepts'];

const five: Concepts = ['nash', 'gmr', 'smr', 'seq', 'sseq'];
const three: Concepts = ['nash', 'gmr', 'seq'];

const cases: readonly {
  readonly name: string;
  readonly shape: ChainShape;
  readonly concepts: Concepts;
  readonly quick?: true;
}[] = [
  { name: 'line of 15 x 4', shape: sixtyOptions, concepts: five, quick: true },
  { name: 'line of 15 x 4, other seed', shape: { ...sixtyOptions, seed: 2 }, concepts: five },
  { name: 'line of 15 x 4, 8 statements', shape: { ...sixtyOptions, seed: 3, statementsEach: 8 }, concepts: five },
  { name: 'tree of 15 x 4', shape: { ...sixtyOptions, topology: 'tree' }, concepts: five, quick: true },
  { name: 'star of 15 x 4', shape: { ...sixtyOptions, seed: 2, reach: 2, topology: 'star' }, concepts: five },
  { name: 'ring of 15 x 4', shape: { ...sixtyOptions, seed: 4, topology: 'ring' }, concepts: five },
  {
    name: 'ring of 15 x 4, 4 statements',
    shape: { ...sixtyOptions, seed: 105, topology: 'ring', statementsEach: 4 },
    concepts: five,
  },
  { name: 'grid of 9 x 4', shape: { ...sixtyOptions, seed: 101, parties: 9, topology: 'grid' }, concepts: five },
  {
    name: 'random of 9 x 4',
    shape: { ...sixtyOptions, seed: 101, parties: 9, reach: 2, topology: 'random' },
    concepts: five,
  },
  {
    name: 'ring of 25 x 4, 4 statements',
    shape: { ...sixtyOptions, seed: 105, parties: 25, topology: 'ring', statementsEach: 4 },
    concepts: three,
  },
  { name: 'line of 25 x 4', shape: { ...sixtyOptions, seed: 5, parties: 25 }, concepts: three },
  {
    name: 'line of 25 x 4, 8 statements',
    shape: { ...sixtyOptions, seed: 7, parties: 25, statementsEach: 8 },
    concepts: three,
  },
];

const samplesPerConcept = 6;

interface Row {
  readonly case: string;
  readonly concept: string;
  readonly milliseconds: number;
  readonly cpuMilliseconds: number;
  readonly equilibria: string;
  readonly peakNodes: number;
  readonly verified: string;
}

/** One concept of one case; `verified` counts the sampled verdicts that agree and, where stable, that `verify` accepts. */
function measure(name: string, shape: ChainShape, concept: Concepts[number]): Row {
  const definition = chainConflict(shape);
  const before = performance.now();
  const cpuBefore = process.cpuUsage().user;
  const { value, diagnostics } = analyseSymbolically(definition, { ...defaultRequest, concepts: [concept] });
  const milliseconds = Math.round(performance.now() - before);
  const cpuMilliseconds = Math.round((process.cpuUsage().user - cpuBefore) / 1000);
  const [result] = value?.results ?? [];
  if (value === null || result === undefined) {
    return {
      case: name,
      concept,
      milliseconds,
      cpuMilliseconds,
      equilibria: diagnostics[0]?.code ?? '',
      peakNodes: 0,
      verified: '',
    };
  }
  const random = seededRandom(shape.seed + 1000);
  const states = [
    ...result.equilibria.sample(samplesPerConcept / 2, random),
    ...value.feasible.sample(samplesPerConcept / 2, random),
  ];
  const agreeing = states.filter((state) => {
    const dm = Math.floor(random() * shape.parties);
    const { value: told } = explainSymbolically(definition, { dm: dmIndex(dm), state, concept, strictness: 'weak' });
    if (told === null) return false;
    const stable = result.stable[dm]?.has(state) === true;
    return (
      stable === (told.verdict.kind === 'stable') && (!stable || verify(told.model, told.verdict).kind === 'accepted')
    );
  });
  return {
    case: name,
    concept,
    milliseconds,
    cpuMilliseconds,
    equilibria: result.equilibria.count().toString(),
    peakNodes: value.peakNodes,
    verified: `${agreeing.length} of ${states.length}`,
  };
}

const rows: Row[] = [];
const measured = process.argv.includes('--quick') ? cases.filter(({ quick }) => quick) : cases;
for (const { name, shape, concepts } of measured) {
  for (const concept of concepts) {
    const row = measure(name, shape, concept);
    rows.push(row);
    process.stdout.write(
      `${row.case.padEnd(30)} ${row.concept.padEnd(5)} ${String(row.milliseconds).padStart(7)} ms ${String(row.cpuMilliseconds).padStart(7)} ms cpu` +
        ` ${row.equilibria.padStart(32)} ${String(row.peakNodes).padStart(9)} nodes  ${row.verified}\n`,
    );
  }
}
// Sampling and verdicts are exact: a verdict that fails its check, or a case that ended early, fails the run.
if (rows.some(({ verified }) => verified !== `${samplesPerConcept} of ${samplesPerConcept}`)) process.exitCode = 1;
process.stdout.write(`resident at the end: ${Math.round(process.memoryUsage().rss / 2 ** 20)} MB\n`);
const json = process.argv.indexOf('--json');
const file = process.argv[json + 1];
if (json > 0 && file !== undefined) writeFileSync(file, `${JSON.stringify(rows, null, 2)}\n`);
