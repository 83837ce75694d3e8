// What carries each answer, in words: what it cannot do without, of what it needs one, and how far that was looked into.

import type { Conflict, PerspectiveId } from '@parley/model';
import type { AnswerSupport, Dependence, Support } from '@parley/insight';
import { type Block, type Item, heading, item, muted, paragraph, strong } from '../document/block.js';
import { counted, listed, partyName } from '../answer/naming.js';
import { conditionText } from '../answer/condition-words.js';
import { questionTitle, readingLetter } from '../answer/answer-document.js';

/** How many carrying sets are written out; `--json` has them all. */
const setsShown = 3;

/** For each question the sets that carry its answer, readings with the same sets together. */
export function supportBlocks(conflict: Conflict, { support, readings }: Dependence): readonly Block[] {
  if (support.length === 0) return [];
  const items = conflict.questions.map(({ asked }, question): Item => {
    const own = support.filter((entry) => entry.question === question);
    const merged = new Map<string, { readonly lines: readonly Item[]; readonly names: string[] }>();
    for (const entry of own) {
      const lines = supportItems(conflict, entry);
      const key = JSON.stringify(lines);
      const group = merged.get(key) ?? { lines, names: [] };
      group.names.push(letterOf(readings, entry.perspective));
      merged.set(key, group);
    }
    const groups = [...merged.values()];
    const [only] = groups;
    return {
      line: [strong(questionTitle(conflict, asked))],
      items:
        groups.length === 1 && only !== undefined
          ? only.lines
          : groups.map(({ lines, names }) => ({ line: [muted(`Under ${listed(names)}:`)], items: lines })),
    };
  });
  return [
    heading(1, 'What carries each answer'),
    paragraph(
      muted(
        'A set carries an answer if it stays whichever of the other statements and assumptions are dropped, one or several.',
      ),
    ),
    { kind: 'list', items },
  ];
}

function letterOf(readings: Dependence['readings'], perspective: PerspectiveId | null): string {
  return readingLetter(readings.indexOf(perspective));
}

function supportItems(conflict: Conflict, { supports, sets }: AnswerSupport): readonly Item[] {
  const name = (at: number): string => {
    const support = supports[at];
    return support === undefined ? '' : supportName(conflict, support);
  };
  const reach = sets.exhaustive
    ? ''
    : ` (combinations of up to ${counted(sets.droppedAtOnce, 'statement or assumption', 'statements and assumptions')} were tried)`;
  if (sets.breaking.length === 0) {
    const words = sets.exhaustive
      ? 'It stays whatever is dropped.'
      : `No ${sets.droppedAtOnce === 1 ? 'single statement or assumption' : `${sets.droppedAtOnce} statements or assumptions dropped together`} change${sets.droppedAtOnce === 1 ? 's' : ''} it.`;
    return [item(words)];
  }
  const alone = sets.breaking.filter(({ length }) => length === 1).flat();
  const together = sets.breaking.filter(({ length }) => length > 1);
  const items: Item[] = [];
  if (alone.length > 0) items.push(item(`Without any one of these it changes: ${listed(alone.map(name))}.`));
  if (together.length > 0)
    items.push({
      line: ['It changes where all of one of these go together:'],
      items: [
        ...together.slice(0, setsShown).map((set) => item(`${listed(set.map(name))}.`)),
        ...moreItem(together.length - setsShown, 'combination'),
      ],
    });
  items.push({
    line: [sets.carrying.length === 1 ? `Enough to carry it${reach}:` : `Each of these is enough to carry it${reach}:`],
    items: [
      ...sets.carrying.slice(0, setsShown).map((set) => item(`${listed(set.map(name))}.`)),
      ...moreItem(sets.carrying.length - setsShown, 'set', sets.moreCarrying),
    ],
  });
  return items;
}

function moreItem(more: number, what: string, atLeast = false): readonly Item[] {
  return more <= 0
    ? []
    : [item(muted(`and ${atLeast ? 'at least ' : ''}${counted(more, `more ${what}`)}; --json lists them.`))];
}

/** A statement by its id; an assumption by what is assumed of whom. */
export function supportName(conflict: Conflict, support: Support): string {
  if (support.kind === 'statement') return support.statement;
  if (support.of === 'rule') return `the assumption behind rule ${support.label}`;
  const party = partyName({ conflict }, support.of);
  return support.label === ''
    ? `the assumption behind ${party}'s ranking`
    : `the assumption that ${party} wants ${support.condition === null ? support.label : conditionText(conflict, support.condition)}`;
}
