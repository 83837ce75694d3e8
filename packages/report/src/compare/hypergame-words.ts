// Who sees what, in words: the views, what holds in spite of them, what each expects at the status quo, who is surprised.

import type { Conflict, PerspectiveId } from '@parley/model';
import type { ComparedReadings, CompleteView, Hypergame, HypergameConcept, Surprise } from '@parley/insight';
import { type Block, type Item, heading, item, muted, paragraph, strong } from '../document/block.js';
import { grouped } from '../document/grouped.js';
import { readingLetter } from '../answer/answer-document.js';
import { changeClauses, conceptName, counted, listed, partyName, stateCode } from '../answer/naming.js';

/** The hypergame of a case, or how to state one. */
export function hypergameBlocks(conflict: Conflict, { readings, hypergame }: ComparedReadings): readonly Block[] {
  const title = heading(1, 'Who sees what');
  if (hypergame === null)
    return readings.length < 2
      ? []
      : [
          title,
          paragraph(
            muted(
              'The case does not say who sees the conflict how. State it with `sees` (docs/language.md) to learn which states hold although parties see different conflicts, and who would be surprised by whom.',
            ),
          ),
        ];
  const letter = (perspective: PerspectiveId | null): string =>
    readingLetter(readings.findIndex((reading) => reading.perspective === perspective));
  return [
    title,
    { kind: 'list', items: hypergame.views.map((view, dm) => viewItem(conflict, view, dm, letter)) },
    ...unseenBlocks(conflict, hypergame),
    heading(2, 'What holds although they see different conflicts'),
    { kind: 'list', items: merged(hypergame, (entry) => holdingItems(conflict, hypergame, entry)) },
    heading(2, 'Who would be surprised'),
    { kind: 'list', items: merged(hypergame, (entry) => surpriseItems(conflict, hypergame, entry)) },
  ];
}

function viewItem(
  conflict: Conflict,
  { sees, believes }: CompleteView,
  dm: number,
  letter: (perspective: PerspectiveId | null) => string,
): Item {
  const name = conflict.dms[dm]?.name ?? '';
  const others = believes.flatMap((perspective, other) =>
    perspective === sees ? [] : [`that ${conflict.dms[other]?.name ?? ''} sees ${letter(perspective)}`],
  );
  return item(strong(name), ` sees ${letter(sees)}`, others.length === 0 ? '.' : `, and believes ${listed(others)}.`);
}

function unseenBlocks(conflict: Conflict, { unseen }: Hypergame): readonly Block[] {
  const blind = unseen.flatMap((count, dm) =>
    count === 0 ? [] : [`${conflict.dms[dm]?.name ?? ''} does not see ${counted(count, 'state')} that another sees`],
  );
  return blind.length === 0 ? [] : [paragraph(`${listed(blind)}.`)];
}

/** Concepts that say the same together. */
function merged(hypergame: Hypergame, say: (entry: HypergameConcept) => readonly Item[]): readonly Item[] {
  const groups = new Map<string, { readonly items: readonly Item[]; readonly concepts: string[] }>();
  for (const entry of hypergame.byConcept) {
    const items = say(entry);
    const key = JSON.stringify(items);
    const group = groups.get(key) ?? { items, concepts: [] };
    group.concepts.push(conceptName(entry.concept));
    groups.set(key, group);
  }
  return [...groups.values()].map(({ items, concepts }) => ({
    line: [muted(groups.size === 1 ? 'Under every concept asked:' : `Under ${listed(concepts)}:`)],
    items,
  }));
}

function holdingItems(conflict: Conflict, hypergame: Hypergame, entry: HypergameConcept): readonly Item[] {
  const { equilibria, stays, expectsToStay } = entry;
  const of = counted(hypergame.commonStates, 'state');
  const items: Item[] = [
    item(`At ${grouped(equilibria.count)} of the ${of} that all see, each party stays, in the conflict that it sees.`),
  ];
  const names = (test: (dm: number) => boolean): string =>
    listed(conflict.dms.filter((_, dm) => test(dm)).map(({ name }) => name));
  if (stays.every((stay) => stay === null)) return items;
  const leavers = names((dm) => stays[dm] === false);
  items.push(item(leavers === '' ? 'At the status quo every party stays.' : `The status quo is left by ${leavers}.`));
  expectsToStay.forEach((expected, dm) => {
    const wrong = expected.flatMap((stay, other) => {
      const truth = stays[other];
      if (stay === null || truth === null || truth === undefined || stay === truth) return [];
      return [
        `${conflict.dms[other]?.name ?? ''} to ${stay ? 'stay there, which it does not' : 'leave it, which it does not'}`,
      ];
    });
    if (wrong.length > 0) items.push(item(`${conflict.dms[dm]?.name ?? ''} wrongly expects ${listed(wrong)}.`));
  });
  return items;
}

/** How many surprises are told; --json has those listed. */
const surprisesShown = 3;

function surpriseItems(conflict: Conflict, hypergame: Hypergame, { surprises }: HypergameConcept): readonly Item[] {
  if (surprises.count === 0) return [item('Nobody: whoever takes a state for stable is right about it.')];
  const shown = surprises.listed
    .slice(0, surprisesShown)
    .map((surprise) => surpriseItem(conflict, hypergame, surprise));
  const more = surprises.count - shown.length;
  return more > 0 ? [...shown, item(muted(`and ${more} more.`))] : shown;
}

function surpriseItem(conflict: Conflict, hypergame: Hypergame, surprise: Surprise): Item {
  const { believer, state, mover, from, to, foreseen } = surprise;
  const [own, other] = [hypergame.games[believer], hypergame.games[mover]];
  const believerName = partyName({ conflict }, believer);
  if (own === undefined || other === undefined) return item('');
  const statusQuo = hypergame.statusQuo[believer] ?? null;
  const place =
    statusQuo === null
      ? `state ${stateCode(own, state)}`
      : statusQuo === state
        ? 'the status quo'
        : `the state where ${listed(changeClauses(own, statusQuo, state))}`;
  return item(
    strong(believerName),
    ` takes ${place} for stable; there ${listed(changeClauses(other, from, to))}`,
    foreseen ? '.' : `, to a state that ${believerName} does not see.`,
  );
}
