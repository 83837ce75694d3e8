// Words for "is there an equilibrium with C".

import type { StateIndex } from '@parley/model';
import type { AnalysedReading, EquilibriumFinding } from '@parley/insight';
import type { Item } from '../document/block.js';
import { type FindingWords, said } from './said-finding.js';
import { changeClauses, conceptName, stateCode } from './naming.js';
import { shownIn } from './shown.js';
import type { AnswerWords } from './words/answer-words.js';
import { english } from './words/english.js';

/** Words for the finding of an existence question. */
export function equilibriumWords(
  reading: AnalysedReading,
  finding: EquilibriumFinding,
  words: AnswerWords = english,
): FindingWords {
  const yes = finding.equilibria.filter((entry) => entry.count > 0).map(({ concept }) => conceptName(concept));
  const no = finding.equilibria.filter((entry) => entry.count === 0).map(({ concept }) => conceptName(concept));
  const counts = finding.equilibria.map(({ concept, count, total }) => ({
    concept: conceptName(concept),
    count,
    total,
  }));
  const why: Item[] = [
    {
      line: [words.equilibrium.counts(counts)],
      items: exampleItems(reading, finding, words),
      shows: shownIn(
        reading,
        ...finding.equilibria.map(({ concept, states }) => ({ kind: 'equilibria', concept, states }) as const),
      ),
    },
  ];
  if (yes.length === 0) return { key: 'none', ...said(words.equilibrium.none), why };
  if (no.length === 0) return { key: 'all', ...said(words.equilibrium.all(yes)), why };
  return { key: `some ${yes.join()}`, ...said(words.equilibrium.some(yes, no)), why };
}

/** One example for each distinct first state, told by how it differs from the status quo where there is one. */
function exampleItems(reading: AnalysedReading, finding: EquilibriumFinding, words: AnswerWords): readonly Item[] {
  const { form } = reading.conflict;
  const mask = form.kind === 'options' ? form.statusQuo : null;
  const statusQuo = mask === null ? null : reading.model.states.indexOf(mask);
  const examples = new Map<StateIndex, string[]>();
  for (const { concept, states } of finding.equilibria) {
    const [first] = states;
    if (first !== undefined) examples.set(first, [...(examples.get(first) ?? []), conceptName(concept)]);
  }
  return [...examples].map(([state, concepts]) => {
    const changes = statusQuo === null ? [] : changeClauses(reading, statusQuo, state, words);
    if (statusQuo === null || changes.length === 0)
      return { line: [words.equilibrium.example(concepts, stateCode(reading, state))], items: [] };
    return {
      line: [words.equilibrium.against(concepts, changes)],
      items: [],
      shows: shownIn(reading, { kind: 'change', from: statusQuo, to: state }),
    };
  });
}
