// Sources in groups of one account, with what links them, what is unknown of each, and the grades side by side.

import type { IndependentGroups, SourceDocument, SourceGrades } from '@parley/evidence';
import { type Block, type Item, code, item, muted, paragraph, strong } from '../document/block.js';
import { slotName } from './slot-words.js';

const kinds = {
  'near-copy': 'near copy',
  'same-order': 'same claims in the same order',
  'copied-from': 'copied, says the analyst',
  'same-wire': 'same wire report, says the analyst',
} as const;

/** The bibliographic fields of a source that are unknown; passed in, since loading the reader of texts to ask costs a tenth of a second. */
export type MissingFields = (bibliography: SourceDocument['bibliography']) => readonly string[];

/** The sources, by independent account. */
export function sourcesDocument(
  sources: readonly SourceDocument[],
  { groups, links }: IndependentGroups,
  grades: readonly SourceGrades[],
  missingFields: MissingFields,
): readonly Block[] {
  const byId = new Map<string, SourceDocument>(sources.map((source) => [source.id, source]));
  const gradeOf = new Map(grades.map((grade) => [grade.source, grade]));
  const accounts = groups.map(
    (group): Item => ({
      line: group.length === 1 ? [strong('One source')] : [strong(`One account, told ${group.length} times`)],
      items: group.flatMap((id) => {
        const source = byId.get(id);
        return source === undefined ? [] : [sourceItem(source, gradeOf.get(id), missingFields(source.bibliography))];
      }),
    }),
  );
  const found = links.map(
    (link): Item => ({
      line: [
        code(link.from),
        ' and ',
        code(link.to),
        `: ${kinds[link.kind]}, ${Math.round(link.score * 100)} %`,
        ...(link.overruled ? [muted(' (called independent by the analyst, not counted)')] : []),
      ],
      items: [...link.passages]
        .sort((a, b) => b.words - a.words)
        .slice(0, 3)
        .map(({ from }) => item(`“${shortened(byId.get(link.from)?.text.slice(from.start, from.end) ?? '')}”`)),
    }),
  );
  return [
    { kind: 'title', line: ['Sources'], aside: `${sources.length} sources, ${groups.length} independent accounts` },
    groups.length === 0 ? paragraph('No source has been read into this case.') : { kind: 'list', items: accounts },
    ...(found.length === 0
      ? []
      : [{ kind: 'heading', level: 2, line: ['What links them'] } as const, { kind: 'list', items: found } as const]),
  ];
}

function sourceItem(
  { id, bibliography, original }: SourceDocument,
  grade: SourceGrades | undefined,
  missing: readonly string[],
): Item {
  return {
    line: [
      code(id),
      ' ',
      bibliography.title ?? original.name ?? '(no title)',
      muted(
        [bibliography['container-title'], bibliography.issued]
          .filter((part) => part !== null)
          .map((part) => ` · ${part}`)
          .join(''),
      ),
    ],
    items: [
      ...(missing.length === 0 ? [] : [item('unknown: ', missing.map(slotName).join(', '))]),
      ...(grade === undefined || grade.ungraded
        ? []
        : [
            item(
              `reliability ${grade.reliability.join(', ')}${grade.reliabilityDiffers ? ' (the graders differ)' : ''}`,
            ),
          ]),
      ...(grade === undefined || grade.credibility.length === 0
        ? []
        : [item(`credibility ${grade.credibility.map((each) => `${each.grade} (${each.statement})`).join(', ')}`)]),
      ...(grade === undefined || grade.withoutSpeaker.length === 0
        ? []
        : [item(`statements without a named speaker: ${grade.withoutSpeaker.length}`)]),
    ],
  };
}

const shortened = (text: string): string => {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length <= 160 ? line : `${Array.from(line).slice(0, 160).join('')}…`;
};
