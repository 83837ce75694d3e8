// One table of what reports of politics write around statements: participles behind commas, clauses about a noun,
// passives without an agent, coordinated deeds, asides, posts. Each text must hold these proposals; others may stand beside.

import { expect, test } from 'vitest';
import type { Span } from '@parley/model';
import { buildDocument, openReader, readDocument } from '../index.js';

const reader = openReader();
const original = { format: 'text', name: null, encoding: 'utf-8', bytes: 0, hash: '' } as const;
const rows = (text: string): string[] => {
  const words = (span: Span | null): string => (span === null ? '–' : text.slice(span.start, span.end));
  return readDocument(buildDocument({ text, original }), reader).proposals.map(
    ({ holder, content }) => `${words(holder.span)} | ${content.map(words).join(' … ')}`,
  );
};

const table: readonly (readonly [what: string, text: string, ...expected: string[]])[] = [
  [
    'a participle that the tagger takes for a noun',
    'Harlow spoke for an hour, faulting the board for its silence, and left.',
    'Harlow | the board for its silence',
  ],
  [
    'a participle behind a quotation and its cue',
    '“Never,” the league wrote in an email, promising to raise a million for any rival.',
    'the league | “Never,”',
    'the league | to raise a million for any rival',
  ],
  [
    'the main subject behind an opening clause',
    'Even as he courted the clubs, Mr. Orr kept on, saying that the talks were dead.',
    'Mr. Orr | that the talks were dead',
  ],
  [
    'the speaker behind “with”',
    'The aides tried to soften it, with one, Senator Lund of Maren, telling the Ledger that he had joked.',
    'one, Senator Lund of Maren | that he had joked',
  ],
  [
    'a party tag with a two-letter state',
    'Rep. Tad Orr (R-S.C.) said the panel would act.',
    'Rep. Tad Orr (R-S.C.) | the panel would act',
  ],
  [
    'a name between an accused and the charge',
    'The filing accuses the aide, Miles Orr, of having lied to agents.',
    'The filing | the aide, Miles Orr, of having lied to agents',
  ],
  [
    'a name before an infinitive',
    'Lawmakers called on the chief, Hanna Brecht, to testify.',
    'Lawmakers | the chief, Hanna Brecht, to testify',
  ],
  ['a condition before the deed', 'She has promised, if elected, to appoint a judge.', 'She | to appoint a judge'],
  [
    'what the holder said before',
    'She argued, as she has before, that the tax would hurt.',
    'She | that the tax would hurt',
  ],
  [
    'behind a modal a past goes on with the speaker',
    'He said he would resign and called for a vote.',
    'He | he would resign',
    'He | a vote',
  ],
  [
    'a thought that belongs to what is said',
    'A spokesman said she was troubled and hoped to come soon.',
    'A spokesman | she was troubled and hoped to come soon',
    'she | to come soon',
  ],
  [
    'the auxiliary tells whose deed it is',
    'Orr has questioned whether Lund is fit and has demanded that she take a test.',
    'Orr | whether Lund is fit',
    'Orr | that she take a test',
  ],
  [
    'one deed after the other',
    'He refuses to apologize, dismisses the polls and blames the press.',
    'He | to apologize',
    'He | the polls',
    'He | the press',
  ],
  [
    'deeds of one holder in a row',
    'The chair promised that nobody would lose, apologized to Orr “for the delay” and pledged that it would end.',
    'The chair | that nobody would lose',
    'The chair | that it would end',
  ],
  [
    'a participle behind a semicolon belongs to the second subject',
    'The mayor told them they were welcome; the chief said he was calm, noting that all was quiet.',
    'the chief | that all was quiet',
  ],
  [
    'a participle of the subject that “but” opens',
    'The office said little, but two papers, citing unnamed aides, reported that a deal was near.',
    'two papers | that a deal was near',
    'two papers | unnamed aides',
  ],
  [
    'a clause behind “after” has a subject of its own',
    'Shares fell 17 percent after the company warned that profit would drop.',
    'the company | that profit would drop',
  ],
  [
    'who was told stands between',
    'It was a good day, Orr said, and a spokesman, Behr Lund, told the Halm news agency that work had ended.',
    'a spokesman, Behr Lund | that work had ended',
  ],
  [
    'a relative clause joined to another',
    'Many, some of whom recall that Orr lost, and who worry that he will again, stayed away.',
    'who | that he will again',
  ],
  [
    'a clause that another speaker begins',
    'The state insists the water is safe, and on Tuesday a judge ruled that it is not.',
    'The state | the water is safe',
    'a judge | that it is not',
  ],
  [
    'people who were briefed are not told anything here',
    'Orr may resign, two people briefed on the matter said.',
    'two people briefed on the matter | Orr may resign',
  ],
  [
    'a plan that economists estimate',
    'Orr wants a wall, a plan economists estimate would cost a billion.',
    'economists | a plan … would cost a billion',
  ],
  [
    'a step that groups dismissed',
    'The firm cut the price, a step consumer groups dismissed as a ploy.',
    'consumer groups | a step … a ploy',
  ],
  [
    'the content goes on behind the cue',
    'The firm had no staff, the filing states, and it kept no books.',
    'the filing | The firm had no staff … and it kept no books',
  ],
  ['an infinitive behind the cue', 'He prefers, friends said, to walk.', 'friends | He prefers … to walk'],
  [
    'a cleft around the cue',
    'It was Orr, they testified, who pressed for a vote.',
    'they | It was Orr … who pressed for a vote',
  ],
  ['a question by nobody', 'Asked whether she regretted it, Orr paused.', '– | whether she regretted it'],
  ['a question later on', '“Yes,” Orr told the Ledger when asked if he would run.', '– | if he would run'],
  [
    'two passives with one auxiliary',
    'The bill is backed by teachers and opposed by farmers.',
    'teachers | The bill',
    'farmers | The bill',
  ],
  ['an order without an agent', 'Reporters were told to leave the hall.', '– | to leave the hall'],
  ['a verdict without an agent', 'The film was hailed as a triumph.', '– | The film … as a triumph'],
  ['a passive with a time', 'It was reported on Monday that the fund had closed.', '– | that the fund had closed'],
  [
    'a participle of hearsay',
    'The blast, thought to be the worst in years, killed two.',
    '– | The blast … to be the worst in years',
  ],
  ['a verb before its speaker opens the sentence', 'Said Mr. Orr: “It is over.”', 'Mr. Orr | “It is over.”'],
  ['a statement that is described', '“We lost,” he said in a statement that praised Lund.', 'he | “We lost,”'],
  [
    'speech of a few words between',
    '“Not now,” he said, his voice rising, “and not ever.”',
    'he | “Not now,” … “and not ever.”',
  ],
  ['an opening with “told”', 'Told that this was untrue, Orr said he had been misled.', '– | that this was untrue'],
  ['what critics are criticised for', 'He has come under fire for suggesting that judges lie.', 'He | that judges lie'],
  ['voices in chorus', 'They answered with chants of “Open the gate!”', '– | “Open the gate!”'],
  [
    'a post with its signature',
    'Storm warning\n\nThe senator was brief.\n\nNobody reads anymore. Sad!\n\n— Dale Orr (@daleorr) June 5, 2016',
    'Dale Orr | Nobody reads anymore. Sad!',
  ],
  [
    'a quotation opened again in one line',
    '“I met the machine,” Rusk said. “It tips badly. “And I am here to say it can lose.” Others laughed.',
    'Rusk | “I met the machine,” … “It tips badly. … “And I am here to say it can lose.”',
  ],
  [
    'typewriter marks with room on both sides',
    "`` We are done , '' Orr said . `` For good . ''",
    "Orr | `` We are done , '' … `` For good . ''",
  ],
];

test.each(table)('%s', (_, text, ...expected) => {
  expect(rows(text)).toEqual(expect.arrayContaining(expected));
});

test('labels of a fact check speak for nobody', () => {
  const text =
    'Fact check\n\nORR: “Crime is up.”\n\nTHE FACTS: It fell by half, the bureau reports.\n\nLUND: “Crime is down.”\n\nTHE FACTS: True.';
  const holders = rows(text).map((row) => row.split(' | ')[0]);
  expect(holders).toEqual(['ORR', 'the bureau', 'LUND']);
});
