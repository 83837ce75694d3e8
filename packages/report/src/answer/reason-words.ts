// Why a party prefers one state to another, in words that name the element of its preference and its ground.

import { type Basis, standingOf } from '@parley/model';
import type { Reason } from '@parley/insight';
import { type Line, code, muted } from '../document/block.js';
import { type Named, listed, optionName } from './naming.js';

/** The clause after "because", read from the second state (where things are) to the first (where they would be). */
export function deciderLine(named: Pick<Named, 'conflict'>, reason: Reason): Line {
  const { decider } = reason;
  switch (decider.kind) {
    case 'statement': {
      const outcome = decider.holdsAtFirst ? 'would then hold' : 'would no longer hold';
      return [`its priority no. ${decider.position} `, code(decider.text), ` ${outcome} `, basisTag(decider.basis)];
    }
    case 'weights':
      return [`the weights of ${listed(decider.options.map((option) => optionName(named, option)))} decide`];
    case 'ranking':
      return [
        `its ranking puts that in tier ${decider.firstTier}, against tier ${decider.secondTier} `,
        ...decider.bases.slice(0, 1).map(basisTag),
      ];
    case 'nothing':
      return ['nothing in its stated preference separates them'];
  }
}

/** A short mark of what an element rests on: the statements cited, or that it is assumed, or that nobody said. */
export function basisTag(basis: Basis): ReturnType<typeof muted> {
  switch (standingOf(basis)) {
    case 'cited':
      return muted(
        `[${basis.cites.join(', ')}${basis.contestedBy.length > 0 ? `; contested by ${basis.contestedBy.join(', ')}` : ''}]`,
      );
    case 'assumed':
      return muted('[assumption]');
    case 'ungrounded':
      return muted('[no ground given]');
  }
}
