// The sanction settings of other programs: each opponent at most once, and a single move. Kept to reproduce their answers.

import { type DmIndex, dmIndex } from '@parley/model';
import type { MoveKind, Responses, Values } from './responses.js';

/** How many table entries the setting `eachOpponentOnce` needs: one table for each set of opponents. */
export function onceEntries(dmCount: number, states: number): { readonly entries: number; readonly subsets: number } {
  const subsets = 2 ** Math.max(0, dmCount - 1);
  return { entries: subsets * states, subsets };
}

/**
 * The least value over sequences in which every opponent moves at most once, in any order. Table A (a set of opponents)
 * holds the least value with moves of A alone left to make: v_A(s) = min(values(s), min over j in A of v_(A − j) over R_j(s)).
 */
export function leastOnce(
  responses: Responses,
  dmCount: number,
  focal: DmIndex,
  values: Values,
  kind: MoveKind,
): Values {
  const opponents = Array.from({ length: dmCount }, (_, dm) => dmIndex(dm)).filter((dm) => dm !== focal);
  const tables: Values[] = [values];
  for (let set = 1; set < 2 ** opponents.length; set++) {
    const table = values.slice();
    opponents.forEach((dm, bit) => {
      if (((set >>> bit) & 1) === 0) return;
      responses.lowerByMoves(dm, tables[set & ~(1 << bit)] ?? values, kind, table);
    });
    tables.push(table);
  }
  return tables.at(-1) ?? values;
}

/** The least value over single moves of single opponents. */
export function leastOneMove(
  responses: Responses,
  dmCount: number,
  focal: DmIndex,
  values: Values,
  kind: MoveKind,
): Values {
  const table = values.slice();
  for (let dm = 0; dm < dmCount; dm++) if (dm !== focal) responses.lowerByMoves(dmIndex(dm), values, kind, table);
  return table;
}
