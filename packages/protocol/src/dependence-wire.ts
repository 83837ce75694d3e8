// `parley rests-on --json`, version 1.

import type { Conflict } from '@parley/model';
import type { AnswerSupport, Dependence, Support } from '@parley/insight';

/** Every variation, what was lost by it, and the verdicts that it changes; and what carries each answer. */
export function dependenceWire(conflict: Conflict, dependence: Dependence): object {
  const { verdicts, results, readings, base, support, complete } = dependence;
  const id = (question: number): string => conflict.questions[question]?.id ?? String(question);
  return {
    parley: { format: 'dependence', version: 1 },
    title: conflict.title,
    questions: conflict.questions.map(({ id, text }) => ({ id, text })),
    complete,
    verdicts,
    base: base.flatMap((byReading, question) =>
      byReading.map((verdict, index) => ({ question: id(question), perspective: readings[index] ?? null, verdict })),
    ),
    variations: results.map(({ variation, lost, flips }) => ({
      ...variation,
      lostStatements: lost,
      flips: flips.map(({ question, perspective, before, after }) => ({
        question: id(question),
        perspective,
        before,
        after,
      })),
    })),
    support: support.map((entry) => supportWire(conflict, entry, id(entry.question))),
  };
}

function supportWire(
  conflict: Conflict,
  { perspective, verdict, supports, sets }: AnswerSupport,
  question: string,
): object {
  const named = (set: readonly number[]): readonly object[] =>
    set.flatMap((at) => {
      const support = supports[at];
      return support === undefined ? [] : [oneSupport(conflict, support)];
    });
  return {
    question,
    perspective,
    verdict,
    supports: supports.length,
    carrying: sets.carrying.map(named),
    breaking: sets.breaking.map(named),
    droppedAtOnce: sets.droppedAtOnce,
    exhaustive: sets.exhaustive,
    moreCarrying: sets.moreCarrying,
  };
}

function oneSupport(conflict: Conflict, support: Support): object {
  if (support.kind === 'statement') return { statement: support.statement };
  const party = support.of === 'rule' ? null : (conflict.dms[support.of]?.id ?? null);
  return { assumption: support.reason, [party === null ? 'rule' : 'preference']: support.label, party };
}
