// What the answers hang on, in words: load-bearing sources first, then those that change nothing.

import type { Conflict } from '@parley/model';
import type { Dependence, Flip, Variation, VariationResult, VerdictKey } from '@parley/insight';
import { type Block, type Item, heading, item, muted, paragraph, strong } from '../document/block.js';
import { questionTitle } from '../answer/answer-document.js';
import { conceptName, counted, listed, quoted } from '../answer/naming.js';

/** All variations of a case and what they change. */
export function dependenceDocument(conflict: Conflict, dependence: Dependence): readonly Block[] {
  const { results, verdicts } = dependence;
  const kinds: readonly { readonly kind: Variation['kind']; readonly title: string }[] = [
    { kind: 'dropSource', title: 'If one source is left out' },
    { kind: 'dropAccount', title: 'If all sources of one account are left out' },
    { kind: 'dropSide', title: 'If all sources on one side are left out' },
    { kind: 'keepSource', title: 'If one source is all there is' },
    { kind: 'dropStatement', title: 'If one statement is left out' },
  ];
  return [
    { kind: 'title', line: [conflict.title], aside: 'what it rests on' },
    paragraph(
      `Each source and each statement was left out in turn, and ${counted(verdicts, 'verdict')} (questions times readings) asked for again. ` +
        'A rule or preference whose statements are all gone, and that no assumption backs, goes with them.',
    ),
    ...kinds.flatMap(({ kind, title }) =>
      kindBlocks(
        conflict,
        results.filter(({ variation }) => variation.kind === kind),
        title,
      ),
    ),
  ];
}

function kindBlocks(conflict: Conflict, results: readonly VariationResult[], title: string): readonly Block[] {
  if (results.length === 0) return [];
  const changing = results.filter(({ flips }) => flips.length > 0);
  const idle = results
    .filter(({ flips }) => flips.length === 0)
    .map(({ variation }) => variationName(conflict, variation));
  const items: Item[] = changing.map((result) => ({
    line: [strong(variationName(conflict, result.variation)), ` changes ${counted(result.flips.length, 'verdict')}:`],
    items: flipItems(conflict, result.flips),
  }));
  if (idle.length > 0) items.push(item(muted(`No verdict changes with: ${listed(idle)}.`)));
  return [heading(1, title), { kind: 'list', items }];
}

/** One entry for each question and change, with the readings in which it happens. */
function flipItems(conflict: Conflict, flips: readonly Flip[]): readonly Item[] {
  const merged = new Map<string, string[]>();
  for (const flip of flips) {
    const asked = conflict.questions[flip.question];
    const title = asked === undefined ? '' : questionTitle(conflict, asked.asked);
    const key = `${title} ${verdictWords(flip.before)} → ${verdictWords(flip.after)}`;
    const perspective = conflict.perspectives.find(({ id }) => id === flip.perspective);
    merged.set(key, [
      ...(merged.get(key) ?? []),
      perspective === undefined ? 'the case as it stands' : quoted(perspective.name),
    ]);
  }
  return [...merged].map(([text, names]) => item(text, muted(` — under ${listed(names)}`)));
}

function variationName(conflict: Conflict, variation: Variation): string {
  switch (variation.kind) {
    case 'dropSource':
    case 'keepSource': {
      const source = conflict.sources.find(({ id }) => id === variation.source);
      return source?.outlet ?? source?.title ?? variation.source;
    }
    case 'dropAccount':
      return `the account ${variation.account} (${counted(variation.sources.length, 'source')})`;
    case 'dropSide': {
      const party = conflict.dms.find(({ id }) => id === variation.side);
      return `sources leaning on ${party?.name ?? variation.side} (${counted(variation.sources.length, 'source')})`;
    }
    case 'dropStatement':
      return variation.statement;
  }
}

const situations: Readonly<Record<string, string>> = {
  holdsAlready: 'accepted already',
  cannotHold: 'cannot come about',
  'needsOthers gains': 'would gain, but not alone',
  'needsOthers noGain': 'not alone, and no gain',
  stays: 'stays',
  moves: 'moves away',
  noStatusQuo: 'no status quo',
};

const outcomes: Readonly<Record<string, string>> = {
  accepts: 'yes',
  deterred: 'deterred',
  unwilling: 'no',
  stable: 'stable',
  unstable: 'not stable',
  some: 'yes',
  none: 'no',
};

/** `no`, or `yes (Nash), deterred (GMR, SMR)`. */
function verdictWords({ situation, byConcept }: VerdictKey): string {
  if (byConcept.length === 0) return situations[situation] ?? situation;
  const groups = new Map<string, string[]>();
  for (const { concept, outcome } of byConcept) {
    const word = outcomes[outcome] ?? outcome;
    groups.set(word, [...(groups.get(word) ?? []), conceptName(concept)]);
  }
  if (groups.size === 1) return [...groups.keys()].join('');
  return [...groups].map(([word, concepts]) => `${word} (${concepts.join(', ')})`).join(', ');
}
