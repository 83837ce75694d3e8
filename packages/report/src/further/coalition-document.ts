// Which coalition would leave which equilibrium, in words.

import type { StateIndex } from '@parley/model';
import type { CoalitionBreak } from '@parley/engine';
import { type Block, heading, muted, paragraph, strong } from '../document/block.js';
import { type Named, changeClauses, counted, listed, moveClause, partyName, stateCode } from '../answer/naming.js';
import { grouped } from '../document/grouped.js';

/** The breaks of some equilibria; at most `most` are told. */
export function coalitionDocument(
  named: Named,
  conceptNames: string,
  states: readonly StateIndex[],
  breaks: readonly CoalitionBreak[],
  most: number,
): readonly Block[] {
  const broken = new Set(breaks.map((entry) => entry.state));
  const firm = states.length - broken.size;
  const shown = breaks.slice(0, most);
  return [
    { kind: 'title', line: [named.conflict.title], aside: 'coalitions' },
    paragraph(
      `Of ${counted(states.length, 'equilibrium', 'equilibria')} (${conceptNames}), ${grouped(firm)} withstand every coalition; ` +
        `${grouped(broken.size)} can be left by parties that move together and all gain.`,
    ),
    ...shown.flatMap((entry) => breakBlocks(named, entry)),
    ...(breaks.length > shown.length
      ? [paragraph(muted(`${counted(breaks.length - shown.length, 'further break')} not shown; --json has all.`))]
      : []),
  ];
}

function breakBlocks(named: Named, { state, coalition, improvements }: CoalitionBreak): readonly Block[] {
  const [first] = improvements;
  const parties = listed(coalition.map((dm) => partyName(named, dm)));
  const others = improvements.length > 1 ? ` (and ${improvements.length - 1} other ways)` : '';
  return [
    heading(1, `${stateCode(named, state)}: ${parties}`),
    ...(first === undefined
      ? []
      : [
          paragraph(
            strong(`${listed(changeClauses(named, state, first.to))}`),
            muted(` → ${stateCode(named, first.to)}${others}`),
          ),
          paragraph(
            muted('Step by step: '),
            first.sequence.map((move) => moveClause(named, move)).join('; then '),
            '.',
          ),
        ]),
  ];
}
