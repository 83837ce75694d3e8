// The drawing as a file: well-formed whatever states are called, every line and state in it, lines told apart without colour.

import { SaxesParser } from 'saxes';
import { expect, test } from 'vitest';
import type { GraphView } from '../../engine/handlers/graph.js';
import { dashOf } from './dash-of.js';
import { graphAsSvg } from './graph-as-svg.js';
import { drawingOf } from './graph-drawing.js';
import { partyStyle } from './party-style.js';

const view: GraphView = {
  scope: 'whole',
  improvementsOnly: true,
  stateCount: 3,
  centre: 0,
  statusQuo: 0,
  cut: false,
  nodes: [
    { state: 0, label: 'Y<script>&"', equilibrium: [] },
    { state: 1, label: 'NY', equilibrium: ['nash'] },
    { state: 2, label: 'NN', equilibrium: [] },
  ],
  edges: [
    { from: 0, to: 1, dm: 0, improving: true },
    { from: 1, to: 2, dm: 1, improving: true },
  ],
};

test('is a whole document with every state and line, each party with a line of its own', () => {
  const drawing = drawingOf(new Float32Array([0, 0, 100, 0, 50, 80]), view.edges, { width: 10, height: 10 });
  const names: string[] = [];
  const parser = new SaxesParser();
  parser.on('opentag', ({ name }) => names.push(name));
  parser.on('error', (problem) => {
    throw problem;
  });
  const svg = graphAsSvg(view, drawing, 'light');
  parser.write(svg).close();
  expect(names.filter((name) => name === 'title').length).toBe(4);
  expect(names).not.toContain('script');
  expect(svg.match(/marker-end/g)?.length).toBe(2);
  expect(svg).toContain(`stroke-dasharray="${partyStyle(1, 'light').dash}"`);
});

test('eight parties have eight lines, also where a line is told by two strokes and two gaps', () => {
  const dashes = Array.from({ length: 8 }, (_, dm) => JSON.stringify(dashOf(partyStyle(dm, 'light').dash)));
  expect(new Set(dashes).size).toBe(8);
  expect(dashOf('')).toEqual([8, 0, 8, 0]);
  expect(dashOf('7 4')).toEqual([7, 4, 7, 4]);
});
