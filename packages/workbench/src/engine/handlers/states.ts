// All states of one reading as columns of numbers, for a table that draws only the rows in view; and orders of them.

import { stateIndex } from '@parley/model';
import { type AnalysisRequest, type ConceptId, type GraphModel, type RankTable } from '@parley/engine';
import type { AnalysedReading } from '@parley/insight';
import { analysedCase } from '../analysed-cases.js';
import type { Call, HandlerControl } from '../calls.js';
import { type ShownDiagnostic, shown } from './read.js';

/** Which reading of which text; 0 is the case as it stands. */
export interface StatesAsked {
  readonly text: string;
  readonly request: AnalysisRequest;
  readonly reading: number;
}

/** The columns; entry *s* of each is state *s*. */
export interface StatesView {
  readonly count: number;
  /** Options taken, as bits; null where states are named instead. */
  readonly masks: Uint32Array | null;
  /** Names of the states where they have no single mask of up to 32 options. */
  readonly names: readonly string[] | null;
  readonly statusQuo: number | null;
  /** By party: 0 is the least preferred. */
  readonly ranks: readonly RankTable[];
  /** By concept: a bit for each state, by party and for all of them together. */
  readonly concepts: readonly {
    readonly concept: ConceptId;
    readonly stable: readonly Uint32Array[];
    readonly equilibria: Uint32Array;
    readonly equilibriumCount: number;
  }[];
}

/** Tells all states, or why not. */
export type StatesCall = Call<
  StatesAsked,
  { readonly view: StatesView | null; readonly diagnostics: readonly ShownDiagnostic[] }
>;

/** Which states, in which order. */
export interface OrderAsked extends StatesAsked {
  /** For each option `Y`, `N` or `-`; empty for all states. */
  readonly pattern: string;
  /** Only states that are equilibria under the concept or, with a party, stable for it. */
  readonly held: { readonly concept: ConceptId; readonly dm: number | null } | null;
  /** The party by whose preference they are sorted, the most preferred first; null for the order of the model. */
  readonly by: number | null;
}

/** Finds the states asked for. */
export type OrderCall = Call<OrderAsked, Uint32Array>;

/** The handler. */
export async function states(asked: StatesAsked, control: HandlerControl): Promise<StatesCall['answered']> {
  const { conflict, readings, diagnostics } = await analysedCase(asked.text, asked.request, control);
  const reading = readings?.[asked.reading];
  const told = shown(diagnostics);
  if (conflict === null || reading === undefined) return { view: null, diagnostics: told };
  return { view: viewOf(reading), diagnostics: told };
}

function viewOf(reading: AnalysedReading): StatesView {
  const { model, analysis } = reading;
  const masks = masksOf(model);
  return {
    count: model.states.count,
    masks,
    names: masks === null ? namesOf(reading) : null,
    statusQuo: statusQuoOf(reading),
    ranks: model.ranks,
    concepts: analysis.results.map(({ concept, stable, equilibria }) => ({
      concept,
      stable: stable.map(({ words }) => words),
      equilibria: equilibria.words,
      equilibriumCount: equilibria.count(),
    })),
  };
}

const masksKnown = new WeakMap<GraphModel, Uint32Array>();

/** One mask for each state, where every state has one that fits; found once, since every letter of a filter asks for them. */
function masksOf(model: GraphModel): Uint32Array | null {
  const known = masksKnown.get(model);
  if (known !== undefined) return known;
  const masks = masksAnew(model);
  if (masks !== null) masksKnown.set(model, masks);
  return masks;
}

function masksAnew({ definition, states: table }: GraphModel): Uint32Array | null {
  if (definition.form.kind !== 'options' || definition.form.options.length > 32 || table.kind === 'merged') return null;
  return Uint32Array.from({ length: table.count }, (_, s) => Number(table.masksOf(stateIndex(s))[0] ?? 0n));
}

function namesOf({ conflict, model }: AnalysedReading): readonly string[] {
  const { form } = conflict;
  return Array.from({ length: model.states.count }, (_, s) => {
    if (form.kind === 'graph') return form.states[s]?.name ?? String(s);
    const letters = model.states
      .masksOf(stateIndex(s))
      .map((mask) =>
        form.options.map((_option, index) => (((mask >> BigInt(index)) & 1n) === 1n ? 'Y' : 'N')).join(''),
      );
    return letters.join(' + ');
  });
}

function statusQuoOf({ conflict, model }: AnalysedReading): number | null {
  const { form } = conflict;
  if (form.statusQuo === null) return null;
  return form.kind === 'graph' ? form.statusQuo : model.states.indexOf(form.statusQuo);
}

/** The handler. */
export async function stateOrder(asked: OrderAsked, control: HandlerControl): Promise<Uint32Array> {
  const { readings } = await analysedCase(asked.text, asked.request, control);
  const reading = readings?.[asked.reading];
  if (reading === undefined) return new Uint32Array();
  const { model, analysis } = reading;
  const held = asked.held;
  const result = held === null ? undefined : analysis.results.find(({ concept }) => concept === held.concept);
  const set = result === undefined ? null : held?.dm == null ? result.equilibria : (result.stable[held.dm] ?? null);
  const matches = patternTest(model, asked.pattern);
  const found = new Uint32Array(model.states.count);
  let count = 0;
  for (let s = 0; s < model.states.count; s++) {
    if ((set === null || set.has(stateIndex(s))) && matches(s)) found[count++] = s;
  }
  const order = found.slice(0, count);
  const ranks = asked.by === null ? undefined : model.ranks[asked.by];
  return ranks === undefined ? order : byRank(order, ranks);
}

function patternTest(model: GraphModel, pattern: string): (s: number) => boolean {
  const masks = masksOf(model);
  if (masks === null || /^-*$/.test(pattern)) return () => true;
  let [yes, no] = [0, 0];
  [...pattern].forEach((letter, option) => {
    if (letter === 'Y') yes |= 1 << option;
    if (letter === 'N') no |= 1 << option;
  });
  return (s) => {
    const mask = masks[s] ?? 0;
    return (mask & yes) === yes && (mask & no) === 0;
  };
}

/** Most preferred first, equal ones in the order of the model: a counting sort, because a million states are sorted at once. */
function byRank(order: Uint32Array, ranks: RankTable): Uint32Array {
  let highest = 0;
  for (const s of order) highest = Math.max(highest, ranks[s] ?? 0);
  const starts = new Uint32Array(highest + 2);
  for (const s of order) starts[highest - (ranks[s] ?? 0) + 1] = (starts[highest - (ranks[s] ?? 0) + 1] ?? 0) + 1;
  for (let index = 1; index < starts.length; index++) starts[index] = (starts[index] ?? 0) + (starts[index - 1] ?? 0);
  const sorted = new Uint32Array(order.length);
  for (const s of order) {
    const place = highest - (ranks[s] ?? 0);
    const at = starts[place] ?? 0;
    sorted[at] = s;
    starts[place] = at + 1;
  }
  return sorted;
}
