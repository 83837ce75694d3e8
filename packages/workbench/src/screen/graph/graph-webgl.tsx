// The graph on WebGL, for thousands of states: places, colours and lines by party; names come where the pointer or the list asks for them.

import { useEffect, useRef } from 'react';
import { MultiDirectedGraph } from 'graphology';
import Sigma from 'sigma';
import type { GraphView } from '../../engine/handlers/graph.js';
import { dashOf } from './dash-of.js';
import { DashedArrowProgram } from './dashed-edge.js';
import { partyStyle } from './party-style.js';

interface GraphWebglProps {
  readonly view: GraphView;
  readonly places: Float32Array;
  readonly scheme: 'light' | 'dark';
  readonly selected: number;
  readonly label: string;
  readonly select: (state: number) => void;
}

/** The drawing. */
export function GraphWebgl({ view, places, scheme, selected, label, select }: GraphWebglProps) {
  const area = useRef<HTMLDivElement>(null);
  const chosen = useRef(select);
  chosen.current = select;
  useEffect(() => {
    const element = area.current;
    if (element === null) return;
    const ink = scheme === 'dark' ? '#8b918c' : '#8d897d';
    const marks =
      scheme === 'dark'
        ? { holds: '#7fd197', look: '#f0bb66', accent: '#7cc4bd' }
        : { holds: '#14602f', look: '#8a5300', accent: '#0f5450' };
    const graph = new MultiDirectedGraph();
    view.nodes.forEach(({ state, label: name, equilibrium }, index) => {
      const holds = equilibrium.length > 0;
      const isStatusQuo = state === view.statusQuo;
      graph.addNode(index, {
        x: places[index * 2] ?? 0,
        y: -(places[index * 2 + 1] ?? 0),
        label: `${name}${holds ? ' ★' : ''}`,
        size: state === selected ? 9 : isStatusQuo ? 8 : holds ? 5 : 2.5,
        color: state === selected ? marks.accent : isStatusQuo ? marks.look : holds ? marks.holds : ink,
        forceLabel: state === selected || isStatusQuo,
      });
    });
    for (const { from, to, dm } of view.edges) {
      const { colour, dash } = partyStyle(dm, scheme);
      graph.addEdge(from, to, { color: colour, size: 0.6, dash: dashOf(dash) });
    }
    const sigma = new Sigma(graph, element, {
      defaultEdgeType: 'dashed',
      edgeProgramClasses: { dashed: DashedArrowProgram },
      labelColor: { color: scheme === 'dark' ? '#ece8df' : '#1d211f' },
      labelFont: 'ui-monospace, monospace',
      allowInvalidContainer: true,
    });
    sigma.on('clickNode', ({ node }) => chosen.current(view.nodes[Number(node)]?.state ?? 0));
    return () => sigma.kill();
  }, [view, places, scheme, selected]);
  return <div ref={area} role="img" aria-label={label} style={{ width: '100%', height: '100%' }} />;
}
