// The graph in DOT, for Graphviz: a line style for each party, so that colour is never the only carrier.

import type { GraphArrow, GraphNode, MoveGraph } from './move-graph.js';
import { conceptName } from '../answer/naming.js';

const styles = ['solid', 'dashed', 'dotted', 'bold'] as const;
const colours = ['#1b6ca8', '#b3541e', '#3c7a3b', '#7a4b94', '#8a6d00', '#5b5b5b'] as const;

/** The graph as a DOT document. */
export function toDot(graph: MoveGraph): string {
  return [
    `digraph ${quote(graph.title)} {`,
    '  graph [rankdir=LR, fontname="Helvetica", label=' + quote(legend(graph)) + ', labelloc=b];',
    '  node [shape=box, style="rounded", fontname="Helvetica"];',
    '  edge [fontname="Helvetica"];',
    ...graph.nodes.map(nodeLine),
    ...graph.arrows.map((arrow) => arrowLine(graph, arrow)),
    '}',
    '',
  ].join('\n');
}

const legend = (graph: MoveGraph): string =>
  `${graph.title}\n${graph.parties.map((party, dm) => `${party}: ${styles[dm % styles.length] ?? ''}`).join(', ')}`;

function nodeLine(node: GraphNode): string {
  const concepts = node.equilibriumUnder.map(conceptName).join(' ');
  const label = concepts === '' ? node.label : `${node.label}\n${concepts}`;
  const marks = [
    ...(concepts === '' ? [] : ['peripheries=2']),
    ...(node.statusQuo ? ['penwidth=3', `xlabel="status quo"`] : []),
  ];
  return `  s${node.state} [${[`label=${quote(label)}`, ...marks].join(', ')}];`;
}

function arrowLine(graph: MoveGraph, arrow: GraphArrow): string {
  const facts = [
    `label=${quote(graph.parties[arrow.dm] ?? '')}`,
    `style=${styles[arrow.dm % styles.length] ?? 'solid'}`,
    `color="${colours[arrow.dm % colours.length] ?? '#5b5b5b'}"`,
    ...(arrow.bothWays ? ['dir=both'] : []),
  ];
  return `  s${arrow.from} -> s${arrow.to} [${facts.join(', ')}];`;
}

const quote = (text: string): string =>
  `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('\n', '\\n')}"`;
