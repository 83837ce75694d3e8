// Commands on a case whose states nobody can list: 60 options, every party looks at five of them.

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { defaultRequest, defaultSymbolicLimits } from '@parley/engine';
import { askBeyondListing } from '@parley/insight';
import { parseCase, parseQuestion } from '@parley/lang';
import { runHere } from '../fixtures/run-here.js';
import { withSolvers } from './sat/cadical.js';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'parley-beyond-'));
  writeFileSync(join(folder, 'ring.parley.yaml'), ring(15));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Each party wants its first option where its neighbour took none, never its last, and fears the neighbour's third. */
function ring(parties: number): string {
  const all = Array.from({ length: parties }, (_, index) => index);
  const options = (i: number): string => [0, 1, 2, 3].map((k) => `o${i}_${k}: Do ${k} by ${i}`).join(', ');
  const wishes = (i: number, next: number): string =>
    [`!o${next}_2`, `o${i}_0 & !o${next}_0`, `o${i}_1 -> o${next}_1`, `!o${i}_3`]
      .map((condition) => `{ prefer: "${condition}", assumption: invented }`)
      .join(', ');
  return [
    'parley: 1',
    'title: A ring of sixty options',
    'as_of: 2025',
    'parties:',
    ...all.map((i) => `  p${i}: { options: { ${options(i)} } }`),
    'status_quo: []',
    'preferences:',
    ...all.map((i) => `  p${i}: [${wishes(i, (i + 1) % parties)}]`),
    '',
  ].join('\n');
}

const flat = (text: string): string => text.replaceAll(/\s+/g, ' ');

test('a verdict on one state is proved, and its finder told', async () => {
  // By hand: p0 gains by its first option, and p1 can answer by its third, which p0 fears more than anything.
  const { code, out } = await runHere(folder, 'explain', 'ring.parley.yaml', '--party', 'p0', '--concepts', 'nash,gmr');
  expect(code).toBe(0);
  expect(flat(out)).toContain('Nash: not stable for p0');
  expect(flat(out)).toContain('GMR: stable for p0');
  expect(flat(out)).toMatch(/the answer is: • p1 takes [^•]*“Do 2 by 1”/);
  expect(flat(out)).toContain('was found by a satisfiability solver.');
});

test('where nobody can answer, the solver proves it of moves and the diagrams of improvements', async () => {
  // By hand: every party wants its own first option and nothing else, which no other party can take from it.
  const calm = ring(15).replaceAll(/ {2}p(\d+): \[.*\]/g, '  p$1: [{ prefer: "o$1_0", assumption: invented }]');
  writeFileSync(join(folder, 'calm.parley.yaml'), calm);
  const words = ['explain', 'calm.parley.yaml', '--party', 'p0', '--concepts', 'gmr,seq', '--json'];
  const { code, out } = await runHere(folder, ...words);
  expect(code).toBe(0);
  expect(JSON.parse(out)).toMatchObject({
    verdicts: [
      { by: 'solver', triedRounds: null },
      { by: 'diagrams', triedRounds: null },
    ],
  });
  expect((await runHere(folder, ...words, '--memory', 'much')).err).toContain('A size was expected');
});

test('a question about the status quo and one about equilibria are answered, with what answered them', async () => {
  // By hand: every party wants its own first option and nothing else, so all would leave and each equilibrium has them all.
  const calm = ring(15).replaceAll(/ {2}p(\d+): \[.*\]/g, '  p$1: [{ prefer: "o$1_0", assumption: invented }]');
  writeFileSync(join(folder, 'calm.parley.yaml'), calm);
  const quo = await runHere(
    folder,
    'ask',
    'calm.parley.yaml',
    'is the status quo stable',
    '--concepts',
    'nash,gmr',
    '--json',
  );
  expect(quo.code).toBe(0);
  const everyone = Array.from({ length: 15 }, (_, party) => `p${party}`);
  const [nash, gmr] = ['nash', 'gmr'].map((concept) => ({
    concept,
    equilibrium: false,
    leavers: everyone,
    undecided: [],
  }));
  expect(JSON.parse(quo.out)).toMatchObject({
    kernelChoice: { kernel: 'symbolic' },
    answers: [{ readings: [{ finding: { kind: 'statusQuoStable', byConcept: [nash, gmr] } }] }],
  });
  // The other three options of each of fifteen parties are free: 2^45 equilibria.
  const having = await runHere(
    folder,
    'ask',
    'calm.parley.yaml',
    'is there an equilibrium with o3_0',
    '--concepts',
    'nash',
  );
  expect(flat(having.out)).toContain('Nash: 35,184,372,088,832 equilibria.');
});

test('where diagrams have no time, a solver still looks for one equilibrium, and says of which concepts', async () => {
  const conflict = parseCase(readFileSync(join(folder, 'ring.parley.yaml'), 'utf8')).value?.conflict;
  const asked = parseQuestion('is there an equilibrium with o3_1', conflict ?? never()).value ?? never();
  const found = await withSolvers((freshSolver) =>
    askBeyondListing(
      conflict ?? never(),
      [asked],
      { ...defaultRequest, concepts: ['nash', 'gmr', 'seq'] },
      { freshSolver, limits: defaultSymbolicLimits, spell: () => () => true },
      {},
    ),
  );
  // A clock that is always over stops what looks at it; what is done before that is counted instead.
  const reading = found.value?.[0];
  const finding = reading?.findings[0];
  if (reading === undefined || finding?.kind !== 'equilibrium') return never();
  expect(reading.outgrown.length).toBeGreaterThan(0);
  for (const concept of ['nash', 'gmr'] as const) {
    const state =
      finding.sought.find((each) => each.concept === concept)?.state ??
      finding.equilibria.find((each) => each.concept === concept)?.states[0];
    // o3_1 is asked about, which is the fourteenth option of the case.
    expect(((state ?? 0n) >> 13n) & 1n).toBe(1n);
  }
});

function never(): never {
  throw new Error('the case is a case');
}
