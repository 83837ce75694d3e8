// `parley levers --json`, version 1.

import type { Conflict } from '@parley/model';
import type { LeversFound } from '@parley/insight';

/** Every combination of levers with its verdicts, and the sets that change an answer. */
export function leversWire(conflict: Conflict, { levers, questions, readings, most, complete }: LeversFound): object {
  const names = (set: number): readonly string[] =>
    levers.flatMap(({ id }, index) => (((set >>> index) & 1) === 1 ? [id] : []));
  return {
    parley: { format: 'levers', version: 1 },
    title: conflict.title,
    complete,
    leversTogetherAtMost: most,
    levers: levers.map(({ id, name, by, basis }) => ({
      id,
      name,
      by: by.map((dm) => conflict.dms[dm]?.id),
      ...basis,
    })),
    questions: questions.map(({ id, text }) => ({ id, text })),
    readings: readings.map(({ perspective, combinations, answers, idle }) => ({
      perspective,
      combinations: combinations.map(({ levers: set, verdicts }) => ({ levers: names(set), verdicts })),
      answers: answers.map(({ question, changing }) => ({
        question: questions[question]?.id,
        changing: changing.map(({ levers: set, verdict }) => ({ levers: names(set), verdict })),
      })),
      idle: idle.map((index) => levers[index]?.id),
    })),
  };
}
