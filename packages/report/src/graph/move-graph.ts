// The graph of a model as data for drawing: states, moves, which are improvements, which states are equilibria.

import { type Conflict, type DmIndex, type StateIndex, dmIndex, stateIndex } from '@parley/model';
import type { Analysis, ConceptId, GraphModel } from '@parley/engine';
import { stateCode } from '../answer/naming.js';

/** One state of the drawing. */
export interface GraphNode {
  readonly state: StateIndex;
  readonly label: string;
  readonly equilibriumUnder: readonly ConceptId[];
  readonly statusQuo: boolean;
}

/** One arrow of the drawing; `bothWays` where the same party can move back. */
export interface GraphArrow {
  readonly dm: DmIndex;
  readonly from: StateIndex;
  readonly to: StateIndex;
  readonly improvement: boolean;
  readonly bothWays: boolean;
}

/** What is drawn. */
export interface MoveGraph {
  readonly title: string;
  readonly parties: readonly string[];
  readonly nodes: readonly GraphNode[];
  readonly arrows: readonly GraphArrow[];
}

/** The graph with all moves, or improvements alone; moves back and forth become one arrow unless only improvements are drawn. */
export function moveGraph(
  conflict: Conflict,
  model: GraphModel,
  analysis: Analysis,
  improvementsOnly: boolean,
): MoveGraph {
  const statusQuo =
    conflict.form.statusQuo === null
      ? null
      : conflict.form.kind === 'graph'
        ? conflict.form.statusQuo
        : model.states.indexOf(conflict.form.statusQuo);
  const nodes: GraphNode[] = [];
  const arrows: GraphArrow[] = [];
  for (let index = 0; index < model.states.count; index++) {
    const state = stateIndex(index);
    nodes.push({
      state,
      label: stateCode({ conflict, model }, state),
      equilibriumUnder: analysis.results
        .filter((result) => result.equilibria.has(state))
        .map((result) => result.concept),
      statusQuo: state === statusQuo,
    });
    for (let party = 0; party < model.dmCount; party++)
      addArrows(model, dmIndex(party), state, improvementsOnly, arrows);
  }
  return { title: conflict.title, parties: conflict.dms.map((dm) => dm.name), nodes, arrows };
}

function addArrows(
  model: GraphModel,
  dm: DmIndex,
  from: StateIndex,
  improvementsOnly: boolean,
  arrows: GraphArrow[],
): void {
  const ranks = model.ranks[dm];
  for (const to of model.moves.of(dm, from)) {
    const improvement = (ranks?.[to] ?? 0) > (ranks?.[from] ?? 0);
    if (improvementsOnly && !improvement) continue;
    const back = !improvementsOnly && model.moves.has(dm, to, from);
    if (back && to < from) continue;
    arrows.push({ dm, from, to, improvement, bothWays: back });
  }
}
