// The graph of a model as GraphML (graphml.graphdrawing.org), with the facts of its states and moves as data.

import { dmIndex, stateIndex } from '@parley/model';
import type { AnalysedReading } from '@parley/insight';
import { conceptName, moveGraph } from '@parley/report';
import { escaped } from '../figures/svg.js';

/** The document: every legal move is an edge of its own, with whether it improves the mover's position. */
export function toGraphml(reading: AnalysedReading): string {
  const { model } = reading;
  const { title, parties, nodes } = moveGraph(reading.conflict, model, reading.analysis, true);
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">',
    `<desc>${escaped(title)}</desc>`,
    '<key id="label" for="node" attr.name="label" attr.type="string"/>',
    '<key id="statusQuo" for="node" attr.name="statusQuo" attr.type="boolean"/>',
    '<key id="equilibrium" for="node" attr.name="equilibrium" attr.type="string"/>',
    '<key id="party" for="edge" attr.name="party" attr.type="string"/>',
    '<key id="improvement" for="edge" attr.name="improvement" attr.type="boolean"/>',
    '<graph id="G" edgedefault="directed">',
  ];
  for (const { state, label, statusQuo, equilibriumUnder } of nodes) {
    lines.push(
      `<node id="s${state}"><data key="label">${escaped(label)}</data><data key="statusQuo">${statusQuo}</data><data key="equilibrium">${escaped(equilibriumUnder.map(conceptName).join(' '))}</data></node>`,
    );
  }
  for (const { state } of nodes) {
    parties.forEach((party, dm) => {
      const ranks = model.ranks[dm];
      for (const to of model.moves.of(dmIndex(dm), stateIndex(state))) {
        const improvement = (ranks?.[to] ?? 0) > (ranks?.[state] ?? 0);
        lines.push(
          `<edge source="s${state}" target="s${to}"><data key="party">${escaped(party)}</data><data key="improvement">${improvement}</data></edge>`,
        );
      }
    });
  }
  lines.push('</graph>', '</graphml>', '');
  return lines.join('\n');
}
