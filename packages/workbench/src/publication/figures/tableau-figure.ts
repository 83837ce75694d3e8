// The tableau of the field as a drawing: a row for each option under its party, a column for each state.

import type { Conflict } from '@parley/model';
import type { AnalysedReading } from '@parley/insight';
import { conceptName } from '@parley/report';
import type { Figure } from '../publication.js';
import type { PublicationWords } from '../publication-words.js';
import type { NotableState } from '../notable-states.js';
import { drawing, element, fitting, ink, label } from './svg.js';

const nameWidth = 300;
const columnWidth = 104;
const rowHeight = 26;

/** The figure; null in free form, where states have no options, and where a table would be too long to be read. */
export function tableauFigure(
  { conflict, model, analysis }: AnalysedReading,
  states: readonly NotableState[],
  words: PublicationWords,
): Figure | null {
  if (conflict.form.kind !== 'options' || states.length === 0 || conflict.form.options.length > 60) return null;
  const masks = states.map(({ state }) => model.states.masksOf(state)[0] ?? 0n);
  const concepts = analysis.results.length;
  const rows: string[] = [];
  let y = 44;
  const width = nameWidth + states.length * columnWidth;
  states.forEach(({ title, equilibriumUnder }, column) => {
    const x = nameWidth + (column + 0.5) * columnWidth;
    rows.push(label(x, 18, fitting(title, columnWidth, 13), { anchor: 'middle', weight: 600 }));
    const stable =
      equilibriumUnder.length === concepts ? words.equilibrium : equilibriumUnder.map(conceptName).join(' ');
    if (stable !== '') rows.push(label(x, 34, stable, { anchor: 'middle', size: 11, colour: ink.accent }));
  });
  for (const party of partiesWithOptions(conflict)) {
    rows.push(element('line', { x1: 0, x2: width, y1: y, y2: y, stroke: ink.line }));
    rows.push(label(0, y + 18, fitting(party.name, nameWidth), { weight: 600 }));
    y += rowHeight;
    for (const { name, index } of party.options) {
      rows.push(label(14, y + 17, fitting(name, nameWidth - 20)));
      masks.forEach((mask, column) => rows.push(cell(mask, masks[0] ?? 0n, index, column, y)));
      y += rowHeight;
    }
  }
  const description = words.tableau.description(states.map(({ title, meaning }) => `${title}: ${meaning}`));
  return {
    kind: 'figure',
    width,
    height: y + 6,
    caption: words.tableau.caption,
    description,
    svg: drawing(width, y + 6, description, rows.join('')),
  };
}

function cell(mask: bigint, first: bigint, option: number, column: number, y: number): string {
  const bit = 1n << BigInt(option);
  const taken = (mask & bit) !== 0n;
  const x = nameWidth + (column + 0.5) * columnWidth;
  const sign = element('circle', {
    cx: x,
    cy: y + 13,
    r: 6,
    fill: taken ? ink.strong : 'none',
    stroke: ink.strong,
    'stroke-width': 1.4,
  });
  if ((mask & bit) === (first & bit)) return sign;
  const frame = element('rect', {
    x: x - 16,
    y: y + 2,
    width: 32,
    height: 22,
    rx: 6,
    fill: 'none',
    stroke: ink.accent,
    'stroke-width': 1.6,
  });
  return frame + sign;
}

const partiesWithOptions = (
  conflict: Conflict,
): readonly { name: string; options: { name: string; index: number }[] }[] =>
  conflict.form.kind !== 'options'
    ? []
    : conflict.dms.flatMap(({ name }, dm) => {
        const options = (conflict.form.kind === 'options' ? conflict.form.options : []).flatMap((option, index) =>
          option.controller === dm ? [{ name: option.name, index }] : [],
        );
        return options.length === 0 ? [] : [{ name, options }];
      });
