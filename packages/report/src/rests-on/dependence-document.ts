// What the answers hang on, in words: load-bearing sources first, then those that change nothing.

import type { Conflict, SourceId } from '@parley/model';
import type { Dependence, Flip, Variation, VariationResult } from '@parley/insight';
import { type Block, type Item, heading, item, muted, paragraph, strong } from '../document/block.js';
import { questionTitle, readingLetter } from '../answer/answer-document.js';
import { counted, listed, quoted } from '../answer/naming.js';
import { mostCitedSource, sideBySideBlocks, sourceName } from './side-by-side.js';
import { supportBlocks } from './support-words.js';
import { verdictWords } from './verdict-words.js';

/** What carries each answer, and all variations of a case with what they change. `source` is set side by side with the rest. */
export function dependenceDocument(
  conflict: Conflict,
  dependence: Dependence,
  source: SourceId | null = mostCitedSource(conflict),
): readonly Block[] {
  const { results, verdicts, complete } = dependence;
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
    ...(complete
      ? []
      : [paragraph(strong('Partial: '), 'the run was stopped, so that variations or answers are missing.')]),
    ...legend(conflict, dependence),
    ...supportBlocks(conflict, dependence),
    ...(source === null ? [] : sideBySideBlocks(conflict, dependence, source)),
    ...kinds.flatMap(({ kind, title }) =>
      kindBlocks(
        conflict,
        dependence.readings,
        results.filter(({ variation }) => variation.kind === kind),
        title,
      ),
    ),
  ];
}

function legend(conflict: Conflict, { readings }: Dependence): readonly Block[] {
  if (readings.length < 2) return [];
  const items = readings.map((perspective, index) => {
    const name = conflict.perspectives.find(({ id }) => id === perspective)?.name;
    return item(strong(readingLetter(index)), ` ${name === undefined ? 'the case as it stands' : quoted(name)}`);
  });
  return [heading(1, 'Readings'), { kind: 'list', items }];
}

function kindBlocks(
  conflict: Conflict,
  readings: Dependence['readings'],
  results: readonly VariationResult[],
  title: string,
): readonly Block[] {
  if (results.length === 0) return [];
  const changing = results.filter(({ flips }) => flips.length > 0);
  const idle = results
    .filter(({ flips }) => flips.length === 0)
    .map(({ variation }) => variationName(conflict, variation));
  const items: Item[] = changing.map((result) => ({
    line: [strong(variationName(conflict, result.variation)), ` changes ${counted(result.flips.length, 'verdict')}:`],
    items: flipItems(conflict, readings, result.flips),
  }));
  if (idle.length > 0) items.push(item(muted(`No verdict changes with: ${listed(idle)}.`)));
  return [heading(1, title), { kind: 'list', items }];
}

/** One entry for each question and change, with the readings in which it happens. */
function flipItems(conflict: Conflict, readings: Dependence['readings'], flips: readonly Flip[]): readonly Item[] {
  const merged = new Map<string, string[]>();
  for (const flip of flips) {
    const asked = conflict.questions[flip.question];
    const title = asked === undefined ? '' : questionTitle(conflict, asked.asked);
    const key = `${title} ${verdictWords(flip.before)} → ${verdictWords(flip.after)}`;
    merged.set(key, [...(merged.get(key) ?? []), readingLetter(readings.indexOf(flip.perspective))]);
  }
  return [...merged].map(([text, names]) =>
    item(
      text,
      muted(readings.length < 2 ? '' : ` — under ${names.length === readings.length ? 'all readings' : listed(names)}`),
    ),
  );
}

function variationName(conflict: Conflict, variation: Variation): string {
  switch (variation.kind) {
    case 'dropSource':
    case 'keepSource':
      return sourceName(conflict, variation.source);
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
