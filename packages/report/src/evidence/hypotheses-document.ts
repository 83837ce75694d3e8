// Competing hypotheses as a document: what speaks against each, which evidence tells them apart, what the order hangs on.

import type { AchMatrix, AchResult } from '@parley/evidence';
import { type Block, heading, item, muted, paragraph, strong } from '../document/block.js';
import { listed, quoted } from '../answer/naming.js';

/** The matrix with its scores. */
export function hypothesesDocument({ hypotheses, rows }: AchMatrix, result: AchResult): readonly Block[] {
  const order = result.ranking.map((tied) => listed(tied.map(quoted))).join(', then ');
  return [
    { kind: 'title', line: ['Competing hypotheses'], aside: `${rows.length} × ${hypotheses.length}` },
    paragraph(
      'Least against it first: ',
      strong(order),
      '. What fits a hypothesis may fit others as well; what speaks against it counts.',
    ),
    {
      kind: 'table',
      columns: [
        { title: 'evidence', align: 'left' },
        { title: 'weight', align: 'right' },
        ...hypotheses.map((title) => ({ title, align: 'centre' }) as const),
        { title: 'tells apart', align: 'right' },
      ],
      rows: [
        ...rows.map(({ evidence, weight, cells }, index) => [
          [evidence],
          [String(weight)],
          ...cells.map((cell) => [cell]),
          [(result.diagnosticity[index] ?? 0).toFixed(2)],
        ]),
        [[strong('against it')], [''], ...result.inconsistency.map((score) => [strong(String(score))]), ['']],
      ],
    },
    heading(2, 'What the order hangs on'),
    {
      kind: 'list',
      items:
        result.pivotal.length === 0
          ? [
              item(
                'Leaving out any one piece of evidence changes nothing about which hypothesis has the least against it.',
              ),
            ]
          : result.pivotal.map((evidence) =>
              item(`Without ${quoted(evidence)} another one would have the least against it.`),
            ),
    },
    ...(result.deceptionConsidered
      ? []
      : [paragraph(muted('No hypothesis is about deception. Should one be? Name it with --deception.'))]),
  ];
}
