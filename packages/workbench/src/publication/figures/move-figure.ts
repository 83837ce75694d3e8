// The improving moves of a small model as a drawing: states on a ring, the status quo at its top.

import type { Conflict } from '@parley/model';
import type { AnalysedReading } from '@parley/insight';
import { type GraphNode, type MoveGraph, moveGraph } from '@parley/report';
import type { Figure } from '../publication.js';
import type { PublicationWords } from '../publication-words.js';
import { drawing, element, fitting, ink, label, strokeOf } from './svg.js';

const most = 20;
const nodeWidth = 104;
const nodeHeight = 34;

/** The figure; null where there are too many states to be told apart. */
export function moveFigure(reading: AnalysedReading, words: PublicationWords): Figure | null {
  if (reading.model.states.count > most || reading.model.states.count < 2) return null;
  const graph = moveGraph(reading.conflict, reading.model, reading.analysis, true);
  if (graph.arrows.length === 0) return null;
  const across = Math.min(340, 90 + graph.nodes.length * 22);
  const down = Math.min(300, 70 + graph.nodes.length * 18);
  const width = 2 * across + nodeWidth + 24;
  const height = 2 * down + nodeHeight + 64 + Math.ceil(graph.parties.length / 3) * 20;
  const at = new Map<number, Point>();
  ringOf(graph).forEach(({ state }, place, { length }) => {
    const angle = (2 * Math.PI * place) / length - Math.PI / 2;
    at.set(state, { x: width / 2 + across * Math.cos(angle), y: 26 + down + down * Math.sin(angle) });
  });
  const drawn = [
    ...graph.parties.map((_, dm) => marker(dm)),
    ...graph.arrows.map(({ dm, from, to }) => arrow(at.get(from), at.get(to), dm)),
    ...graph.nodes.map((node) => box(node, at.get(node.state), words)),
    ...legend(reading.conflict, words, 2 * down + nodeHeight + 40, width),
  ];
  const description = words.graph.description(graph.nodes.length, graph.arrows.length);
  return {
    kind: 'figure',
    width,
    height,
    caption: words.graph.caption,
    description,
    svg: drawing(width, height, description, drawn.join('')),
  };
}

/** The states in their order, beginning with the status quo. */
function ringOf({ nodes }: MoveGraph): readonly GraphNode[] {
  const start = Math.max(
    0,
    nodes.findIndex(({ statusQuo }) => statusQuo),
  );
  return [...nodes.slice(start), ...nodes.slice(0, start)];
}

const marker = (dm: number): string =>
  element(
    'marker',
    { id: `tip${dm}`, viewBox: '0 0 8 8', refX: 7, refY: 4, markerWidth: 8, markerHeight: 8, orient: 'auto' },
    element('path', { d: 'M0,0.5 L8,4 L0,7.5 z', fill: strokeOf(dm).colour }),
  );

interface Point {
  readonly x: number;
  readonly y: number;
}

/** A bow, so that moves of two parties between the same states do not hide each other. */
function arrow(from: Point | undefined, to: Point | undefined, dm: number): string {
  if (from === undefined || to === undefined) return '';
  const { colour, dash } = strokeOf(dm);
  const start = atBorder(from, to);
  const end = atBorder(to, from);
  const bow = 10 + dm * 9;
  const length = Math.hypot(end.x - start.x, end.y - start.y) || 1;
  const middle = {
    x: (start.x + end.x) / 2 + ((end.y - start.y) / length) * bow,
    y: (start.y + end.y) / 2 - ((end.x - start.x) / length) * bow,
  };
  const d = `M${point(start)} Q${point(middle)} ${point(end)}`;
  return element('path', {
    d,
    fill: 'none',
    stroke: colour,
    'stroke-width': 1.5,
    'stroke-dasharray': dash,
    'marker-end': `url(#tip${dm})`,
  });
}

/** Where the line from the middle of one box to another leaves it. */
function atBorder(from: Point, to: Point): Point {
  const dx = to.x - from.x;
  const dy = to.y - from.y;
  const share = 1 / Math.max(Math.abs(dx) / (nodeWidth / 2 + 3), Math.abs(dy) / (nodeHeight / 2 + 3), 1e-9);
  return { x: from.x + dx * Math.min(share, 0.5), y: from.y + dy * Math.min(share, 0.5) };
}

const point = ({ x, y }: Point): string => `${Math.round(x * 10) / 10},${Math.round(y * 10) / 10}`;

function box(node: GraphNode, at: Point | undefined, words: PublicationWords): string {
  if (at === undefined) return '';
  const frame = (grow: number): string =>
    element('rect', {
      x: at.x - nodeWidth / 2 - grow,
      y: at.y - nodeHeight / 2 - grow,
      width: nodeWidth + 2 * grow,
      height: nodeHeight + 2 * grow,
      rx: 6 + grow,
      fill: '#ffffff',
      stroke: node.statusQuo ? ink.accent : ink.strong,
      'stroke-width': node.statusQuo ? 2.6 : 1.1,
    });
  return [
    node.equilibriumUnder.length > 0 ? frame(4) : '',
    frame(0),
    label(at.x, at.y + (node.statusQuo ? -1 : 5), fitting(node.label, nodeWidth - 8, 12), {
      anchor: 'middle',
      size: 12,
      weight: 600,
    }),
    node.statusQuo ? label(at.x, at.y + 12, words.statusQuo, { anchor: 'middle', size: 10, colour: ink.soft }) : '',
  ].join('');
}

function legend({ dms }: Conflict, words: PublicationWords, y: number, width: number): readonly string[] {
  const columns = Math.max(1, Math.min(3, Math.floor(width / 190)));
  return dms.map(({ name }, dm) => {
    const x = (dm % columns) * 190;
    const row = y + Math.floor(dm / columns) * 20;
    const { colour, dash } = strokeOf(dm);
    const line = element('line', {
      x1: x,
      x2: x + 34,
      y1: row,
      y2: row,
      stroke: colour,
      'stroke-width': 2,
      'stroke-dasharray': dash,
    });
    return line + label(x + 42, row + 4, fitting(words.graph.moves(name), 145, 12), { size: 12, colour });
  });
}
