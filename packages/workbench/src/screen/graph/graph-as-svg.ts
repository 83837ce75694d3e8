// A drawing of thousands of states as SVG text: what WebGL shows, to be taken away. Names stand where they can be read.

import type { GraphView } from '../../engine/handlers/graph.js';
import type { Drawing } from './graph-drawing.js';
import { partyStyle } from './party-style.js';

const shades = {
  light: { paper: '#faf8f3', ink: '#1d211f', plain: '#8d897d', holds: '#14602f', look: '#8a5300' },
  dark: { paper: '#141715', ink: '#ece8df', plain: '#8b918c', holds: '#7fd197', look: '#f0bb66' },
} as const;

/** The text of a whole `<svg>` element. Lines by party, rings for equilibria, a square for the status quo. */
export function graphAsSvg(view: GraphView, { places, edges, box }: Drawing, scheme: 'light' | 'dark'): string {
  const shade = shades[scheme];
  const lines = edges.map(({ path, dm }) => {
    const { colour, dash } = partyStyle(dm, scheme);
    const dashes = dash === '' ? '' : ` stroke-dasharray="${dash}"`;
    return `<path d="${path}" stroke="${colour}"${dashes} marker-end="url(#arrow-${dm})"/>`;
  });
  const markers = [...new Set(edges.map(({ dm }) => dm))].map(
    (dm) =>
      `<marker id="arrow-${dm}" viewBox="0 0 8 8" refX="8" refY="4" markerWidth="7" markerHeight="7" orient="auto"><path d="M0 0 8 4 0 8z" fill="${partyStyle(dm, scheme).colour}"/></marker>`,
  );
  const nodes = view.nodes.map(({ state, label, equilibrium }, index) => {
    const { x, y } = places[index] ?? { x: 0, y: 0 };
    const title = `<title>${escaped(label)}</title>`;
    if (state === view.statusQuo)
      return `<rect x="${x - 7}" y="${y - 7}" width="14" height="14" fill="${shade.look}">${title}</rect>`;
    return equilibrium.length === 0
      ? `<circle cx="${x}" cy="${y}" r="4" fill="${shade.plain}">${title}</circle>`
      : `<circle cx="${x}" cy="${y}" r="6" fill="${shade.holds}" stroke="${shade.paper}" stroke-width="2">${title}</circle><circle cx="${x}" cy="${y}" r="9" fill="none" stroke="${shade.holds}" stroke-width="2">${title}</circle>`;
  });
  const named = view.nodes.flatMap(({ state, label, equilibrium }, index) => {
    if (state !== view.statusQuo && equilibrium.length === 0) return [];
    const { x, y } = places[index] ?? { x: 0, y: 0 };
    return [
      `<text x="${x + 12}" y="${y + 4}" font-family="monospace" font-size="11" fill="${shade.ink}">${escaped(label)}</text>`,
    ];
  });
  const { x, y, width, height } = box;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${x} ${y} ${width} ${height}" width="${width}" height="${height}">`,
    `<defs>${markers.join('')}</defs>`,
    `<rect x="${x}" y="${y}" width="${width}" height="${height}" fill="${shade.paper}"/>`,
    `<g fill="none" stroke-width="1.4">${lines.join('')}</g>`,
    ...nodes,
    ...named,
    '</svg>',
  ].join('\n');
}

const escaped = (text: string): string =>
  text.replace(/[&<>"]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign] ?? sign);
