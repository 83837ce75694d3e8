// One table: an invented text, and what must be proposed of it as holder | cue | content.

import { describe, expect, test } from 'vitest';
import type { Span } from '@parley/model';
import { buildDocument, openReader, readDocument, type ReadDocument } from '../index.js';

const reader = openReader();
const original = { format: 'text', name: null, encoding: 'utf-8', bytes: 0, hash: '' } as const;
const readText = (text: string): ReadDocument => readDocument(buildDocument({ text, original }), reader);
const rows = (text: string): string[] => {
  const words = (span: Span | null): string => (span === null ? '–' : text.slice(span.start, span.end));
  return readText(text).proposals.map(
    ({ holder, cue, content }) => `${words(holder.span)} | ${words(cue)} | ${content.map(words).join(' … ')}`,
  );
};

/** The failure list of the brief (section 3.3), each once, and the frames in their plain form. */
const table: readonly (readonly [what: string, text: string, ...expected: string[]])[] = [
  [
    'time word after the cue',
    'The mayor said Sunday that the bridge would open.',
    'The mayor | said | that the bridge would open',
  ],
  [
    'date phrase after the cue',
    'The mayor said on Monday that the bridge would open.',
    'The mayor | said | that the bridge would open',
  ],
  [
    'apposition before the verb',
    'Esther Okoro, general secretary of the union, rejected the offer.',
    'Esther Okoro, general secretary of the union | rejected | the offer',
  ],
  [
    'relative clause before the verb',
    'Marit Osk, who took office in May, said the strike was over.',
    'Marit Osk, who took office in May | said | the strike was over',
  ],
  [
    'bracketed tag',
    'Mrs Adeyemi (Lockside) protested that nobody had answered.',
    'Mrs Adeyemi (Lockside) | protested | that nobody had answered',
  ],
  [
    'coordination',
    'Vell rejected the plan and said he would go home.',
    'Vell | rejected | the plan',
    'Vell | said | he would go home',
  ],
  [
    'trailing cue inside the sentence',
    'A summit, Vell said, would be pointless.',
    'Vell | said | A summit … would be pointless',
  ],
  [
    'told an outlet',
    'He told Channel Nine in an interview on Tuesday that any meeting was too early.',
    'He | told | that any meeting was too early',
  ],
  ['colon speaker', 'Vell, on the evening news: “We will wait.”', 'Vell | – | “We will wait.”'],
  [
    'nested',
    'The envoy said Okoro had told him that she would accept.',
    'The envoy | said | Okoro had told him that she would accept',
    'Okoro | told | that she would accept',
  ],
  ['relative "that"', 'The road that the monitors guard is open.'],
  ['no sign', 'There was no sign that the talks would resume.'],
  ['phrasal cue', 'Vell brushed off the invitation.', 'Vell | brushed off | the invitation'],
  ['expletive subject', 'There could be a deal by June.'],
  ['possessor and pronoun', 'Maresh’s deputy resigned. “It was time,” she said.', 'she | said | “It was time,”'],
  [
    'inverted after a clause',
    'Monitors would guard the road, said Colonel Mina Dray.',
    'Colonel Mina Dray | said | Monitors would guard the road',
  ],
  [
    'with … -ing',
    'The talks went on, with analysts questioning whether they would last.',
    'analysts | questioning | whether they would last',
  ],
  [
    'noun cue before the main verb',
    'The Front’s refusal to send its commander leaves the plan open.',
    'The Front’s | refusal | to send its commander',
  ],
  [
    'though-clause',
    'Vell said he would come, though Maresh said she would not.',
    'Vell | said | he would come',
    'Maresh | said | she would not',
  ],
  [
    'split quotation',
    '“We will go,” said the captain, “but not today.”',
    'the captain | said | “We will go,” … “but not today.”',
  ],
  [
    'quotation that goes on',
    '“My word is enough,” Maresh said. “Nobody will touch him.”',
    'Maresh | said | “My word is enough,” … “Nobody will touch him.”',
  ],
  [
    'according to',
    'The sluices will stay shut, according to the ministry.',
    'the ministry | according to | The sluices will stay shut',
  ],
  [
    'opening credit',
    'According to Dale, who was in the room, the speaker left.',
    'Dale, who was in the room | According to | the speaker left',
  ],
  ['reporting passive', 'The general is believed to have left.', '– | is believed | The general … to have left'],
  [
    'passive with agent',
    'The blockade was condemned by local shopkeepers.',
    'local shopkeepers | was condemned | The blockade',
  ],
  [
    'aside before the verb',
    'Dray, citing the weather, said the flight was off.',
    'Dray | said | the flight was off',
    'Dray | citing | the weather',
  ],
  [
    'document as holder',
    'A poll showed that most residents oppose the toll.',
    'A poll | showed | that most residents oppose the toll',
  ],
  [
    'declined to comment',
    'A spokesman declined to comment on the letter.',
    'A spokesman | declined | to comment on the letter',
  ],
];

describe('attribution', () => {
  test.each(table)('%s', (_, text, ...expected) => {
    const found = rows(text);
    for (const row of expected) expect(found).toContain(row);
    if (expected.length === 0) expect(found).toEqual([]);
  });

  test('one speaker over several quoted paragraphs', () => {
    const text =
      '“We waited,” Okoro said. “We waited long.\n\n“Now we march,” was what followed on the square.\n\n“And we will sing.”';
    const [first] = readText(text).proposals;
    expect(first?.content.length).toBeGreaterThanOrEqual(2);
  });

  test('an odd number of quotation marks ends with its paragraph', () => {
    const found = rows('"We never agreed to that, Vell said on Monday.\n\nThe envoy said the talks were over.');
    expect(found).toContain('The envoy | said | the talks were over');
  });

  test('no nationality merges a group with its leader', () => {
    const text = 'Kardenian President Ilona Maresh left. Kardenian officials said the sluices were shut.';
    const { proposals, entities } = readText(text);
    const link = proposals[0]?.holder.mention?.link;
    const entity = entities.find(({ id }) => link?.kind === 'resolved' && id === link.entity);
    expect(entity?.name).toBe('Kardenian officials');
    expect(entity?.anonymous).toBe(true);
  });

  test('transcript turns', () => {
    const { proposals } = readText(
      'PRESENTER: Good evening. Will you wait?\n\nAKANDE: We obey courts.\n\nPRESENTER: Thank you.',
    );
    expect(proposals.map(({ rule }) => rule)).toEqual(['transcript+turn', 'transcript+turn', 'transcript+turn']);
  });

  test('circumstances are the words of the text', () => {
    const text = 'Kole told Radio Sahn on 4 June that no fighter would walk into a garrison town.';
    const { circumstance } = readText(text).proposals[0] ?? { circumstance: null };
    expect(circumstance?.channel && text.slice(circumstance.channel.start, circumstance.channel.end)).toBe(
      'Radio Sahn',
    );
    expect(circumstance?.time && text.slice(circumstance.time.start, circumstance.time.end)).toBe('on 4 June');
  });
});
