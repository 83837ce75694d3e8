// Verdicts about a state of a conflict too large to list: each has a model of its own, of the states that it touches.

import type { Conflict } from '@parley/model';
import type { VerdictOnPart } from '@parley/insight';
import { type Block, heading, muted, paragraph } from '../document/block.js';
import { changeClauses, conceptName, counted, listed, partyName } from '../answer/naming.js';
import { verdictsDocument } from './verdict-document.js';

/** Explains verdicts under one title, and says what their proof rests on. */
export function diagramVerdictsDocument(conflict: Conflict, verdicts: readonly VerdictOnPart[]): readonly Block[] {
  return [
    ...verdicts.flatMap((part, index) => {
      const { model, verdict, rounds } = part;
      const blocks = verdictsDocument({ conflict, model }, [verdict]);
      const title = index === 0 ? blocks.filter(({ kind }) => kind === 'title') : [];
      const rest = rounds === null ? blocks.filter(({ kind }) => kind !== 'title') : undecided(conflict, part, rounds);
      return [...title, ...rest];
    }),
    paragraph(muted(`The states are too many to list. ${groundsWords(verdicts)}`)),
  ];
}

function groundsWords(verdicts: readonly VerdictOnPart[]): string {
  const methods = new Set(verdicts.map(({ by }) => by));
  const finder = ['a satisfiability solver', 'decision diagrams over all states'].filter((_, index) =>
    methods.has(index === 0 ? 'solver' : 'diagrams'),
  );
  return `That a party stays is proved by the answers shown, each checked on its own; that nothing deters a party was found by ${listed(finder, 'or')}.`;
}

function undecided(conflict: Conflict, { model, verdict }: VerdictOnPart, rounds: number): readonly Block[] {
  const named = { conflict, model };
  const { dm, concept, state } = verdict.subject;
  const escape = verdict.kind === 'unstable' ? changeClauses(named, state, verdict.escape).join('; ') : '';
  return [
    heading(1, `${conceptName(concept)}: not decided for ${partyName(named, dm)}`),
    paragraph(
      `It could improve: ${escape}. No answer to that was found in which each opponent moves at most ${counted(rounds, 'time')}; longer ones were not tried, and the diagrams that try all outgrew their memory or their time (--memory, --time-limit).`,
    ),
  ];
}
