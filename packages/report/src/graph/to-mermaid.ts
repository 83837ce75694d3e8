// The graph in Mermaid, for documents that draw it themselves.

import type { GraphNode, MoveGraph } from './move-graph.js';
import { conceptName } from '../answer/naming.js';

/** The graph as a Mermaid flowchart. */
export function toMermaid(graph: MoveGraph): string {
  return [
    'flowchart LR',
    ...graph.nodes.map(nodeLine),
    ...graph.arrows.map(
      ({ dm, from, to, bothWays }) =>
        `  s${from} ${bothWays ? '<-->' : '-->'}|"${escape(graph.parties[dm] ?? '')}"| s${to}`,
    ),
    '  classDef equilibrium stroke-width:3px',
    '  classDef statusQuo stroke-dasharray:5 3',
    ...graph.nodes
      .filter((node) => node.equilibriumUnder.length > 0)
      .map((node) => `  class s${node.state} equilibrium`),
    ...graph.nodes.filter((node) => node.statusQuo).map((node) => `  class s${node.state} statusQuo`),
    '',
  ].join('\n');
}

function nodeLine(node: GraphNode): string {
  const concepts = node.equilibriumUnder.map(conceptName).join(' ');
  const lines = [node.label, ...(node.statusQuo ? ['status quo'] : []), ...(concepts === '' ? [] : [concepts])];
  return `  s${node.state}["${lines.map(escape).join('<br/>')}"]`;
}

const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('\n', ' ');
