// Why a party prefers one state to another, in words that name the element of its preference and its ground.

import { type Basis, standingOf } from '@parley/model';
import type { Reason } from '@parley/insight';
import { type Line, muted } from '../document/block.js';
import { conditionText } from './condition-words.js';
import type { Named } from './naming.js';
import type { AnswerWords } from './words/answer-words.js';
import { english } from './words/english.js';

/** The clause after "because", read from the second state (where things are) to the first (where they would be). */
export function deciderLine({ conflict }: Pick<Named, 'conflict'>, reason: Reason, words: AnswerWords = english): Line {
  const { decider } = reason;
  const say = words.reason;
  switch (decider.kind) {
    case 'statement':
      return say.priority(
        decider.position,
        conditionText(conflict, decider.condition, words.common.language),
        decider.holdsAtFirst,
        basisTag(decider.basis, words),
      );
    case 'weights': {
      const { form } = conflict;
      const names = decider.options.map((option) =>
        words.common.quoted((form.kind === 'options' ? form.options[option]?.name : undefined) ?? String(option)),
      );
      return [say.weights(names)];
    }
    case 'ranking':
      return [
        say.ranking(decider.firstTier, decider.secondTier),
        ...decider.bases.slice(0, 1).map((basis) => basisTag(basis, words)),
      ];
    case 'nothing':
      return [say.nothing];
  }
}

/** A short mark of what an element rests on: the statements cited, or that it is assumed, or that nobody said. */
export function basisTag(basis: Basis, { reason }: AnswerWords = english): ReturnType<typeof muted> {
  switch (standingOf(basis)) {
    case 'cited':
      return muted(reason.cited(basis.cites, basis.contestedBy));
    case 'assumed':
      return muted(reason.assumed);
    case 'ungrounded':
      return muted(reason.ungrounded);
  }
}
