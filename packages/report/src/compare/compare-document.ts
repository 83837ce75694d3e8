// Perspectives side by side as a document: what each changes, where verdicts differ and why, what all share, who gains together.

import type { Conflict } from '@parley/model';
import type { ComparedQuestion, ComparedReadings, PerspectivePart } from '@parley/insight';
import { type Block, type Item, type Line, heading, item, muted, paragraph, strong } from '../document/block.js';
import { questionTitle, readingLetter } from '../answer/answer-document.js';
import {
  changeClauses,
  conceptName,
  counted,
  listed,
  moveClause,
  optionName,
  partyName,
  quoted,
} from '../answer/naming.js';
import { readingsWords } from '../rests-on/verdict-words.js';
import { hypergameBlocks } from './hypergame-words.js';

/** The comparison of a case's readings. */
export function compareDocument(conflict: Conflict, compared: ComparedReadings): readonly Block[] {
  const { readings } = compared;
  const aside = readings.length < 2 ? 'one reading' : `${readings.length} readings compared`;
  return [
    { kind: 'title', line: [conflict.title], aside },
    ...(readings.length < 2
      ? [paragraph('The case has no perspectives, so that there is nothing to compare. Add `perspectives` to it.')]
      : [
          ...readingBlocks(conflict, compared),
          ...questionBlocks(conflict, compared),
          ...equilibriumBlocks(conflict, compared),
        ]),
    ...coalitionBlocks(compared),
    ...hypergameBlocks(conflict, compared),
  ];
}

function readingBlocks(conflict: Conflict, { readings, parts }: ComparedReadings): readonly Block[] {
  const items = readings.map(({ name }, index): Item => {
    const changed = (parts[index] ?? []).map((part) => partWords(conflict, part));
    const line: Line = [strong(readingLetter(index)), ` ${name === null ? 'the case as it stands' : quoted(name)}`];
    return item(...line, ...(changed.length === 0 ? [] : [muted(`; it changes ${listed(changed)}`)]));
  });
  return [heading(1, 'Readings'), { kind: 'list', items }];
}

/** One thing that a perspective changes, as a noun. */
export function partWords(conflict: Conflict, part: PerspectivePart): string {
  switch (part.kind) {
    case 'preference':
      return `what ${partyName({ conflict }, part.dm)} wants`;
    case 'addedRule':
      return `the added rule ${part.rule}`;
    case 'droppedRule':
      return `the dropped rule ${part.rule}`;
    case 'optionChange':
      return `how ${optionName({ conflict }, part.option)} may change`;
    case 'statusQuo':
      return 'the status quo';
  }
}

function questionBlocks(conflict: Conflict, { questions }: ComparedReadings): readonly Block[] {
  if (questions.length === 0) return [];
  const items = questions.map((compared): Item => {
    const asked = conflict.questions[compared.question];
    const words = readingsWords(compared.verdicts, readingLetter);
    const title = asked === undefined ? '' : questionTitle(conflict, asked.asked);
    const same = compared.causes.every((cause) => cause === null) && !words.includes('(A');
    return {
      line: [strong(title), ` ${words}`, muted(same ? ', under every reading' : '')],
      items: causeItems(conflict, compared),
    };
  });
  return [heading(1, 'The questions of the case'), { kind: 'list', items }];
}

/** Readings with the same cause together. */
function causeItems(conflict: Conflict, { causes }: ComparedQuestion): readonly Item[] {
  const merged = new Map<string, string[]>();
  causes.forEach((cause, index) => {
    if (cause === null) return;
    const sets = cause.map((parts) => listed(parts.map((part) => partWords(conflict, part))));
    const words = sets.length === 0 ? 'only by the perspective as a whole' : `by ${listed(sets, 'or by')}`;
    merged.set(words, [...(merged.get(words) ?? []), readingLetter(index)]);
  });
  return [...merged].map(([words, names]) => item(`Under ${listed(names)} it differs from A: brought about ${words}.`));
}

function equilibriumBlocks(conflict: Conflict, { readings, equilibria }: ComparedReadings): readonly Block[] {
  const columns = [
    { title: 'concept', align: 'left' } as const,
    ...readings.map((_, index) => ({ title: readingLetter(index), align: 'right' }) as const),
    { title: 'under all', align: 'right' } as const,
  ];
  const rows = equilibria.map(({ concept, counts, shared }) => [
    [conceptName(concept)],
    ...counts.map((count) => [String(count)]),
    [shared === null ? 'not compared' : String(shared)],
  ]);
  return [
    heading(1, 'States that hold (equilibria), by concept and reading'),
    { kind: 'table', columns, rows },
    { kind: 'list', items: leavingItems(conflict, { readings, equilibria }) },
  ];
}

/** Who would leave the status quo under which reading and concepts. */
function leavingItems(
  conflict: Conflict,
  { readings, equilibria }: Pick<ComparedReadings, 'readings' | 'equilibria'>,
): readonly Item[] {
  if (equilibria.every(({ statusQuo }) => statusQuo.every((stays) => stays === null)))
    return [item('The case states no status quo.')];
  const merged = new Map<string, string[]>();
  readings.forEach((_, index) => {
    conflict.dms.forEach((party, dm) => {
      const leaves = equilibria.filter(
        ({ stays, statusQuo }) => statusQuo[index] !== null && stays[index]?.[dm] !== true,
      );
      if (leaves.length === 0) return;
      const words = `${party.name} would leave the status quo under ${listed(leaves.map(({ concept }) => conceptName(concept)))}`;
      merged.set(words, [...(merged.get(words) ?? []), readingLetter(index)]);
    });
  });
  if (merged.size === 0) return [item('The status quo is stable for every party under every reading and concept.')];
  return [...merged].map(([words, names]) => item(`${words}: ${listed(names)}.`));
}

function coalitionBlocks({ readings, coalitions }: ComparedReadings): readonly Block[] {
  const merged = new Map<string, { readonly item: Item; readonly names: string[] }>();
  readings.forEach((reading, index) => {
    const found = coalitions[index];
    if (found === undefined) return;
    const items =
      found === null
        ? [item('not asked: there is no status quo, or the parties or states are too many.')]
        : found.length === 0
          ? [
              item(
                'no coalition of several parties would gain by leaving the status quo together, where no part of it would.',
              ),
            ]
          : found.map(({ members, count, to, sequence }): Item => {
              const from = sequence[0]?.from ?? to;
              const names = listed(members.map((dm) => partyName(reading, dm)));
              const way = sequence.map((move) => moveClause(reading, move)).join('; then ');
              return {
                line: [strong(names), ` would gain together in ${counted(count, 'way')}, for example: ${way}`, '.'],
                items: sequence.length > 2 ? [item(muted(`In all: ${listed(changeClauses(reading, from, to))}.`))] : [],
              };
            });
    for (const entry of items) {
      const key = JSON.stringify(entry);
      const group = merged.get(key) ?? { item: entry, names: [] };
      group.names.push(readingLetter(index));
      merged.set(key, group);
    }
  });
  const items = [...merged.values()].map(({ item: entry, names }) =>
    readings.length < 2 ? entry : { ...entry, line: [muted(`Under ${listed(names)}: `), ...entry.line] },
  );
  if (items.length === 0) return [];
  return [
    heading(1, 'Moving together'),
    { kind: 'list', items },
    paragraph(muted('`parley coalitions --perspective NAME` tells which equilibria withstand every coalition.')),
  ];
}
