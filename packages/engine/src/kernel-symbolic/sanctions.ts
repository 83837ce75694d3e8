// Where opponents can answer: backward fixpoints of their moves or improvements from the states that sanction.
// A set here depends on the state and on the focal decision maker's levels at the state asked about ("no better than that").

import { and, fixed, ite, or } from '../decision-diagram/combine.js';
import { type Edge, always, never, not } from '../decision-diagram/edge.js';
import { andExists, exists, variableSet } from '../decision-diagram/quantify.js';
import { rename } from '../decision-diagram/substitute.js';
import type { Sanctioning } from '../analysis/request.js';
import { type EncodedDm, type Encoding, comparison } from './encoding.js';
import type { Housekeeping } from './tidy.js';

/** What opponents answer by. */
export type AnswerBy = 'moves' | 'improvements';

/** The states from which one move (or improvement) of a decision maker leads into a set, or into it by staying. */
export function before({ store }: Encoding, dm: EncodedDm, by: AnswerBy, set: Edge): Edge {
  if (by === 'moves') return movesInto(store, dm, set);
  const target = rename(store, set, dm.toNext);
  // Where the set says nothing of the mover's options, moving does not help to get into it.
  return target === set ? set : or(store, set, andExists(store, dm.improvement, target, dm.nextSet));
}

/**
 * Own options change independently of each other, each in an allowed direction, and what lies between need not be
 * feasible: so moving is one closure per option, and no variables for the state after the move are needed.
 */
export function movesInto(store: Encoding['store'], dm: EncodedDm, set: Edge): Edge {
  const twoWay = dm.own.filter((option) => dm.form.options[option]?.change === 'eitherWay');
  let result = and(store, set, dm.ownRules);
  if (twoWay.length > 0)
    result = exists(store, result, twoWay.length === dm.own.length ? dm.ownSet : variableSet(store, twoWay));
  for (const option of dm.own) {
    const change = dm.form.options[option]?.change;
    if (change === 'eitherWay' || change === undefined) continue;
    const taken = fixed(store, result, option, true);
    const rejected = fixed(store, result, option, false);
    const both = or(store, taken, rejected);
    result = ite(
      store,
      store.literal(option),
      change === 'onlyTaken' ? taken : both,
      change === 'onlyTaken' ? both : rejected,
    );
  }
  return or(store, set, result);
}

/** The states from which opponents can reach a set by the sequences that count. The focal decision maker does not move. */
export function reaching(
  encoding: Encoding,
  house: Housekeeping,
  focal: number,
  by: AnswerBy,
  sanctioning: Sanctioning,
  set: Edge,
): Edge {
  const opponents = encoding.dms.filter((dm, index) => index !== focal && dm.own.length > 0);
  switch (sanctioning) {
    case 'legalSequences':
      return closure(encoding, house, opponents, by, set);
    case 'oneMove':
      return opponents.reduce((sum, dm) => or(encoding.store, sum, before(encoding, dm, by, set)), set);
    case 'eachOpponentOnce':
      return onceEach(encoding, opponents, by, set);
  }
}

/**
 * In option form moves and improvements of one decision maker are transitive, so that two in a row are one: what legal
 * sequences reach is what repeated single moves reach. Opponents are tried in turn until none adds anything.
 */
function closure(
  encoding: Encoding,
  house: Housekeeping,
  opponents: readonly EncodedDm[],
  by: AnswerBy,
  set: Edge,
): Edge {
  const seen = opponents.map(() => never);
  let reached = set;
  let quiet = 0;
  for (let turn = 0; quiet < opponents.length; turn = (turn + 1) % opponents.length) {
    const dm = opponents[turn];
    const known = seen[turn] ?? never;
    if (dm === undefined) break;
    const wider = reached === known ? reached : before(encoding, dm, by, reached);
    quiet = wider === reached ? quiet + 1 : 1;
    reached = wider;
    seen[turn] = wider;
    house.tidy(reached, set, ...seen);
  }
  return reached;
}

/** By the set of opponents that may still move: each in any order, none twice. Doubles with every opponent. */
function onceEach(encoding: Encoding, opponents: readonly EncodedDm[], by: AnswerBy, set: Edge): Edge {
  const reachedBy: Edge[] = [set];
  for (let movers = 1; movers < 2 ** opponents.length; movers++) {
    let reached = set;
    opponents.forEach((dm, index) => {
      const bit = 2 ** index;
      if ((movers & bit) !== 0)
        reached = or(encoding.store, reached, before(encoding, dm, by, reachedBy[movers - bit] ?? set));
    });
    reachedBy.push(reached);
  }
  return reachedBy.at(-1) ?? set;
}

/** The states that sanction by themselves, or, `lasting`, also leave the focal decision maker no reply that does better. */
export function sanctioning(encoding: Encoding, focal: EncodedDm, strict: boolean, lasting: boolean): Edge {
  const { store } = encoding;
  const levels = focal.rankVariables.map((variable) => store.literal(variable));
  const better = comparison(store, focal.bits, levels, strict ? always : never);
  return not(lasting ? movesInto(store, focal, better) : better);
}
