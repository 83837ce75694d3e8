// Neutrality of every answer: with the names of two sides swapped in a case, the text is swapped and nothing else changes.
// The names are invented and stand in no other text of a case, so that nothing has to be masked.

import { readFileSync, readdirSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import type { Conflict, Outcome } from '@parley/model';
import { type AnalysisRequest, defaultRequest, explicitKernel } from '@parley/engine';
import {
  ask,
  brief,
  compare,
  defaultChange,
  history,
  levers,
  localSweepEngine,
  noStore,
  readingsOf,
  restsOn,
  robust,
  smallestChanges,
  trust,
} from '@parley/insight';
import { parseCase } from '@parley/lang';
import {
  type Block,
  analysisDocument,
  answersDocument,
  briefDocument,
  changeDocument,
  compareDocument,
  dependenceDocument,
  historyDocument,
  leversDocument,
  robustDocument,
  toMarkdown,
  trustDocument,
} from './index.js';

const root = fileURLToPath(new URL('../../../catalog', import.meta.url));
const files = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('case.parley.yaml') && !path.includes('trade-negotiation'))
  .map((path) => ({ name: basename(dirname(path)), path: join(root, path) }));

const [north, south] = ['Northland', 'Southland'] as const;
const request: AnalysisRequest = { ...defaultRequest, concepts: ['nash', 'seq'] };

function found<T>({ value, diagnostics }: Outcome<T>): T {
  if (value === null) throw new Error(JSON.stringify(diagnostics));
  return value;
}

/** The case with its first two parties named. */
function named(path: string, first: string, second: string): Conflict {
  const { conflict } = found(parseCase(readFileSync(path, 'utf8')));
  const names = [first, second];
  return { ...conflict, dms: conflict.dms.map((dm, index) => ({ ...dm, name: names[index] ?? dm.name })) };
}

const swapped = (text: string): string =>
  text.replaceAll(/Northland|Southland/g, (name) => (name === north ? south : north));

type Told = readonly Block[] | Promise<readonly Block[]>;

const commands: Readonly<Record<string, (conflict: Conflict) => Told>> = {
  ask: (conflict) => answersDocument(conflict, found(ask(conflict, conflict.questions, request, explicitKernel, {}))),
  analyse: (conflict) => {
    const [reading] = found(readingsOf(conflict));
    if (reading === undefined) return [];
    return analysisDocument(conflict, reading.model, found(explicitKernel.analyse(reading.model, request, {})), 20);
  },
  brief: (conflict) => briefDocument(conflict, found(brief(conflict, request, explicitKernel, {}))),
  change: (conflict) => {
    const readings = found(readingsOf(conflict));
    const statusQuo = conflict.form.kind === 'options' ? conflict.form.statusQuo : null;
    if (statusQuo === null || statusQuo === undefined) return [];
    const accepting = conflict.questions.flatMap(({ asked }) => (asked.kind === 'accept' ? [asked] : []));
    return accepting.slice(0, 1).flatMap(({ offer, offerText, dm }) => {
      const target = { kind: 'condition', condition: offer, text: offerText, offeredTo: dm } as const;
      const asked = { ...defaultChange, target, concept: 'nash' } as const;
      return changeDocument(conflict, readings, [found(smallestChanges(conflict, asked, explicitKernel, {}))]);
    });
  },
  compare: (conflict) => compareDocument(conflict, found(compare(conflict, request, explicitKernel, {}))),
  history: (conflict) => historyDocument(conflict, found(history(conflict, request, explicitKernel, {}))),
  levers: (conflict) =>
    leversDocument(conflict, found(levers(conflict, conflict.questions, request, explicitKernel, {}))),
  'rests-on': (conflict) => dependenceDocument(conflict, found(restsOn(conflict, request, explicitKernel, {}, null))),
  robust: async (conflict) => {
    const readings = found(readingsOf(conflict));
    const asked = { vary: 'all', samples: 3, sampled: true, seed: 4, analysis: request } as const;
    const engine = localSweepEngine({ parts: null, kernel: explicitKernel });
    const results = found(await robust(readings, conflict.questions, asked, { engine, store: noStore, control: {} }));
    const shown = results.flatMap((one, index) => {
      const reading = readings[index];
      return reading === undefined ? [] : [{ conflict: reading.conflict, model: reading.model, found: one }];
    });
    return robustDocument(conflict, shown, { ...asked, readings: readings.length });
  },
  trust: (conflict) => trustDocument(conflict, found(trust(conflict, conflict.promises, request, null, {}))),
};

const told = new Map<string, Promise<string>>();

/** What a command tells of a case whose first two parties have these names; told once. */
function textOf(command: string, path: string, names: readonly [string, string]): Promise<string> {
  const key = [command, path, ...names].join(' ');
  const known = told.get(key) ?? tell(command, named(path, ...names));
  told.set(key, known);
  return known;
}

const tell = async (command: string, conflict: Conflict): Promise<string> =>
  toMarkdown((await commands[command]?.(conflict)) ?? []);

describe.each(Object.keys(commands))('%s', (command) => {
  test.each(files)('of $name: swapping the names of two sides swaps the text', async ({ path }) => {
    const one = await textOf(command, path, [north, south]);
    expect(await textOf(command, path, [south, north])).toBe(swapped(one));
  });
});

test('the law is not empty: most answers about the founding case name both sides', async () => {
  const path = files.find(({ name }) => name === 'moscow-offer')?.path ?? '';
  const texts = await Promise.all(Object.keys(commands).map((command) => textOf(command, path, [north, south])));
  expect(texts.filter((text) => text.includes(north) && text.includes(south)).length).toBeGreaterThanOrEqual(8);
});
