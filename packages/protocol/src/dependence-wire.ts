// `parley rests-on --json`, version 1.

import type { Conflict } from '@parley/model';
import type { Dependence } from '@parley/insight';

/** Every variation, what was lost by it, and the verdicts that it changes. */
export function dependenceWire(conflict: Conflict, { verdicts, results }: Dependence): object {
  return {
    parley: { format: 'dependence', version: 1 },
    title: conflict.title,
    questions: conflict.questions.map(({ id, text }) => ({ id, text })),
    verdicts,
    variations: results.map(({ variation, lost, flips }) => ({
      ...variation,
      lostStatements: lost,
      flips: flips.map(({ question, perspective, before, after }) => ({
        question: conflict.questions[question]?.id ?? String(question),
        perspective,
        before,
        after,
      })),
    })),
  };
}
