// Verdicts about a state of a conflict too large to list: each has a model of its own, of the states that it touches.

import type { Conflict } from '@parley/model';
import type { GraphModel, Verdict } from '@parley/engine';
import { type Block, muted, paragraph } from '../document/block.js';
import { verdictsDocument } from './verdict-document.js';

/** A verdict and the model on which it was checked. */
export interface VerdictOnPart {
  readonly model: GraphModel;
  readonly verdict: Verdict;
}

/** Explains verdicts under one title, and says what their proof rests on. */
export function diagramVerdictsDocument(conflict: Conflict, verdicts: readonly VerdictOnPart[]): readonly Block[] {
  return [
    ...verdicts.flatMap(({ model, verdict }, index) =>
      verdictsDocument({ conflict, model }, [verdict]).filter(({ kind }) => index === 0 || kind !== 'title'),
    ),
    paragraph(
      muted(
        'The states are too many to list. That a party stays is proved by the answers shown, each checked on its own; that nothing deters a party was found by decision diagrams over all states.',
      ),
    ),
  ];
}
