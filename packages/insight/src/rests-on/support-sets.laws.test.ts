// Verdicts without answers agree with the answers, and the sets agree with trying every subset, on seeded random cases.

import { expect, test } from 'vitest';
import { defaultRequest, explicitKernel } from '@parley/engine';
import { ask } from '../ask.js';
import { readingsOf } from '../reading.js';
import { randomConflict } from '../../fixtures/random-case.js';
import { ReadingVariants } from './reading-variants.js';
import { restsOn } from './rests-on.js';
import { hittingSets } from './support-sets.js';
import { sameVerdict, verdictKey } from './verdict-key.js';
import { withStatements } from './without.js';

const seeds = Array.from({ length: 60 }, (_, index) => index + 1);
const limits = { trials: 100_000, mostCarrying: 1_000 };

test('the verdicts of a case without some statements are those that asking it again gives', () => {
  for (const seed of seeds) {
    const conflict = randomConflict(seed);
    const readings = readingsOf(conflict).value ?? [];
    const variants = readings.map(
      (reading) => new ReadingVariants(reading, conflict.questions, defaultRequest, explicitKernel),
    );
    const ids = conflict.statements.map(({ id }) => id);
    for (let subset = 0; subset < 1 << ids.length; subset++) {
      const left = new Set(ids.filter((_, index) => ((subset >> index) & 1) === 1));
      const asked = ask(withStatements(conflict, left), conflict.questions, defaultRequest, explicitKernel, {}).value;
      asked?.answers.forEach((answer, question) => {
        answer.readings.forEach(({ finding }, index) => {
          const variant = variants[index];
          const found = variant?.verdict(question, (at) => {
            const support = variant.structure.supports[at];
            return support?.kind === 'statement' && !left.has(support.statement);
          });
          expect({ seed, subset, question, index, found }).toEqual({
            seed,
            subset,
            question,
            index,
            found: verdictKey(finding),
          });
        });
      });
    }
  }
});

const subsetsOf = (count: number): readonly (readonly number[])[] =>
  Array.from({ length: 1 << count }, (_, mask) =>
    Array.from({ length: count }, (_unused, at) => at).filter((at) => ((mask >> at) & 1) === 1),
  );

const minimalOf = (sets: readonly (readonly number[])[]): readonly (readonly number[])[] =>
  sets.filter(
    (set) => !sets.some((other) => other.length < set.length && other.every((member) => set.includes(member))),
  );

const asText = (sets: readonly (readonly number[])[]): readonly string[] => sets.map((set) => set.join(' ')).sort();

test('breaking and carrying sets are those that trying all subsets of supports gives', () => {
  let broken = 0;
  for (const seed of seeds) {
    const conflict = randomConflict(seed);
    const found = restsOn(conflict, defaultRequest, explicitKernel, {}, limits).value;
    const readings = readingsOf(conflict).value ?? [];
    for (const { question, perspective, verdict, supports, sets } of found?.support ?? []) {
      const reading = readings.find((candidate) => candidate.perspective === perspective);
      if (reading === undefined || supports.length > 9) continue;
      const variants = new ReadingVariants(reading, conflict.questions, defaultRequest, explicitKernel);
      const changes = (dropped: readonly number[]): boolean =>
        !sameVerdict(
          variants.verdict(question, (at) => dropped.includes(at)),
          verdict,
        );
      const changing = subsetsOf(supports.length).filter(changes);
      expect({ seed, question, sets: asText(sets.breaking) }).toEqual({
        seed,
        question,
        sets: asText(minimalOf(changing)),
      });
      // A set carries the answer if no changing set leaves it whole.
      const carries = subsetsOf(supports.length).filter((set) =>
        changing.every((dropped) => dropped.some((at) => set.includes(at))),
      );
      expect({ seed, question, sets: asText(sets.carrying) }).toEqual({
        seed,
        question,
        sets: asText(minimalOf(carries)),
      });
      expect(sets.exhaustive).toBe(true);
      broken += sets.breaking.length;
    }
  }
  expect(broken).toBeGreaterThan(50);
});

test('hitting sets: the textbook example of Reiter (1987), and a limit that is said', () => {
  // Reiter's example: conflicts {2,4,5}, {1,2,3}, {1,3,5}, {2,4,6}, {2,4}, {2,3,5}, {1,6}.
  const conflicts = [
    [2, 4, 5],
    [1, 2, 3],
    [1, 3, 5],
    [2, 4, 6],
    [2, 4],
    [2, 3, 5],
    [1, 6],
  ];
  const universe = [1, 2, 3, 4, 5, 6];
  const all = subsetsOf(6).map((set) => set.map((at) => universe[at] ?? 0));
  const hitting = minimalOf(
    all.filter((set) => conflicts.every((conflict) => conflict.some((member) => set.includes(member)))),
  );
  expect(asText(hittingSets(conflicts, 100).sets)).toEqual(asText(hitting));
  expect(hittingSets(conflicts, 2)).toMatchObject({ more: true, sets: { length: 2 } });
});
