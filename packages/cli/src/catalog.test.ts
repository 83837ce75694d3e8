// Conformance: every case of the catalog is read, analysed by every kernel, and compared with what was published for it
// and with an independent solver's cross-check, both recorded in its expected.json.

import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import {
  type ConceptId,
  type Kernel,
  buildGraphModel,
  conceptIds,
  defaultRequest,
  explain,
  explicitKernel,
  referenceKernel,
  verify,
} from '@parley/engine';
import { type Conflict, dmIndex, stateLetters } from '@parley/model';
import { parseCase } from '@parley/lang';
import { catalogEntries } from './catalog.js';

interface Expected {
  readonly states: number | null;
  readonly published?: { readonly equilibria: Readonly<Record<string, readonly string[]>> };
  readonly computed?: {
    readonly equilibria: Readonly<Record<string, readonly string[]>>;
    readonly stable: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;
  };
}

const entries = catalogEntries();
const expectedOf = (file: string): Expected | null => {
  try {
    return JSON.parse(readFileSync(join(dirname(file), 'expected.json'), 'utf8')) as Expected;
  } catch {
    return null;
  }
};

function conflictOf(file: string): Conflict {
  const { value, diagnostics } = parseCase(readFileSync(file, 'utf8'));
  expect(diagnostics.filter((diagnostic) => diagnostic.severity !== 'information')).toEqual([]);
  if (value === null) throw new Error(`${file} has errors`);
  return value.conflict;
}

/** Stable states by concept and party name, as sorted letters. */
function stableStates(conflict: Conflict, kernel: Kernel, concepts: readonly ConceptId[]) {
  const model = buildGraphModel(conflict).value;
  const analysis = model === null ? null : kernel.analyse(model, { ...defaultRequest, concepts }, {}).value;
  if (model === null || analysis === null || conflict.form.kind !== 'options') throw new Error('not analysed');
  const count = conflict.form.options.length;
  const letters = (states: Iterable<number>): readonly string[] =>
    [...states].map((s) => stateLetters(model.states.masksOf(s as never)[0] ?? (0n as never), count)).sort();
  return {
    states: model.states.count,
    equilibria: Object.fromEntries(
      analysis.results.map((result) => [result.concept, letters(result.equilibria.members())]),
    ),
    stable: Object.fromEntries(
      analysis.results.map((result) => [
        result.concept,
        Object.fromEntries(result.stable.map((set, dm) => [conflict.dms[dm]?.name ?? '', letters(set.members())])),
      ]),
    ),
  };
}

const lowerKeys = <T>(record: Readonly<Record<string, T>>): Record<string, T> =>
  Object.fromEntries(Object.entries(record).map(([key, value]) => [key.toLowerCase(), value]));
const sorted = (states: readonly string[]): readonly string[] => [...states].sort();

test('the catalog is found and its names are unique', () => {
  expect(entries.length).toBeGreaterThanOrEqual(9);
  expect(new Set(entries.map((entry) => entry.name)).size).toBe(entries.length);
});

describe.each(entries)('$place', ({ file }) => {
  const expected = expectedOf(file);
  const conflict = conflictOf(file);

  test('has the number of states that is recorded for it', () => {
    const states = buildGraphModel(conflict).value?.states.count;
    expect(states).toBe(expected?.states ?? states);
    expect(states).toBeGreaterThan(0);
  });

  const computed = expected?.computed;
  if (computed !== undefined) {
    test.each([explicitKernel, referenceKernel])(
      'kernel $name: agrees with the independent solver, state by state',
      (kernel) => {
        const found = stableStates(conflict, kernel, conceptIds);
        for (const [concept, states] of Object.entries(lowerKeys(computed.equilibria))) {
          expect(found.equilibria[concept], concept).toEqual(sorted(states));
        }
        for (const [concept, byParty] of Object.entries(lowerKeys(computed.stable))) {
          for (const [party, states] of Object.entries(byParty))
            expect(found.stable[concept]?.[party], `${concept} ${party}`).toEqual(sorted(states));
        }
      },
    );

    test('every verdict has a witness that the independent check accepts', () => {
      const model = buildGraphModel(conflict).value;
      if (model === null) throw new Error('not built');
      const request = { sanctioning: 'legalSequences', strictness: 'weak' } as const;
      for (const concept of conceptIds) {
        for (let dm = 0; dm < model.dmCount; dm++) {
          for (let s = 0; s < model.states.count; s++) {
            const verdict = explain(model, { dm: dmIndex(dm), state: s as never, concept, request });
            expect(verify(model, verdict).kind).toBe('accepted');
          }
        }
      }
    });
  }

  const published = Object.entries(lowerKeys(expected?.published?.equilibria ?? {}));
  if (published.length > 0) {
    test.each(published)('published: %s', (title, states) => {
      const found = stableStates(conflict, explicitKernel, conceptIds);
      const base = title.split(' ')[0] ?? '';
      // "plus simultaneous sanctioning": stable for a party when either concept makes it so.
      const simultaneous = title.includes('simultaneous');
      const all = new Set(
        Object.values(found.stable)
          .flatMap((byParty) => Object.values(byParty))
          .flat(),
      );
      const equilibria = [...all].filter((state) =>
        conflict.dms.every(({ name }) => {
          const ordinary = found.stable[base]?.[name]?.includes(state) === true;
          return ordinary || (simultaneous && found.stable['sim']?.[name]?.includes(state) === true);
        }),
      );
      expect(sorted(equilibria)).toEqual(sorted(states));
    });
  }
});

test('Garrison: 15 GMR and 15 SMR equilibria by legal sequences, 14 when each opponent moves once (GMCR+)', () => {
  const file = entries.find((entry) => entry.name === 'garrison-diversion')?.file ?? '';
  const model = buildGraphModel(conflictOf(file)).value;
  if (model === null) throw new Error('not built');
  const counts = (sanctioning: 'legalSequences' | 'eachOpponentOnce') =>
    explicitKernel
      .analyse(model, { concepts: ['gmr', 'smr'], sanctioning, strictness: 'weak' }, {})
      .value?.results.map((result) => result.equilibria.count());
  expect(counts('legalSequences')).toEqual([15, 15]);
  expect(counts('eachOpponentOnce')).toEqual([14, 14]);
});
