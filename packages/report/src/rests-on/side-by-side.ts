// One source against the others: every answer with all sources, with that one alone, and without it.

import type { Conflict, SourceId } from '@parley/model';
import type { Dependence, VerdictKey } from '@parley/insight';
import { sameVerdict } from '@parley/insight';
import { type Block, type Item, heading, item, paragraph, strong } from '../document/block.js';
import { listed } from '../answer/naming.js';
import { questionTitle, readingLetter } from '../answer/answer-document.js';
import { readingsWords } from './verdict-words.js';

/** The source that most statements lean on, the first of them in the case; null where the case has fewer than two. */
export function mostCitedSource({ sources, statements }: Conflict): SourceId | null {
  if (sources.length < 2) return null;
  const carried = (id: SourceId): number => statements.filter((statement) => statement.sources.includes(id)).length;
  let most: SourceId | null = null;
  for (const { id } of sources) if (most === null || carried(id) > carried(most)) most = id;
  return most;
}

/** The name of a source for people, without the full stop that a citation may end with: a sentence goes on after it. */
export function sourceName(conflict: Conflict, id: SourceId): string {
  const source = conflict.sources.find((candidate) => candidate.id === id);
  return (source?.outlet ?? source?.title ?? id).replace(/\.$/, '');
}

type Verdicts = readonly (readonly VerdictKey[])[];

/** Every answer side by side. Empty where the case does not have that source, or the run was stopped before it. */
export function sideBySideBlocks(conflict: Conflict, dependence: Dependence, source: SourceId): readonly Block[] {
  const under = (kind: 'keepSource' | 'dropSource'): Verdicts | null =>
    dependence.results.find(({ variation }) => variation.kind === kind && variation.source === source)?.verdicts ??
    null;
  const [alone, without] = [under('keepSource'), under('dropSource')];
  if (alone === null || without === null) return [];
  const same: string[] = [];
  const items: Item[] = [];
  conflict.questions.forEach(({ asked }, question) => {
    const title = questionTitle(conflict, asked);
    const [all, only, rest] = [dependence.base, alone, without].map((verdicts) => verdicts[question] ?? []);
    if (all === undefined || only === undefined || rest === undefined) return;
    if (equal(all, only) && equal(all, rest)) return void same.push(title);
    items.push({
      line: [strong(title)],
      items: [
        item(`with all sources: ${readingsWords(all, readingLetter)}`),
        item(`with it alone: ${equal(all, only) ? 'the same' : readingsWords(only, readingLetter)}`),
        item(`without it: ${equal(all, rest) ? 'the same' : readingsWords(rest, readingLetter)}`),
      ],
    });
  });
  return [
    heading(1, `${sourceName(conflict, source)}: with all sources, alone, and left out`),
    ...(same.length === 0
      ? []
      : [
          paragraph(
            items.length === 0 ? 'Every answer is the same three times.' : `The same three times: ${listed(same)}`,
          ),
        ]),
    ...(items.length === 0 ? [] : [{ kind: 'list', items } as const]),
  ];
}

const equal = (a: readonly VerdictKey[], b: readonly VerdictKey[]): boolean =>
  a.length === b.length && a.every((verdict, index) => sameVerdict(verdict, b[index] ?? verdict));
