// Neutrality: swapping the names of the two sides throughout an article swaps every result and nothing else.

import { expect, test } from 'vitest';
import { buildDocument, openReader, readDocument } from './index.js';

const reader = openReader();
const original = { format: 'text', name: null, encoding: 'utf-8', bytes: 0, hash: '' } as const;

const template = [
  'A and B trade charges over the weir',
  'A said on Monday that B had broken the truce. “They lie,” A said. B denied the charge and accused A of stalling.',
  'Officials in B doubt that A will sign. According to B, A never answered the letter. A is expected to reply by June.',
  'B’s refusal to open the sluices was criticised by A. A wants B to pay, while B insists that A must leave first, a demand that critics dismissed.',
].join('\n\n');

const fill = (a: string, b: string): string => template.replace(/\b[AB]\b/g, (side) => (side === 'A' ? a : b));

/** Names of equal length, so that even offsets must agree. */
const sides: readonly (readonly [string, string])[] = [
  ['Kardenia', 'Sorvalia'],
  ['Ostland', 'Brevane'],
];

test.each(sides)('%s and %s', (a, b) => {
  const plain = JSON.stringify(strip(fill(a, b)));
  const swapped = JSON.stringify(strip(fill(b, a)));
  const back = swapped.replaceAll(a, '\u0000').replaceAll(b, a).replaceAll('\u0000', b);
  expect(back).toBe(plain);
  expect(plain).not.toBe(swapped);
});

/** Everything that was read, with the words of the spans, without what is a hash of the text. */
function strip(text: string): unknown {
  const { document: _, proposals, ...rest } = readDocument(buildDocument({ text, original }), reader);
  return {
    ...rest,
    proposals: proposals.map(({ document: __, ...proposal }) => ({
      ...proposal,
      holderText:
        proposal.holder.span === null ? null : text.slice(proposal.holder.span.start, proposal.holder.span.end),
      contentText: proposal.content.map((span) => text.slice(span.start, span.end)),
    })),
  };
}
