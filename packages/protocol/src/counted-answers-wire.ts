// `parley ask --json` beyond listing: format `counted-answers`, version 1. Counts are decimal strings: they outgrow numbers.

import { type Conflict, type Question, stateLetters } from '@parley/model';
import type { CountedFinding, CountedReading } from '@parley/insight';
import { type WireChoice, kernelChoiceWire } from './kernel-choice-wire.js';
import { partyKeys } from './state-letters.js';

/** Answers by diagrams on the wire: one finding for each question and reading. */
export function countedAnswersWire(
  conflict: Conflict,
  questions: readonly Question[],
  readings: readonly CountedReading[],
  choice: WireChoice | null,
): object {
  const { form } = conflict;
  return {
    parley: { format: 'counted-answers', version: 1 },
    title: conflict.title,
    kernel: 'symbolic',
    kernelChoice: kernelChoiceWire(choice),
    options: form.kind === 'options' ? form.options.map(({ id, name }) => ({ id, name })) : [],
    parties: conflict.dms.map(({ id, name }) => ({ id, name })),
    readings: readings.map(({ perspective, name, states, outgrown }) => ({
      perspective,
      name,
      states: states === null ? null : String(states),
      outgrown,
    })),
    answers: questions.map(({ id, text }, index) => ({
      id,
      question: text,
      readings: readings.map(({ perspective, findings }) => {
        const finding = findings[index];
        return { perspective, finding: finding === undefined ? null : findingWire(conflict, finding) };
      }),
    })),
  };
}

function findingWire(conflict: Conflict, finding: CountedFinding): object {
  const width = conflict.form.kind === 'options' ? conflict.form.options.length : 0;
  const keys = partyKeys(conflict);
  switch (finding.kind) {
    case 'noStatusQuo':
    case 'infeasible':
      return { kind: finding.kind };
    case 'statusQuoStable':
      return {
        kind: finding.kind,
        statusQuo: stateLetters(finding.statusQuo, width),
        byConcept: finding.byConcept.map(({ concept, leavers, undecided }) => ({
          concept,
          equilibrium: leavers.length > 0 ? false : undecided.length > 0 ? null : true,
          leavers: leavers.map((dm) => keys[dm]),
          undecided: undecided.map((dm) => keys[dm]),
        })),
      };
    case 'equilibrium':
    case 'needsListing':
      return {
        kind: finding.kind,
        equilibria: finding.equilibria.map(({ concept, count, total, states }) => ({
          concept,
          count: String(count),
          total: String(total),
          states: states.map((mask) => stateLetters(mask, width)),
        })),
        sought: finding.sought.map(({ concept, state, exact }) => ({
          concept,
          state: state === null ? null : stateLetters(state, width),
          exact,
        })),
      };
  }
}
