// `parley history --json`, version 1.

import type { Conflict } from '@parley/model';
import type { History } from '@parley/insight';

/** Since when each statement is known, and the answers date by date with what moved them. */
export function historyWire(conflict: Conflict, history: History): object {
  const { readings, statements, moments, afterAsOf, complete } = history;
  const id = (question: number): string => conflict.questions[question]?.id ?? String(question);
  return {
    parley: { format: 'history', version: 1 },
    title: conflict.title,
    asOf: conflict.asOf,
    complete,
    questions: conflict.questions.map(({ id: question, text }) => ({ id: question, text })),
    statements,
    afterAsOf,
    moments: moments.map(({ day, arrived, known, verdicts, moved }) => ({
      day,
      arrived,
      known,
      verdicts: verdicts.flatMap((byReading, question) =>
        byReading.map((verdict, index) => ({ question: id(question), perspective: readings[index] ?? null, verdict })),
      ),
      moved: moved.map(({ question, perspective, before, after, by }) => ({
        question: id(question),
        perspective,
        before,
        after,
        by: by.sets,
        exhaustive: by.exhaustive,
      })),
    })),
  };
}
