// States and moves of one reading as a drawing needs them: what lies in view, who moves where, and the steps of a verdict.

import { type DmIndex, type StateIndex, dmIndex, stateIndex } from '@parley/model';
import {
  type AnalysisRequest,
  type ConceptId,
  type GraphModel,
  type Move,
  evolve,
  explain,
  pathTo,
} from '@parley/engine';
import type { AnalysedReading } from '@parley/insight';
import { analysedCase } from '../analysed-cases.js';
import type { Call, HandlerControl } from '../calls.js';

/** What part of the graph is drawn. */
export type GraphScope = 'whole' | 'around' | 'evolution';

/** What of the graph is wanted. */
export interface GraphAsked {
  readonly text: string;
  readonly request: AnalysisRequest;
  readonly reading: number;
  /**
   * `whole`: all states, or as many as can be drawn. `around`: one state and what its moves lead to. `evolution`: what can
   * come of one state by improvements, with a shortest way to each. Null: the whole of a small model, else around.
   */
  readonly scope: GraphScope | null;
  /** The state in the middle; null for the status quo. */
  readonly centre: number | null;
  /** Null: only improvements, except around a state. */
  readonly improvementsOnly: boolean | null;
  /** States that are shown in any case, as those on a path. */
  readonly also: readonly number[];
}

/** One state of the drawing. */
export interface GraphNode {
  readonly state: number;
  /** Letters, those of each party apart, or a name. */
  readonly label: string;
  /** Concepts under which it is an equilibrium. */
  readonly equilibrium: readonly ConceptId[];
}

/** One move of the drawing; ends are positions among the nodes. */
export interface GraphEdge {
  readonly from: number;
  readonly to: number;
  readonly dm: number;
  readonly improving: boolean;
}

/** The drawing. */
export interface GraphView {
  readonly scope: GraphScope;
  readonly improvementsOnly: boolean;
  readonly stateCount: number;
  readonly centre: number;
  readonly statusQuo: number | null;
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
  /** Whether states or moves were left out because there are too many to draw. */
  readonly cut: boolean;
}

/** Tells what is drawn; null where the case cannot be analysed. */
export type GraphCall = Call<GraphAsked, GraphView | null>;

/** Nodes and edges that are drawn at most. */
const mostNodes = { whole: 4_000, around: 160, evolution: 400 } as const;
const mostEdges = 12_000;
/** Beyond this many states only moves that change one option are drawn, so that every state has its share of the lines. */
const mostWithAllMoves = 400;
/** States up to which the whole graph is drawn where nobody said what to draw. */
const mostWhole = 40;

/** The handler. */
export async function graph(asked: GraphAsked, control: HandlerControl): Promise<GraphView | null> {
  const { readings } = await analysedCase(asked.text, asked.request, control);
  const reading = readings?.[asked.reading];
  if (reading === undefined) return null;
  const { model } = reading;
  const statusQuo = statusQuoOf(reading);
  const centre = asked.centre !== null && asked.centre < model.states.count ? asked.centre : (statusQuo ?? 0);
  const scope = asked.scope ?? (model.states.count <= mostWhole ? 'whole' : 'around');
  const improvementsOnly = asked.improvementsOnly ?? scope !== 'around';
  const chosen = new Set<number>();
  const tree: Move[] = [];
  choose(scope, improvementsOnly, model, centre, chosen, tree);
  const complete = chosen.size >= (scope === 'whole' ? model.states.count : 0) && chosen.size <= mostNodes[scope];
  const states = [...chosen].slice(0, mostNodes[scope]);
  for (const state of asked.also) if (!states.includes(state)) states.push(state);
  states.sort((a, b) => a - b);
  const at = new Map(states.map((state, index) => [state, index]));
  const { edges, cut } =
    scope === 'evolution'
      ? { edges: tree.flatMap((move) => edgeOf(model, move, at)), cut: false }
      : edgesAmong(model, scope === 'around' ? [centre] : states, at, improvementsOnly);
  return {
    scope,
    improvementsOnly,
    stateCount: model.states.count,
    centre,
    statusQuo,
    nodes: states.map((state) => nodeOf(reading, state)),
    edges,
    cut: cut || !complete,
  };
}

function choose(
  scope: GraphScope,
  improvementsOnly: boolean,
  model: GraphModel,
  centre: number,
  chosen: Set<number>,
  tree: Move[],
): void {
  chosen.add(centre);
  if (scope === 'whole') {
    for (let s = 0; s < Math.min(model.states.count, mostNodes.whole); s++) chosen.add(s);
    return;
  }
  if (scope === 'evolution') {
    const evolution = evolve(model, stateIndex(centre), 'improvements');
    for (let s = 0; s < model.states.count && chosen.size <= mostNodes.evolution; s++) {
      const path = s === centre ? [] : (pathTo(evolution, stateIndex(s)) ?? []);
      if (path.length === 0) continue;
      for (const move of path) {
        chosen.add(move.from);
        chosen.add(move.to);
        if (!tree.some(({ from, to, dm }) => from === move.from && to === move.to && dm === move.dm)) tree.push(move);
      }
    }
    return;
  }
  for (let dm = 0; dm < model.dmCount; dm++) {
    for (const to of model.moves.of(dmIndex(dm), stateIndex(centre))) {
      if (improvementsOnly && !improves(model, dmIndex(dm), stateIndex(centre), to)) continue;
      if (chosen.size <= mostNodes.around) chosen.add(to);
    }
  }
}

function edgesAmong(
  model: GraphModel,
  starts: readonly number[],
  at: ReadonlyMap<number, number>,
  improvementsOnly: boolean,
): { readonly edges: readonly GraphEdge[]; readonly cut: boolean } {
  const edges: GraphEdge[] = [];
  const large = starts.length > mostWithAllMoves;
  let cut = false;
  for (const state of starts) {
    const from = at.get(state) ?? 0;
    for (let dm = 0; dm < model.dmCount; dm++) {
      for (const target of model.moves.of(dmIndex(dm), stateIndex(state))) {
        const to = at.get(target);
        if (to === undefined) continue;
        if (large && !isOneChange(model, state, target)) {
          cut = true;
          continue;
        }
        const improving = improves(model, dmIndex(dm), stateIndex(state), target);
        if (improvementsOnly && !improving) continue;
        if (edges.length >= mostEdges) return { edges, cut: true };
        edges.push({ from, to, dm, improving });
      }
    }
  }
  return { edges, cut };
}

/** Whether a move changes a single option; always in free form. */
function isOneChange(model: GraphModel, from: number, to: number): boolean {
  const [a, b] = [model.states.masksOf(stateIndex(from))[0], model.states.masksOf(stateIndex(to))[0]];
  if (a === undefined || b === undefined) return true;
  const changed = a ^ b;
  return (changed & (changed - 1n)) === 0n;
}

function edgeOf(model: GraphModel, { from, to, dm }: Move, at: ReadonlyMap<number, number>): readonly GraphEdge[] {
  const [start, end] = [at.get(from), at.get(to)];
  return start === undefined || end === undefined
    ? []
    : [{ from: start, to: end, dm, improving: improves(model, dm, from, to) }];
}

function improves(model: GraphModel, dm: DmIndex, from: StateIndex, to: StateIndex): boolean {
  const ranks = model.ranks[dm];
  return (ranks?.[to] ?? 0) > (ranks?.[from] ?? 0);
}

function nodeOf({ conflict, model, analysis }: AnalysedReading, state: number): GraphNode {
  const { form, dms } = conflict;
  const equilibrium = analysis.results.flatMap(({ concept, equilibria }) =>
    equilibria.has(stateIndex(state)) ? [concept] : [],
  );
  if (form.kind === 'graph') return { state, label: form.states[state]?.name ?? String(state), equilibrium };
  const mask = model.states.masksOf(stateIndex(state))[0] ?? 0n;
  const groups = dms.map((_, dm) =>
    form.options
      .flatMap(({ controller }, index) =>
        controller === dm ? [((mask >> BigInt(index)) & 1n) === 1n ? 'Y' : 'N'] : [],
      )
      .join(''),
  );
  return { state, label: groups.filter((group) => group !== '').join(' '), equilibrium };
}

function statusQuoOf({ conflict, model }: AnalysedReading): number | null {
  const { form } = conflict;
  if (form.statusQuo === null) return null;
  return form.kind === 'graph' ? form.statusQuo : model.states.indexOf(form.statusQuo);
}

/** Whose verdict on which state. */
export interface SanctionsAsked {
  readonly text: string;
  readonly request: AnalysisRequest;
  readonly reading: number;
  readonly state: number;
  readonly dm: number;
  readonly concept: ConceptId;
}

/** The steps that a verdict rests on: each improvement with what answers it, or the one that nothing answers. */
export interface SanctionsView {
  readonly stable: boolean;
  readonly paths: readonly {
    readonly improvement: number;
    /** Opponents' moves from the improvement; empty where nothing deters it. */
    readonly sanction: readonly { readonly from: number; readonly to: number; readonly dm: number }[];
  }[];
}

/** Tells the steps; null where there is no such state. */
export type SanctionsCall = Call<SanctionsAsked, SanctionsView | null>;

/** The handler. */
export async function sanctions(asked: SanctionsAsked, control: HandlerControl): Promise<SanctionsView | null> {
  const { readings } = await analysedCase(asked.text, asked.request, control);
  const reading = readings?.[asked.reading];
  if (reading === undefined || asked.state >= reading.model.states.count) return null;
  const { sanctioning, strictness } = asked.request;
  const verdict = explain(reading.model, {
    dm: dmIndex(asked.dm),
    state: stateIndex(asked.state),
    concept: asked.concept,
    request: { sanctioning, strictness },
  });
  if (verdict.kind === 'unstable') return { stable: false, paths: [{ improvement: verdict.escape, sanction: [] }] };
  return {
    stable: true,
    paths: verdict.deterrences.map(({ improvement, sanction }) => ({
      improvement,
      sanction: sanction.map(({ from, to, dm }) => ({ from, to, dm })),
    })),
  };
}
