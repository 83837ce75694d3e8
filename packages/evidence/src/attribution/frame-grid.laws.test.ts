// Speakers crossed with ways of reporting and with things said: nearly every plain sentence of the grid must be read.
// The grid is written down, not drawn, and the shares asked for are those below which a frame would be broken.

import { expect, test } from 'vitest';
import { buildDocument, openReader, readDocument } from '../index.js';

const reader = openReader();
const original = { format: 'text', name: null, encoding: 'utf-8', bytes: 0, hash: '' } as const;

const speakers = [
  'Maria Lopez',
  'Mr. Orr',
  'the minister',
  'officials',
  'three people familiar with the matter',
  'the company',
  'Corvane Inc.',
  'a spokesman for the ministry',
  'Jan Orr, a spokesman for the ministry,',
  'his lawyer, Beth Rowan,',
  'the U.S. Treasury',
  'a new study',
  'many residents',
  'others',
  'she',
  'Sen. Jan Orr, D-Minn.,',
  'Ruiz, 43,',
  'critics of the plan',
  'the White House',
  'Dr. Petra Sohl of Port General',
  'Lena Ito, who runs the shop,',
  'one of the men',
  'the 34-year-old teacher',
  'the union',
] as const;

const said = [
  'the deal was dead',
  'prices would fall by 5 percent next year',
  'there was no sign of a breakthrough',
  'winning the vote would be hard',
  'the bridge, which was built in 1911, would be closed',
  'if the talks failed, the army would step in',
  'farm exports to the region have tripled since 1990',
  'up to 40 people may have died',
  'more than half of the 300 workers hired in May have left',
  'nobody knows where the money went',
] as const;

interface Case {
  readonly text: string;
  readonly content: readonly string[];
}
type Frame = (speaker: string, clause: string) => Case;

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const bare = (speaker: string): string => speaker.replace(/,$/, '');

/** Ways of reporting a clause. */
const clauseFrames: readonly (readonly [name: string, frame: Frame])[] = [
  ['said', (s, c) => ({ text: `${capital(s)} said ${c}.`, content: [c] })],
  ['said that', (s, c) => ({ text: `${capital(s)} said that ${c}.`, content: [c] })],
  ['trailing', (s, c) => ({ text: `${capital(c)}, ${s} said.`, content: [capital(c)] })],
  ['inverted', (s, c) => ({ text: `${capital(c)}, said ${bare(s)}.`, content: [capital(c)] })],
  ['a day between', (s, c) => ({ text: `${capital(s)} said Monday that ${c}.`, content: [c] })],
  ['a report between', (s, c) => ({ text: `${capital(s)} said in a report released Friday that ${c}.`, content: [c] })],
  ['told', (s, c) => ({ text: `${capital(s)} told the Ledger ${c}.`, content: [c] })],
  ['credited behind', (s, c) => ({ text: `${capital(c)}, according to ${bare(s)}.`, content: [capital(c)] })],
  ['behind a phrase', (s, c) => ({ text: `In a speech Monday, ${s} warned that ${c}.`, content: [c] })],
  ['behind a question', (s, c) => ({ text: `Asked about the plan, ${s} said ${c}.`, content: [c] })],
  ['thought', (s, c) => ({ text: `${capital(s)} believed ${c}.`, content: [c] })],
];

/** Ways of reporting words: what is said is the same everywhere, since a quotation is one item to the frames. */
const quotationFrames: readonly (readonly [name: string, frame: (speaker: string) => Case])[] = [
  ['behind', (s) => ({ text: `“We waited,” ${s} said. “Nobody came.”`, content: ['We waited', 'Nobody came'] })],
  [
    'inverted',
    (s) => ({ text: `“We waited,” said ${bare(s)}. “Nobody came.”`, content: ['We waited', 'Nobody came'] }),
  ],
  ['asked', (s) => ({ text: `“Where were they?” ${s} asked.`, content: ['Where were they'] })],
  ['split', (s) => ({ text: `“We waited,” ${s} said, “and nobody came.”`, content: ['We waited', 'and nobody came'] })],
  ['comma outside', (s) => ({ text: `“We waited for days”, ${s} said.`, content: ['We waited for days'] })],
  ['colon', (s) => ({ text: `${capital(s)} added: “We waited for days.”`, content: ['We waited for days'] })],
  ['single marks', (s) => ({ text: `'We waited for days,' ${s} said.`, content: ['We waited for days'] })],
  [
    'over paragraphs',
    (s) => ({
      text: `“We waited for days.\n\n“Nobody came to the door,” ${s} said.`,
      content: ['We waited for days', 'Nobody came to the door'],
    }),
  ],
  [
    'in the next paragraph',
    (s) => ({
      text: `“We waited for days,” ${s} said.\n\n“Nobody came to the door.”`,
      content: ['We waited for days', 'Nobody came to the door'],
    }),
  ],
];

/** Whether some proposal has the content, by seven tenths of intersection over union, and a holder that overlaps. */
function isRead(speaker: string, { text: body, content }: Case): boolean {
  const text = `It rained.\n\n${body}\n\nThe sun came out on Friday.`;
  const wanted = content.map((part) => ({ start: text.indexOf(part), end: text.indexOf(part) + part.length }));
  const size = (spans: readonly { start: number; end: number }[]): number =>
    spans.reduce((sum, { start, end }) => sum + end - start, 0);
  const held = text.toLowerCase().indexOf(bare(speaker).toLowerCase());
  return readDocument(buildDocument({ text, original }), reader).proposals.some((proposal) => {
    let both = 0;
    for (const a of proposal.content)
      for (const b of wanted) both += Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
    const { span } = proposal.holder;
    const holds = span !== null && span.start < held + bare(speaker).length && span.end > held;
    return holds && both / (size(proposal.content) + size(wanted) - both) >= 0.7;
  });
}

test.each(clauseFrames)('a clause, %s', (_name, frame) => {
  const missed = speakers.flatMap((speaker) =>
    said.map((clause) => frame(speaker, clause)).filter((given) => !isRead(speaker, given)),
  );
  expect(missed.length, missed.map(({ text }) => text).join('\n')).toBeLessThanOrEqual(
    0.03 * speakers.length * said.length,
  );
});

test.each(quotationFrames)('a quotation, %s', (_name, frame) => {
  const missed = speakers.filter((speaker) => !isRead(speaker, frame(speaker)));
  expect(missed).toEqual([]);
});
