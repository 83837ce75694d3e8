// An analysis by diagrams as a document: exact counts, and the equilibria as a short list of patterns.

import { type Conflict, patternLetters } from '@parley/model';
import type { SymbolicAnalysis, SymbolicStates } from '@parley/engine';
import { type Block, type Line, code, heading, muted, paragraph, strong } from '../document/block.js';
import { conceptName, counted } from '../answer/naming.js';
import { grouped } from '../document/grouped.js';
import { type ToldChoice, kernelSentence } from './kernel-words.js';

/** Counts by concept and party; at most `most` patterns of equilibria for each concept. */
export function symbolicDocument(
  conflict: Conflict,
  analysis: SymbolicAnalysis,
  most: number,
  choice: ToldChoice | null = null,
): readonly Block[] {
  const count = (states: SymbolicStates | undefined): string => grouped(states?.count() ?? 0n);
  const states = analysis.feasible.count();
  return [
    {
      kind: 'title',
      line: [conflict.title],
      aside: `${grouped(states)} states, ${counted(conflict.dms.length, 'party', 'parties')}`,
    },
    paragraph(
      muted(
        `Analysed by decision diagrams; no state was listed. All counts are exact. ${kernelSentence(choice, 'symbolic')}`,
      ),
    ),
    heading(1, 'Equilibria'),
    {
      kind: 'table',
      columns: [
        { title: 'number of states', align: 'left' },
        ...analysis.results.map(({ concept }) => ({ title: conceptName(concept), align: 'right' as const })),
      ],
      rows: [
        [[strong('equilibria')], ...analysis.results.map(({ equilibria }): Line => [strong(count(equilibria))])],
        ...conflict.dms.map((party, dm) => [
          [`stable for ${party.name}`],
          ...analysis.results.map(({ stable }): Line => [count(stable[dm])]),
        ]),
      ],
    },
    ...analysis.results.flatMap(({ concept, equilibria }) =>
      patternBlocks(conflict, conceptName(concept), equilibria, most),
    ),
  ];
}

function patternBlocks(
  conflict: Conflict,
  concept: string,
  equilibria: SymbolicStates,
  most: number,
): readonly Block[] {
  const width = conflict.form.kind === 'options' ? conflict.form.options.length : 0;
  const title = heading(1, `${concept} equilibria, as patterns`);
  if (equilibria.isEmpty()) return [title, paragraph('There is none.')];
  const { value } = equilibria.patterns(most);
  if (value === null)
    return [title, paragraph(muted('The list of patterns does not fit into memory; the counts above are exact.'))];
  const rest = value.count === null ? null : value.count - BigInt(value.patterns.length);
  return [
    title,
    {
      kind: 'list',
      items: value.patterns.map((pattern) => ({ line: [code(patternLetters(pattern, width))], items: [] })),
    },
    ...(rest === 0n ? [] : [paragraph(muted(furtherPatterns(rest)))]),
  ];
}

const furtherPatterns = (rest: bigint | null): string =>
  rest === null
    ? 'and further patterns, too many to count; the counts of states above are exact.'
    : `and ${grouped(rest)} further ${rest === 1n ? 'pattern' : 'patterns'}.`;
