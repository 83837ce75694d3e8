// Where a few states stand for each party: a column for each party, best at the top, a line for each state.

import type { AnalysedReading } from '@parley/insight';
import type { Figure } from '../publication.js';
import type { PublicationWords } from '../publication-words.js';
import type { NotableState } from '../notable-states.js';
import { drawing, element, fitting, ink, label, strokeOf } from './svg.js';

const top = 62;
const depth = 220;
const columnGap = 170;
const left = 150;

/** The figure; null where nothing could be compared. */
export function rankingFigure(
  { conflict, model }: AnalysedReading,
  states: readonly NotableState[],
  words: PublicationWords,
): Figure | null {
  const parties = conflict.dms.slice(0, 8);
  if (states.length < 2 || parties.length === 0) return null;
  const places = states.map(({ state }) => parties.map((_, dm) => placeOf(model.ranks[dm], state)));
  const height = top + depth + 36;
  const width = left + (parties.length - 1) * columnGap + 190;
  const x = (column: number): number => left + column * columnGap;
  const y = ({ place, of }: Place): number => top + (of <= 1 ? 0 : ((place - 1) / (of - 1)) * depth);
  const drawn: string[] = [
    label(0, top + 4, words.ranking.best, { size: 11, colour: ink.soft }),
    label(0, top + depth + 4, words.ranking.worst, { size: 11, colour: ink.soft }),
  ];
  parties.forEach(({ name }, column) => {
    drawn.push(label(x(column), 18, fitting(name, columnGap - 12), { anchor: 'middle', weight: 600 }));
    const of = places[0]?.[column]?.of ?? 0;
    drawn.push(label(x(column), 36, String(of), { anchor: 'middle', size: 11, colour: ink.soft }));
    drawn.push(
      element('line', { x1: x(column), x2: x(column), y1: top, y2: top + depth, stroke: ink.line, 'stroke-width': 2 }),
    );
  });
  const ends = spread(places.map((row) => y(row.at(-1) ?? { place: 1, of: 1 })));
  states.forEach(({ title, isStatusQuo }, index) => {
    const row = places[index] ?? [];
    const stroke = strokeOf(index);
    const points = row.map((place, column) => `${x(column)},${round(y(place))}`).join(' ');
    drawn.push(
      element('polyline', {
        points,
        fill: 'none',
        stroke: stroke.colour,
        'stroke-width': isStatusQuo ? 3 : 1.8,
        'stroke-dasharray': stroke.dash,
      }),
    );
    row.forEach((place, column) =>
      drawn.push(
        element('circle', { cx: x(column), cy: round(y(place)), r: isStatusQuo ? 6 : 4.5, fill: stroke.colour }),
      ),
    );
    const last = x(parties.length - 1);
    drawn.push(
      label(last + 16, (ends[index] ?? top) + 4, fitting(title, 160, 12), {
        size: 12,
        colour: stroke.colour,
        weight: 600,
      }),
    );
  });
  const lines = parties.map(
    ({ name }, column) =>
      `${name}: ${states
        .map(({ title }, index) => {
          const place = places[index]?.[column] ?? { place: 1, of: 1 };
          return words.ranking.place(title, place.place, place.of);
        })
        .join(', ')}.`,
  );
  const description = words.ranking.description(lines);
  return {
    kind: 'figure',
    width,
    height,
    caption: words.ranking.caption,
    description,
    svg: drawing(width, height, description, drawn.join('')),
  };
}

interface Place {
  /** From 1, the most preferred. */
  readonly place: number;
  readonly of: number;
}

function placeOf(ranks: ArrayLike<number> | undefined, state: number): Place {
  if (ranks === undefined) return { place: 1, of: 1 };
  let highest = 0;
  for (let s = 0; s < ranks.length; s++) highest = Math.max(highest, ranks[s] ?? 0);
  return { place: highest - (ranks[state] ?? 0) + 1, of: highest + 1 };
}

/** Moves labels apart that would stand on each other, keeping their order. */
function spread(wanted: readonly number[]): readonly number[] {
  const gap = 16;
  const order = wanted.map((at, index) => ({ at, index })).sort((a, b) => a.at - b.at);
  const placed = [...wanted];
  let last = Number.NEGATIVE_INFINITY;
  for (const { at, index } of order) {
    last = Math.max(at, last + gap);
    placed[index] = last;
  }
  return placed;
}

const round = (value: number): number => Math.round(value * 10) / 10;
