// Answers by diagrams against the same questions on the listed states, and a case of thirty parties worked out by hand.

import { describe, expect, test } from 'vitest';
import { defaultRequest, defaultSymbolicLimits, explicitKernel } from '@parley/engine';
import { parseCase } from '@parley/lang';
import type { Conflict } from '@parley/model';
import { type CountedFinding, ask, askBeyondListing } from './index.js';

function conflictOf(text: string): Conflict {
  const { value, diagnostics } = parseCase(`parley: 1\ntitle: Test\nas_of: 2025\n${text}`);
  if (value === null) throw new Error(JSON.stringify(diagnostics));
  return value.conflict;
}

/** With this sanctioning no solver is asked, and diagrams answer alone. */
const request = { ...defaultRequest, sanctioning: 'oneMove' } as const;
const limits = defaultSymbolicLimits;
const freshSolver = () => {
  throw new Error('no solver was expected');
};

function findings(conflict: Conflict): readonly (readonly CountedFinding[])[] {
  const outcome = askBeyondListing(
    conflict,
    conflict.questions,
    request,
    { freshSolver, limits, spell: () => () => false },
    {},
  );
  if (outcome.value === null) throw new Error(JSON.stringify(outcome.diagnostics));
  return outcome.value.map((reading) => reading.findings);
}

const small = `
parties:
  a: { options: { x: Do x, u: Do u } }
  b: { options: { y: Do y, v: Do v } }
status_quo: [u]
rules: [{never: x & v}]
preferences:
  a: [{ prefer: "!y", assumption: t }, { prefer: x, assumption: t }, { prefer: u -> v, assumption: t }]
  b: [{ prefer: x -> y, assumption: t }, { prefer: "!y", assumption: t }, { prefer: v, assumption: t }]
questions: [is the status quo stable, is there an equilibrium with x, would a accept x, which equilibria can be reached]
`;

describe('questions answered by diagrams', () => {
  test('agree with the same questions on listed states', () => {
    const conflict = conflictOf(small);
    const [found] = findings(conflict);
    const listed = ask(conflict, conflict.questions, request, explicitKernel, {}).value;
    if (listed === null) throw new Error('not answered');
    const by = listed.answers.map(({ readings }) => readings[0]?.finding);
    if (by[0]?.kind !== 'statusQuoStable' || by[1]?.kind !== 'equilibrium') throw new Error('other findings');
    expect(found?.[0]).toMatchObject({
      kind: 'statusQuoStable',
      byConcept: by[0].byConcept.map(({ concept, verdicts }) => ({
        concept,
        leavers: verdicts.filter(({ kind }) => kind === 'unstable').map(({ subject }) => subject.dm),
      })),
    });
    const counts = by[1].equilibria.map(({ concept, count, total }) => ({
      concept,
      count: BigInt(count),
      total: BigInt(total),
    }));
    expect(found?.[1]).toMatchObject({ kind: 'equilibrium', equilibria: counts });
    // Accepting and paths compare states one by one: told are the equilibria with the offer, and all of them.
    expect(found?.[2]).toMatchObject({ kind: 'needsListing', equilibria: counts });
    expect(found?.[3]).toMatchObject({
      kind: 'needsListing',
      equilibria: counts.map(({ concept, total }) => ({ concept, count: total, total })),
    });
  });

  test('of thirty parties that each want their own option, the one equilibrium takes all', () => {
    // 2^30 states; each party alone decides what it wants, so leaving is an improvement that nothing can answer.
    const keys = Array.from({ length: 30 }, (_, index) => `p${index}`);
    const conflict = conflictOf(`
parties:
${keys.map((key) => `  ${key}: { options: { o_${key}: Act } }`).join('\n')}
status_quo: []
preferences:
${keys.map((key) => `  ${key}: [{ prefer: o_${key}, assumption: t }]`).join('\n')}
questions: [is the status quo stable, is there an equilibrium with o_p3, "is there an equilibrium with !o_p3"]
`);
    const [quo, having, without] = findings(conflict)[0] ?? [];
    expect(quo).toMatchObject({ byConcept: defaultRequest.concepts.map(() => ({ leavers: keys.map((_, dm) => dm) })) });
    const counted = (count: bigint) => ({ equilibria: defaultRequest.concepts.map(() => ({ count, total: 1n })) });
    expect(having).toMatchObject(counted(1n));
    expect(without).toMatchObject(counted(0n));
  });
});
