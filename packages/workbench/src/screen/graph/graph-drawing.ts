// The geometry of a drawing: where lines begin and end, how they bend, and how large the whole is. No colours, no elements.

import type { GraphEdge } from '../../engine/handlers/graph.js';

/** A place. */
export interface Place {
  readonly x: number;
  readonly y: number;
}

/** One line: a curve that ends at the border of its target. */
export interface DrawnEdge extends GraphEdge {
  readonly path: string;
  /** The direction in which the line arrives, in degrees. */
  readonly arrives: number;
  readonly end: Place;
}

/** A drawing with its bounds. */
export interface Drawing {
  readonly places: readonly Place[];
  readonly edges: readonly DrawnEdge[];
  readonly box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
}

const margin = 40;

/** Lays lines between placed nodes of one size. Moves there and back bend apart, as do several parties' moves. */
export function drawingOf(
  flat: Float32Array,
  edges: readonly GraphEdge[],
  node: { readonly width: number; readonly height: number },
): Drawing {
  const places = Array.from({ length: flat.length / 2 }, (_, index) => ({
    x: flat[index * 2] ?? 0,
    y: flat[index * 2 + 1] ?? 0,
  }));
  const xs = places.map(({ x }) => x);
  const ys = places.map(({ y }) => y);
  const bound = (values: readonly number[], pick: (...all: number[]) => number): number =>
    values.reduce((best, value) => pick(best, value), values[0] ?? 0);
  const [left, top] = [bound(xs, Math.min) - node.width / 2 - margin, bound(ys, Math.min) - node.height / 2 - margin];
  const [right, bottom] = [
    bound(xs, Math.max) + node.width / 2 + margin,
    bound(ys, Math.max) + node.height / 2 + margin,
  ];
  return {
    places,
    edges: edges.flatMap((edge) => {
      const [from, to] = [places[edge.from], places[edge.to]];
      return from === undefined || to === undefined ? [] : [drawnEdge(edge, from, to, node)];
    }),
    box: { x: left, y: top, width: Math.max(1, right - left), height: Math.max(1, bottom - top) },
  };
}

function drawnEdge(
  edge: GraphEdge,
  from: Place,
  to: Place,
  node: { readonly width: number; readonly height: number },
): DrawnEdge {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const length = Math.hypot(dx, dy) || 1;
  const bend = 14 + (edge.dm % 4) * 10;
  const middle = { x: (from.x + to.x) / 2 - (dy / length) * bend, y: (from.y + to.y) / 2 + (dx / length) * bend };
  const start = onBorder(from, middle, node);
  const end = onBorder(to, middle, node);
  const round = (value: number): number => Math.round(value * 10) / 10;
  return {
    ...edge,
    path: `M${round(start.x)} ${round(start.y)} Q${round(middle.x)} ${round(middle.y)} ${round(end.x)} ${round(end.y)}`,
    arrives: (Math.atan2(end.y - middle.y, end.x - middle.x) * 180) / Math.PI,
    end,
  };
}

/** Where the line from the middle of a node towards a place leaves the node's box. */
function onBorder(
  from: Place,
  towards: Place,
  { width, height }: { readonly width: number; readonly height: number },
): Place {
  const [dx, dy] = [towards.x - from.x, towards.y - from.y];
  if (dx === 0 && dy === 0) return from;
  const scale = Math.min(width / 2 / Math.max(1e-9, Math.abs(dx)), height / 2 / Math.max(1e-9, Math.abs(dy)));
  return { x: from.x + dx * Math.min(1, scale), y: from.y + dy * Math.min(1, scale) };
}
