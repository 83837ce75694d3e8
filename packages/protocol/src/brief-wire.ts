// `parley brief --json`, version 1: what the page is made of, each part as its own command writes it.

import type { Conflict } from '@parley/model';
import type { Brief } from '@parley/insight';
import { answersWire } from './answers-wire.js';
import { acceptanceWire } from './change-wire.js';
import { dependenceWire } from './dependence-wire.js';
import { leversWire } from './levers-wire.js';
import { trustWire } from './trust-wire.js';

/** The page as data: every answer with its grounds, and what would change it, how far to believe, what it rests on. */
export function briefWire(conflict: Conflict, { answers, offers, levers, trust, sureness, dependence }: Brief): object {
  const { readings } = answers;
  return {
    parley: { format: 'brief', version: 1 },
    title: conflict.title,
    asOf: conflict.asOf,
    statements: conflict.statements.map(({ id, holder, paraphrase, sources, date }) => ({
      id,
      holder,
      paraphrase,
      sources,
      date,
    })),
    answers: answersWire(conflict, answers),
    changes: offers.map(({ question, readings: changes }) => ({
      question: conflict.questions[question]?.id,
      readings: changes.flatMap((change, index) => {
        const reading = readings[index];
        return reading === undefined
          ? []
          : [{ perspective: reading.perspective, acceptance: acceptanceWire(reading, change) }];
      }),
    })),
    levers: levers === null ? null : leversWire(conflict, levers),
    trust: trustWire(conflict, readings, trust),
    sureness:
      sureness?.map(({ exact, same }, index) => ({
        perspective: readings[index]?.perspective ?? null,
        exact,
        same: same.map((share, question) => ({ question: conflict.questions[question]?.id, ...share })),
      })) ?? null,
    restsOn: dependence === null ? null : dependenceWire(conflict, dependence),
  };
}
