// Stability with a horizon, in a table: limited move, non-myopic and Stackelberg for two parties, Maximin for any number.

import type { StateSet } from '@parley/engine';
import { type Block, type Line, heading, muted, paragraph, strong } from '../document/block.js';
import { type Named, counted, stateCode } from '../answer/naming.js';
import { grouped } from '../document/grouped.js';

/** One row: what was asked, and the states for which it holds for everyone; `note` where it could not be asked. */
export interface ForesightRow {
  readonly name: string;
  readonly states: StateSet | null;
  readonly note: string;
}

/** All rows; at most `most` states of each are listed. */
export function foresightDocument(
  named: Named,
  rows: readonly ForesightRow[],
  notes: readonly string[],
  most: number,
): readonly Block[] {
  return [
    { kind: 'title', line: [named.conflict.title], aside: counted(named.model.states.count, 'state') },
    heading(1, 'Stable for every party'),
    {
      kind: 'table',
      columns: [
        { title: 'notion', align: 'left' },
        { title: 'states', align: 'right' },
        { title: 'which', align: 'left' },
      ],
      rows: rows.map((row): readonly Line[] => [
        [strong(row.name)],
        [row.states === null ? '–' : grouped(row.states.count())],
        [row.states === null ? muted(row.note) : stateList(named, row.states, most)],
      ]),
    },
    ...notes.map((note) => paragraph(muted(note))),
  ];
}

function stateList(named: Named, states: StateSet, most: number): string {
  const codes: string[] = [];
  for (const s of states.members()) {
    if (codes.length === most) return `${codes.join(' ')} …`;
    codes.push(stateCode(named, s));
  }
  return codes.join(' ');
}
