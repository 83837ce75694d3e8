// What would make it acceptable, as a document: by concept, readings merged, concepts with the same result together.

import { type Conflict, stateIndex } from '@parley/model';
import type { ConceptId } from '@parley/engine';
import type { Change, ReadingChange } from '@parley/insight';
import { type Block, type Item, code, heading, item, muted, paragraph, plainText, strong } from '../document/block.js';
import { grouped } from '../document/grouped.js';
import { readingLetter } from '../answer/answer-document.js';
import { conditionText } from '../answer/condition-words.js';
import { mergedItems } from '../answer/merged-items.js';
import { type Named, conceptName, counted, listed, quoted, stateCode } from '../answer/naming.js';
import { type ToldFrom, acceptanceItem, targetItem } from './change-words.js';

/** The smallest changes for one target under several concepts; `readings` are those of the case, in order. */
export function changeDocument(
  conflict: Conflict,
  readings: readonly Named[],
  changes: readonly Change[],
): readonly Block[] {
  const first = changes[0];
  if (first === undefined) return [];
  const groups = new Map<string, { readonly concepts: ConceptId[]; readonly items: readonly Item[] }>();
  for (const change of changes) {
    const items = itemsOf(readings, change);
    const key = items.map(wholeText).join('\n');
    const group = groups.get(key) ?? { concepts: [], items };
    group.concepts.push(change.request.concept);
    groups.set(key, group);
  }
  return [
    { kind: 'title', line: [conflict.title], aside: 'what would change it' },
    heading(1, 'What would make it an equilibrium that ', ...targetLine(readings, first)),
    ...(readings.length < 2 ? [] : [legend(conflict, first)]),
    ...(changes.every(({ complete }) => complete) ? [] : [paragraph(strong('Partial: '), 'the run was stopped.')]),
    ...[...groups.values()].flatMap(({ concepts, items }) => [
      heading(2, `Under ${listed(concepts.map(conceptName))}`),
      { kind: 'list', items } as const,
    ]),
    paragraph(
      muted(
        'Each change is the smallest of its kind while the other parties prefer what they do. It says what would have to be true, not that anybody should want it.',
      ),
    ),
  ];
}

function targetLine(readings: readonly Named[], { request }: Change): readonly (string | ReturnType<typeof code>)[] {
  const { target } = request;
  const named = readings[0];
  if (target.kind === 'condition' && named !== undefined)
    return ['has ', conditionText(named.conflict, target.condition)];
  if (target.kind === 'condition') return ['has ', code(target.text)];
  return ['is ', code(named === undefined ? String(target.state) : stateCode(named, target.state))];
}

function legend(conflict: Conflict, { readings }: Change): Block {
  const name = (perspective: ReadingChange['perspective']): string => {
    const found = conflict.perspectives.find(({ id }) => id === perspective)?.name;
    return found === undefined ? 'the case as it stands' : quoted(found);
  };
  return {
    kind: 'list',
    items: readings.map(({ perspective }, index) => item(strong(readingLetter(index)), ` ${name(perspective)}`)),
  };
}

function itemsOf(readings: readonly Named[], { readings: found }: Change): readonly Item[] {
  const reasons = found.flatMap((reading, index) => {
    const named = readings[index];
    return named === undefined ? [] : [{ name: readingLetter(index), why: readingItems(named, reading) }];
  });
  return mergedItems(reasons);
}

function readingItems(named: Named, reading: ReadingChange): readonly Item[] {
  const told: ToldFrom = { named, from: statusQuoOf(named) };
  const { acceptance, targets, targetCount } = reading;
  const accepting = acceptance === null ? [] : [acceptanceItem(told, acceptance)];
  if (targetCount === 0)
    return [
      ...accepting,
      item(strong('Impossible'), ': no state that the rules allow is like that, whatever anybody preferred.'),
    ];
  return [...accepting, ...targets.map((target) => targetItem(told, target)), ...lookedAtItems(reading)];
}

/** Where only some states were looked at and none of them holds as things are: the rest may be nearer. */
function lookedAtItems({ lookedAt, targetCount, targets }: ReadingChange): readonly Item[] {
  const holds = targets.some(({ parties, fixed }) => parties.length === 0 && fixed.length === 0);
  if (holds || lookedAt >= targetCount) return [];
  return [
    item(
      strong('Partial: '),
      `${counted(lookedAt, 'state')} of ${grouped(targetCount)} looked at, those first that would cost least under Nash.`,
    ),
  ];
}

function statusQuoOf({ conflict, model }: Named): ToldFrom['from'] {
  const { form } = conflict;
  if (form.statusQuo === null) return null;
  return form.kind === 'graph' ? stateIndex(form.statusQuo) : model.states.indexOf(form.statusQuo);
}

const wholeText = ({ line, items }: Item): string => `${plainText(line)}\n${items.map(wholeText).join('\n')}`;
