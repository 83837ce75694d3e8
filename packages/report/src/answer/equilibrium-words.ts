// Words for "is there an equilibrium with C".

import type { AnalysedReading, EquilibriumFinding } from '@parley/insight';
import type { Item } from '../document/block.js';
import type { FindingWords } from './finding-words.js';
import { changeClauses, conceptName, listed, stateCode } from './naming.js';

/** Words for the finding of an existence question. */
export function equilibriumWords(reading: AnalysedReading, finding: EquilibriumFinding): FindingWords {
  const yes = finding.equilibria.filter((entry) => entry.count > 0);
  const no = finding.equilibria.filter((entry) => entry.count === 0);
  const counts = finding.equilibria.map((entry) => `${conceptName(entry.concept)} ${entry.count} of ${entry.total}`);
  const why: Item[] = [
    { line: [`Equilibria that satisfy it, of all: ${counts.join(', ')}.`], items: exampleItems(reading, finding) },
  ];
  if (yes.length === 0)
    return { key: 'none', short: 'no', verdict: ['No: no equilibrium satisfies it, under any concept asked.'], why };
  const concepts = listed(yes.map((entry) => conceptName(entry.concept)));
  if (no.length === 0)
    return { key: 'all', short: 'yes', verdict: [`Yes, under every concept asked (${concepts}).`], why };
  return {
    key: `some ${concepts}`,
    short: `only under ${concepts}`,
    verdict: [`Under ${concepts} yes, under ${listed(no.map((entry) => conceptName(entry.concept)))} no.`],
    why,
  };
}

/** One example for each distinct first state, told by how it differs from the status quo where there is one. */
function exampleItems(reading: AnalysedReading, finding: EquilibriumFinding): readonly Item[] {
  const { form } = reading.conflict;
  const mask = form.kind === 'options' ? form.statusQuo : null;
  const statusQuo = mask === null ? null : reading.model.states.indexOf(mask);
  const examples = new Map<number, string[]>();
  for (const { concept, states } of finding.equilibria) {
    const [first] = states;
    if (first !== undefined) examples.set(first, [...(examples.get(first) ?? []), conceptName(concept)]);
  }
  return [...examples].map(([state, concepts]) => {
    const s = state as (typeof finding.equilibria)[number]['states'][number];
    const changes = statusQuo === null ? [] : changeClauses(reading, statusQuo, s);
    const told = changes.length > 0 ? `against the status quo, ${listed(changes)}` : `state ${stateCode(reading, s)}`;
    return { line: [`for example under ${listed(concepts)}: ${told}.`], items: [] };
  });
}
