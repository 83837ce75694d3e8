// The questions of a case: its own, or those that every case can answer.

import type { Conflict, Question } from '@parley/model';

/** The questions that are answered where a person asks nothing else. */
export function questionsOf(conflict: Conflict): readonly Question[] {
  if (conflict.questions.length > 0) return conflict.questions;
  if (conflict.form.statusQuo === null) {
    const condition = { kind: 'constant', value: true } as const;
    const asked = { kind: 'equilibrium', condition, conditionText: 'any property' } as const;
    return [{ id: 'equilibria', text: 'is there an equilibrium with true', span: null, asked }];
  }
  return [
    { id: 'status-quo', text: 'is the status quo stable', span: null, asked: { kind: 'statusQuoStable' } },
    { id: 'reachable', text: 'which equilibria can be reached', span: null, asked: { kind: 'reachable' } },
  ];
}

/** The case with the questions that it answers written into it. */
export const withQuestions = (conflict: Conflict): Conflict => ({ ...conflict, questions: questionsOf(conflict) });
