// Lines end at the border of their nodes, and there and back are two lines.

import { expect, test } from 'vitest';
import { drawingOf } from './graph-drawing.js';

const node = { width: 100, height: 30 };
const places = Float32Array.from([0, 0, 300, 0, 300, 200]);

test('a line ends on the border of its target', () => {
  const { edges } = drawingOf(places, [{ from: 0, to: 1, dm: 0, improving: true }], node);
  const end = edges[0]?.end ?? { x: 0, y: 0 };
  const onSide = Math.abs(Math.abs(end.x - 300) - 50) < 0.01 || Math.abs(Math.abs(end.y) - 15) < 0.01;
  expect(onSide).toBe(true);
});

test('there and back, and two parties between the same states, are different lines', () => {
  const { edges } = drawingOf(
    places,
    [
      { from: 0, to: 1, dm: 0, improving: true },
      { from: 1, to: 0, dm: 0, improving: false },
      { from: 0, to: 1, dm: 1, improving: true },
    ],
    node,
  );
  expect(new Set(edges.map(({ path }) => path)).size).toBe(3);
});

test('the box holds every node', () => {
  const { box } = drawingOf(places, [], node);
  expect(box.x).toBeLessThanOrEqual(-50);
  expect(box.x + box.width).toBeGreaterThanOrEqual(350);
  expect(box.y + box.height).toBeGreaterThanOrEqual(215);
});
