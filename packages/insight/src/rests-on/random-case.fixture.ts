// Small random cases for tests: two or three parties, up to four options, preferences on shared statements and assumptions.

import type { Conflict } from '@parley/model';
import { parseCase } from '@parley/lang';

/** A repeatable source of numbers below `bound` (Numerical Recipes' linear congruence). */
export function numbersFrom(seed: number): (bound: number) => number {
  let state = seed >>> 0;
  return (bound) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * bound);
  };
}

const literals = ['x', '!x', 'y', '!y', 'z', '!z', 'x & y', 'x -> z', 'y | z', 'x <-> y'];

/** The text of a random case with four questions. */
export function randomCaseText(seed: number): string {
  const below = numbersFrom(seed);
  const pick = <T>(items: readonly T[]): T => items[below(items.length)] as T;
  const statements = ['s1', 's2', 's3'];
  const basis = (): string => {
    const kind = below(4);
    const cites = statements.filter(() => below(2) === 0);
    const cited = cites.length > 0 ? `cites: [${cites.join(', ')}]` : 'assumption: it is assumed';
    return kind === 0
      ? 'assumption: it is assumed'
      : kind === 1
        ? `${cited.replace('assumption: it is assumed', 'cites: [s1]')}, assumption: both`
        : cited;
  };
  const preference = (): string =>
    Array.from({ length: 1 + below(3) }, () => `    - { prefer: "${pick(literals)}", ${basis()} }`).join('\n');
  const change = (): string => pick(['either', 'only_taken']);
  return `parley: 1
title: Random ${seed}
as_of: 2025
parties:
  a: { options: { x: { change: ${change()} } } }
  b: { options: { y: { change: ${change()} }, z: { change: ${change()} } } }
rules:
  - { never: "${pick(['x & y & z', '!x & y & z', 'x & !y & z'])}", ${basis()} }
status_quo: []
sources:
  p: { title: P }
  q: { title: Q, account: one }
  r: { title: R, account: one }
statements:
  s1: { holder: A, says: one, sources: [p, q], form: reported }
  s2: { holder: B, says: two, source: q, form: reported }
  s3: { holder: B, says: three, source: r, form: reported }
preferences:
  a:
${preference()}
  b:
${preference()}
perspectives:
  other:
    preferences:
      b:
${preference().replaceAll('    - ', '        - ')}
questions:
  - would a accept x
  - would b accept ${pick(['y & x', 'z', 'y & z'])}
  - is the status quo stable
  - which equilibria can be reached
  - is there an equilibrium with ${pick(['x & y', 'z', 'y | z'])}
`;
}

/** The conflict of a random case. */
export function randomConflict(seed: number): Conflict {
  const { value, diagnostics } = parseCase(randomCaseText(seed));
  if (value === null) throw new Error(`random case ${seed}: ${diagnostics.map(({ code }) => code).join()}`);
  return value.conflict;
}
