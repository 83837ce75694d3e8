// Places the nodes of a drawing, beside the page and beside the engine, because layered layouts take their time.

import forceAtlas2 from 'graphology-layout-forceatlas2';
import { DirectedGraph } from 'graphology';
import ELK from 'elkjs/lib/elk.bundled.js';
import { serve } from '../engine/serve.js';
import { aroundLayout } from './around-layout.js';
import type { LayoutCalls } from './calls.js';

type LayoutAsked = LayoutCalls['layout']['asked'];

/** Layers from top to bottom, as paths run (ELK's layered algorithm after Sugiyama). */
async function layered({ nodes, edges, width }: LayoutAsked): Promise<Float32Array> {
  const elk = new ELK();
  const drawn = await elk.layout({
    id: 'root',
    layoutOptions: {
      'elk.algorithm': 'layered',
      'elk.direction': 'DOWN',
      'elk.layered.spacing.nodeNodeBetweenLayers': '80',
      'elk.spacing.nodeNode': '40',
    },
    children: Array.from({ length: nodes }, (_, index) => ({ id: String(index), width, height: 30 })),
    edges: edges.map(([from, to], index) => ({ id: `e${index}`, sources: [String(from)], targets: [String(to)] })),
  });
  const places = new Float32Array(nodes * 2);
  for (const { id, x = 0, y = 0 } of drawn.children ?? []) places.set([x + width / 2, y + 15], Number(id) * 2);
  return places;
}

/** Springs and repulsion (ForceAtlas2) from an even spiral, so that the same graph is placed the same way every time. */
function forced({ nodes, edges, width }: LayoutAsked): Float32Array {
  const graph = new DirectedGraph();
  for (let index = 0; index < nodes; index++) {
    const [angle, radius] = [index * 2.399963, width * Math.sqrt(index + 1)];
    graph.addNode(index, { x: radius * Math.cos(angle), y: radius * Math.sin(angle), size: width * 0.4 });
  }
  for (const [from, to] of edges) if (from !== to && !graph.hasEdge(from, to)) graph.addEdge(from, to);
  const iterations = nodes > 1_000 ? 60 : 250;
  const settings = {
    ...forceAtlas2.inferSettings(graph),
    barnesHutOptimize: nodes > 300,
    gravity: 0.6,
    scalingRatio: 60,
  };
  const placed = forceAtlas2(graph, { iterations, settings });
  const places = new Float32Array(nodes * 2);
  for (let index = 0; index < nodes; index++) places.set([placed[index]?.x ?? 0, placed[index]?.y ?? 0], index * 2);
  return spread(places, width);
}

/** Scaled so that each node has room for its name on average; forces know nothing of names. */
function spread(places: Float32Array, width: number): Float32Array {
  let extent = 1;
  for (const value of places) extent = Math.max(extent, Math.abs(value));
  const wanted = (width * Math.sqrt(places.length / 2)) / 2;
  return places.map((value) => (value / extent) * wanted);
}

serve({
  layout: (asked: LayoutAsked) => {
    if (asked.centre !== null) return aroundLayout(asked.nodes, asked.centre, asked.width);
    return asked.kind === 'layered' ? layered(asked) : forced(asked);
  },
});
