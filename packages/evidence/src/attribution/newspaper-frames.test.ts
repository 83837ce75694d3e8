// One table of what newspapers write around statements: datelines, afterthoughts, joined clauses, words that look like
// nouns, turns that report others. An invented text each, and what must be proposed of it as holder | cue | content.

import { expect, test } from 'vitest';
import type { Span } from '@parley/model';
import { buildDocument, openReader, readDocument } from '../index.js';

const reader = openReader();
const original = { format: 'text', name: null, encoding: 'utf-8', bytes: 0, hash: '' } as const;
const rows = (text: string): string[] => {
  const words = (span: Span | null): string => (span === null ? '–' : text.slice(span.start, span.end));
  return readDocument(buildDocument({ text, original }), reader).proposals.map(
    ({ holder, cue, content }) => `${words(holder.span)} | ${words(cue)} | ${content.map(words).join(' … ')}`,
  );
};

/** Each text stands below a headline, as the body of a report does. */
const table: readonly (readonly [what: string, text: string, ...expected: string[]])[] = [
  [
    'a dateline belongs to no statement',
    'HALM, June 3 (Newswire) - The bridge will open on Monday, the mayor said.',
    'the mayor | said | The bridge will open on Monday',
  ],
  [
    'an opening clause behind a dateline',
    'HALM, June 3 -- When the union announced that it would strike, the mayor laughed.',
    'the union | announced | that it would strike',
  ],
  [
    'a survey that trails its finding',
    'Women face a higher risk of falls, a large new study suggests, adding to earlier doubts.',
    'a large new study | suggests | Women face a higher risk of falls',
  ],
  [
    'a description before the name of the speaker',
    'The ferry had passed an inspection, its owner, Blue Strait Lines, said in a statement.',
    'its owner, Blue Strait Lines | said | The ferry had passed an inspection',
  ],
  [
    'two deeds of one holder',
    'Nand said it “beggared belief” that nothing was done and called for an inquiry.',
    'Nand | said | it “beggared belief” that nothing was done',
    'Nand | called for | an inquiry',
  ],
  [
    'tense tells the second deed from the content',
    'Orr contends that the blades wore out and has asked a panel to rule.',
    'Orr | contends | that the blades wore out',
    'Orr | asked | a panel to rule',
  ],
  [
    'an accusation behind a demand',
    'Lawmakers demanded that Vesely resign, accusing him of having ignored a report.',
    'Lawmakers | accusing | him of having ignored a report',
    'Lawmakers | demanded | that Vesely resign',
  ],
  [
    'a ruling, and what others call it',
    'Officers need a warrant, the court ruled Thursday in a decision that lawyers called bold.',
    'the court | ruled | Officers need a warrant',
    'lawyers | called | bold',
  ],
  [
    'an afterthought alone is credited',
    'The trust houses 400 families in the town – up 40 percent in a year, according to official figures.',
    'official figures | according to | up 40 percent in a year',
  ],
  [
    'what follows a semicolon',
    'She asked three ministers to come; none, she claimed, had answered.',
    'She | asked | three ministers to come',
    'she | claimed | none … had answered',
  ],
  [
    'an auxiliary goes on behind the cue',
    'The plant lost money, the company said, and would have needed a new press.',
    'the company | said | The plant lost money … and would have needed a new press',
  ],
  [
    'a condition without “if”',
    'Had talks failed, officials said, 70,000 workers would have walked out.',
    'officials | said | Had talks failed … 70,000 workers would have walked out',
  ],
  [
    'a plain verb behind a comma',
    'The dispute could cost Orr a year, estimates Gita Moor.',
    'Gita Moor | estimates | The dispute could cost Orr a year',
  ],
  [
    'a verb that looks like a noun',
    'The agency for inland waters plans to test 40 lakes.',
    'The agency for inland waters | plans | to test 40 lakes',
  ],
  [
    'a sentence whose only verb looks like a noun',
    'Teams on the ground report cases of measles in three camps.',
    'Teams on the ground | report | cases of measles in three camps',
  ],
  [
    'a time inside the verb',
    'Ministers were last night accused of delay.',
    '– | were last night accused | Ministers … of delay',
  ],
  [
    'a time between verb and preposition',
    'A committee warned in June of “irreversible consequences.”',
    'A committee | warned | of “irreversible consequences.”',
  ],
  [
    'the person warned is no content',
    'Bell warned his listeners that Cole was tired, and he predicted that few would vote.',
    'Bell | warned | that Cole was tired',
    'he | predicted | that few would vote',
  ],
  [
    'quoted words as an object',
    'Monitors noted “serious irregularities” in two provinces but stopped short of questioning the outcome.',
    'Monitors | noted | “serious irregularities” in two provinces',
  ],
  [
    'a participle between the channel and the clause',
    'The group said in a report released on Monday that it had found nothing.',
    'The group | said | that it had found nothing',
  ],
  ['whether somebody agrees is only asked', 'Does the minister agree that the lake is dead?'],
  ['what somebody acts according to', 'According to his wishes, his ashes will be scattered.'],
];

test.each(table)('%s', (_what, text, ...expected) => {
  expect(rows(`Notes from the desk\n\n${text}`)).toEqual(expected);
});

test('a paragraph reads the same in one line and in lines of one width', () => {
  const text =
    'The bank, which had lent money to both of the men, said on Tuesday that it had known of the debt for months, and ' +
    '“nobody else did,” according to a person familiar with the matter. The mayor told reporters she was surprised.';
  const wrapped = text.replace(/(.{40,60}) /g, '$1\n');
  const plain = (row: string): string => row.replace(/\s+/g, ' ');
  expect(wrapped.split('\n').length).toBeGreaterThan(3);
  expect(rows(`Notes from the desk\n\n${wrapped}`).map(plain)).toEqual(rows(`Notes from the desk\n\n${text}`));
});

test('typewriter marks and marks with room around them are quotation marks', () => {
  expect(rows("Notes from the desk\n\n``We waited,'' Orr said. ``Nobody came.''")).toEqual([
    "Orr | said | ``We waited,'' … ``Nobody came.''",
  ]);
  expect(rows('Notes from the desk\n\n" We waited , " Orr said .')).toEqual(['Orr | said | " We waited , "']);
});

test('a turn of a transcript holds what its speaker reports of others', () => {
  const text =
    'The hour\n\nHOST: Good evening. Farmers say they will block the road.\n\nANNA VELT, FARMER: We will. I think so.';
  expect(rows(text)).toEqual([
    'HOST | – | Good evening. Farmers say they will block the road.',
    'Farmers | say | they will block the road',
    'ANNA VELT, FARMER | – | We will. I think so.',
  ]);
});
