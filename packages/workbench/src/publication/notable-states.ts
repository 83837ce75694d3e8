// The states that a report's figures show: the status quo, then those that the answers' sentences speak of.

import type { StateIndex } from '@parley/model';
import type { ConceptId } from '@parley/engine';
import type { AnalysedReading } from '@parley/insight';
import { type Shown, type ShownFact, changeClauses, answerWordsIn, type AnswerLanguage } from '@parley/report';
import type { PublicationWords } from './publication-words.js';

/** A state with a number to speak of it by. */
export interface NotableState {
  readonly state: StateIndex;
  readonly title: string;
  /** What differs from the status quo, in words. */
  readonly meaning: string;
  readonly isStatusQuo: boolean;
  /** Concepts under which the state is an equilibrium. */
  readonly equilibriumUnder: readonly ConceptId[];
}

const most = 8;

/** The states of one reading, the status quo first. */
export function notableStates(
  reading: AnalysedReading,
  shows: readonly Shown[],
  language: AnswerLanguage,
  words: PublicationWords,
): readonly NotableState[] {
  const statusQuo = statusQuoOf(reading);
  const said = shows
    .filter(({ perspective }) => perspective === reading.perspective)
    .flatMap(({ what }) => statesOf(what));
  const found = [...new Set([...(statusQuo === null ? [] : [statusQuo]), ...said])].slice(0, most);
  return found.map((state, index) => {
    const isStatusQuo = state === statusQuo;
    const changes = statusQuo === null ? [] : changeClauses(reading, statusQuo, state, answerWordsIn(language));
    return {
      state,
      title: isStatusQuo ? words.statusQuo : words.state(statusQuo === null ? index + 1 : index),
      meaning: isStatusQuo ? words.statusQuo : changes.join('; '),
      isStatusQuo,
      equilibriumUnder: reading.analysis.results.flatMap(({ concept, equilibria }) =>
        equilibria.has(state) ? [concept] : [],
      ),
    };
  });
}

/** The state where things are; null where the case names none that is feasible. */
export function statusQuoOf({ conflict, model }: AnalysedReading): StateIndex | null {
  const { form } = conflict;
  if (form.statusQuo === null) return null;
  return form.kind === 'graph' ? form.statusQuo : model.states.indexOf(form.statusQuo);
}

function statesOf(what: ShownFact): readonly StateIndex[] {
  switch (what.kind) {
    case 'comparison':
      return [what.reason.first, what.reason.second];
    case 'verdict':
      return [what.verdict.subject.state];
    case 'deterrence':
      return [what.subject.state, what.deterrence.improvement, what.deterrence.sanctioned];
    case 'moves':
      return what.moves.flatMap(({ from, to }) => [from, to]);
    case 'change':
      return [what.from, what.to];
    case 'equilibria':
      return what.states.slice(0, 3);
  }
}
