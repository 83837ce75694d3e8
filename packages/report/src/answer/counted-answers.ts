// Answers about a case whose states nobody can list, as a document: exact counts, who would leave, and what was not told.

import { type Conflict, type Question, stateLetters } from '@parley/model';
import type { CountedEquilibria, CountedFinding, CountedReading, Leavers, Sought } from '@parley/insight';
import { type ToldChoice, kernelSentence } from '../analysis/kernel-words.js';
import { type Block, type Line, code, heading, item, muted, paragraph, strong } from '../document/block.js';
import { grouped } from '../document/grouped.js';
import { questionTitle } from './answer-document.js';
import { conceptName, counted, listed, partyName } from './naming.js';

/** The answers to some questions, one reading after the other under each. */
export function countedAnswersDocument(
  conflict: Conflict,
  questions: readonly Question[],
  readings: readonly CountedReading[],
  choice: ToldChoice | null,
): readonly Block[] {
  const count = readings[0]?.states ?? null;
  const states = count === null ? 'uncounted' : grouped(count);
  const outgrown = [...new Set(readings.flatMap((reading) => reading.outgrown))].map(conceptName);
  return [
    {
      kind: 'title',
      line: [conflict.title],
      aside: `${states} states, ${counted(conflict.dms.length, 'party', 'parties')}`,
    },
    paragraph(
      muted(
        `Answered without listing a state: single states by a satisfiability solver and, where it cannot tell, by decision diagrams; counts by diagrams, all exact. ${kernelSentence(choice, 'symbolic')}`,
      ),
    ),
    ...(outgrown.length === 0
      ? []
      : [
          paragraph(
            `${listed(outgrown)} could not be counted: the diagrams outgrew their memory or their time (--memory, --time-limit). parley explain answers for one state.`,
          ),
        ]),
    ...questions.flatMap(({ asked }, index) => [
      heading(1, questionTitle(conflict, asked)),
      ...readings.flatMap((reading) => [
        ...(readings.length > 1 ? [heading(2, reading.name ?? 'The case as it stands')] : []),
        ...findingBlocks(conflict, reading.findings[index]),
      ]),
    ]),
  ];
}

function findingBlocks(conflict: Conflict, finding: CountedFinding | undefined): readonly Block[] {
  switch (finding?.kind) {
    case undefined:
    case 'noStatusQuo':
      return [paragraph('The case states no status quo.')];
    case 'infeasible':
      return [paragraph('The status quo is excluded by a rule.')];
    case 'statusQuoStable':
      return [
        { kind: 'list', items: finding.byConcept.map((entry) => item(...leaversLine(conflict, entry))) },
        paragraph(muted('parley explain CASE status-quo proves each verdict.')),
      ];
    case 'equilibrium':
      return [...equilibriaList(conflict, finding.equilibria), ...soughtBlocks(conflict, finding.sought)];
    case 'needsListing':
      return [
        paragraph('This compares states one by one, and here nobody can list them. What is known without listing:'),
        ...equilibriaList(conflict, finding.equilibria),
        ...soughtBlocks(conflict, finding.sought),
      ];
  }
}

function leaversLine(conflict: Conflict, { concept, leavers, undecided }: Leavers): Line {
  const names = (dms: Leavers['leavers']): string => listed(dms.map((dm) => partyName({ conflict }, dm)));
  const left = leavers.length === 0 ? '' : `${names(leavers)} would leave.`;
  const open =
    undecided.length === 0
      ? ''
      : `Not decided for ${names(undecided)}: no answer of few moves was found, and the diagrams outgrew their memory or their time.`;
  const said =
    left === '' && open === '' ? 'stable for everyone.' : [left, open].filter((part) => part !== '').join(' ');
  return [strong(`${conceptName(concept)}: `), said];
}

/** What a solver found instead of a count. */
function soughtBlocks(conflict: Conflict, sought: readonly Sought[]): readonly Block[] {
  const width = conflict.form.kind === 'options' ? conflict.form.options.length : 0;
  const items = sought.map(({ concept, state, exact }) => {
    const name = strong(`${conceptName(concept)}: `);
    if (state !== null) return item(name, 'there is one, for example ', code(stateLetters(state, width)), '.');
    return item(
      name,
      exact ? 'there is none.' : 'none was found whose answers take few moves; longer ones were not tried.',
    );
  });
  return items.length === 0 ? [] : [{ kind: 'list', items }];
}

function equilibriaList(conflict: Conflict, equilibria: readonly CountedEquilibria[]): readonly Block[] {
  const width = conflict.form.kind === 'options' ? conflict.form.options.length : 0;
  const items = equilibria.map(({ concept, count, total, states }) => ({
    line: [
      strong(`${conceptName(concept)}: `),
      count === total ? `${grouped(total)} equilibria.` : `${grouped(count)} of ${grouped(total)} equilibria.`,
    ],
    items: states.slice(0, 3).map((mask) => item(code(stateLetters(mask, width)))),
  }));
  return items.length === 0 ? [] : [{ kind: 'list', items }];
}
