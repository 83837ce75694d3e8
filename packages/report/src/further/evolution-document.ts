// What can come of the status quo, in a table: fewest moves, who moves last, which equilibria lie there.

import { type StateIndex, stateIndex } from '@parley/model';
import type { Analysis, Evolution } from '@parley/engine';
import { type Block, type Line, good, heading, muted, paragraph } from '../document/block.js';
import { type Named, changeClauses, conceptName, counted, listed, partyName, stateCode } from '../answer/naming.js';

const movementNames = {
  allMoves: 'all moves',
  improvements: 'improvements alone',
  improvementsOrEqual: 'improvements and moves to equal states',
} as const;

/** The states that a status quo can lead to, nearest first; at most `rows`. */
export function evolutionDocument(
  named: Named,
  analysis: Analysis,
  evolution: Evolution,
  rows: number,
): readonly Block[] {
  const reached = reachedStates(named, evolution);
  const shown = reached.slice(0, rows);
  const equilibriumUnder = (s: StateIndex): string =>
    analysis.results
      .filter((result) => result.equilibria.has(s))
      .map((result) => conceptName(result.concept))
      .join(' ');
  return [
    { kind: 'title', line: [named.conflict.title], aside: `status quo ${stateCode(named, evolution.from)}` },
    paragraph(
      `By ${movementNames[evolution.movement]} ${counted(reached.length, 'state')} can come about, in at most ${counted(evolution.longest, 'move')}.`,
    ),
    heading(1, 'States, nearest first'),
    {
      kind: 'table',
      columns: [
        { title: 'moves', align: 'right' },
        { title: 'state', align: 'left' },
        { title: 'last by', align: 'left' },
        { title: 'equilibrium', align: 'left' },
        { title: 'against the status quo', align: 'left' },
      ],
      rows: shown.map((s): readonly Line[] => [
        [String(evolution.stepsTo(s) ?? '')],
        [stateCode(named, s)],
        [
          listed(
            evolution.lastMovers(s).map((dm) => partyName(named, dm)),
            'or',
          ),
        ],
        [good(equilibriumUnder(s))],
        [muted(listed(changeClauses(named, evolution.from, s)))],
      ]),
    },
    ...(reached.length > shown.length
      ? [paragraph(muted(`${counted(reached.length - shown.length, 'further state')} not shown; --limit 0 lists all.`))]
      : []),
  ];
}

function reachedStates({ model }: Named, evolution: Evolution): readonly StateIndex[] {
  const found: { readonly s: StateIndex; readonly steps: number }[] = [];
  for (let index = 0; index < model.states.count; index++) {
    const s = stateIndex(index);
    const steps = evolution.stepsTo(s);
    if (steps !== null) found.push({ s, steps });
  }
  return found.sort((a, b) => a.steps - b.steps || a.s - b.s).map(({ s }) => s);
}
