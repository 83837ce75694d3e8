// Rows of the element table (docs/evidence-rows.md) that are about reading: each test names its row. Invented texts only.

import { expect, test } from 'vitest';
import type { Span } from '@parley/model';
import { buildDocument, missingFields, openReader, readDocument, type ReadDocument } from './index.js';

const reader = openReader();
const original = { format: 'text', name: null, encoding: 'utf-8', bytes: 0, hash: '' } as const;
const readText = (text: string): ReadDocument => readDocument(buildDocument({ text, original }), reader);
const words = (text: string, span: Span | null | undefined): string | null =>
  span == null ? null : text.slice(span.start, span.end);

test('row 1: a text without metadata lists every missing field and gets no date', () => {
  const { bibliography } = buildDocument({
    text: 'Weir talks stall\n\nVell said no. Nothing else is known.',
    original,
  });
  expect(missingFields(bibliography)).toEqual([
    'type',
    'author',
    'container-title',
    'publisher',
    'issued',
    'accessed',
    'URL',
    'language',
  ]);
  expect(bibliography.issued).toBeNull();
});

test('row 2: time expressions are recorded as the text words them', () => {
  const text = 'Maresh said on Tuesday that the weir was open. Vell said last week that it was shut.';
  expect(readText(text).proposals.map(({ circumstance }) => words(text, circumstance.time))).toEqual([
    'on Tuesday',
    'last week',
  ]);
});

test('row 3: a headline quotation without a match in the body is unsupported', () => {
  const { headlineClaims } = readText(
    'Maresh vows “total victory” over the weir\n\nMaresh said the sluices would open in May. Vell agreed.',
  );
  expect(headlineClaims.filter(({ kind, support }) => kind === 'quotation' && support === 'unsupported')).toHaveLength(
    1,
  );
});

test('row 4: of one supported and one unsupported quotation exactly one is flagged, and absolute wording is marked', () => {
  const text =
    '“Neutral ground” offered, “100 percent safe”\n\nVell asked for “neutral ground” on Monday. Maresh would pay for the ferry.';
  const { headlineClaims, wording } = readText(text);
  expect(headlineClaims.filter(({ kind }) => kind === 'quotation').map(({ support }) => support)).toEqual([
    'supported',
    'unsupported',
  ]);
  expect(wording.some(({ type }) => type === 'absolute')).toBe(true);
});

test('row 5: the headline’s question stays open', () => {
  const { headlineClaims } = readText(
    'Weir talks: safe passage offered, but on whose terms?\n\nMaresh offered safe passage on Tuesday. Vell turned it down.',
  );
  expect(headlineClaims.find(({ kind }) => kind === 'question')?.support).toBe('open');
});

test('row 7: statements by an actor are told from statements about it', () => {
  const text =
    'Maresh accused Dorian Vell of stalling. Maresh said Vell was afraid. The envoy Ruta Hallen criticised Vell.';
  const { proposals, entities } = readText(text);
  const vell = entities.find(({ name }) => name === 'Dorian Vell');
  const by = proposals.filter(
    ({ holder }) => holder.mention?.link.kind === 'resolved' && holder.mention.link.entity === vell?.id,
  );
  expect(by).toHaveLength(0);
  expect(
    proposals.filter(({ content }) => content.some((span) => text.slice(span.start, span.end).includes('Vell'))),
  ).toHaveLength(3);
});

test('row 9: unnamed officials are an anonymous group tied to no headcount', () => {
  const { entities } = readText(
    'Kardenian officials said the mandate was over. Some analysts doubt that a deal is near.',
  );
  expect(entities.map(({ anonymous, vague }) => [anonymous, vague])).toEqual([
    [true, false],
    [true, true],
  ]);
});

test('row 11: one capital, two senses', () => {
  const text = 'The ministers met in Halm on Monday. Halm said the sluices would stay shut.';
  const { mentions } = readText(text);
  expect(
    mentions.filter((mention) => text.slice(mention.start, mention.end) === 'Halm').map(({ sense }) => sense),
  ).toEqual(['place', 'government']);
});

test('row 12: a pronoun with two equal candidates stays tied', () => {
  const { proposals } = readText('The talks of Alex Orr and Kim Lund ended late. “It is done,” he said.');
  const link = proposals[0]?.holder.mention?.link;
  expect(
    link?.kind === 'tied' || link?.kind === 'open' || (link?.kind === 'resolved' && link.candidates.length > 1),
  ).toBe(true);
});

test('row 12: surnames, titles and pronouns lead to one entity', () => {
  const text =
    'President Ilona Maresh said the weir was safe. Maresh said she would wait. The president said no more. “We are done,” she said.';
  const { proposals, entities } = readText(text);
  const main = proposals
    .filter(({ parent }) => parent === null)
    .map(({ holder }) => (holder.mention?.link.kind === 'resolved' ? holder.mention.link.entity : 'open'));
  expect(new Set(main).size).toBe(1);
  expect(entities.filter(({ kind }) => kind === 'person')).toHaveLength(1);
});

test('row 12: the two leaders are a set of two', () => {
  const { mentions } = readText(
    'President Ilona Maresh wrote to Prime Minister Dorian Vell. The two leaders said they would meet.',
  );
  expect(mentions.some(({ link }) => link.kind === 'set' && link.entities.length === 2)).toBe(true);
});

test('row 14: the title of each mention is kept as used', () => {
  const text = 'President Ilona Maresh said yes. Dorian Vell, the Sorvalian leader, said no.';
  const titles = readText(text).mentions.map(({ titleAsUsed }) => words(text, titleAsUsed)?.toLowerCase() ?? null);
  expect(titles).toContain('president');
  expect(titles).toContain('leader');
});

test('row 17: repeated reporting is marked', () => {
  expect(readText('The Front has long maintained that only a congress can decide.').proposals[0]?.repeats).toBe(true);
});

test('row 29: an effect that nobody is credited with stays on the unattributed list', () => {
  const text = 'Maresh said the weir was safe. The remarks revived the debate about the river.';
  const { sentences } = readText(text);
  expect(sentences.map(({ proposals }) => proposals.length)).toEqual([1, 0]);
});

test('row 34: one sentence, two voices', () => {
  const text = 'Maresh said the treaty must be signed first, a demand for one-sided concessions.';
  const voices = readText(text).voices.map(({ voice, ...span }) => [voice, text.slice(span.start, span.end)]);
  expect(voices).toContainEqual(['attributed', 'the treaty must be signed first']);
  expect(
    voices.some(([voice, span]) => voice === 'narrator' && span?.includes('a demand for one-sided concessions')),
  ).toBe(true);
});

test('row 38: a resultative clause is ambiguous and in neither voice', () => {
  const text = 'Officials said the mandate had ended, weakening him as a partner.';
  const { voices, proposals } = readText(text);
  const ambiguous = voices.filter(({ voice }) => voice === 'ambiguous');
  expect(ambiguous.map((span) => text.slice(span.start, span.end))).toEqual(['weakening him as a partner']);
  expect(ambiguous[0]?.proposals).toEqual([proposals[0]?.id]);
});

test('row 42: a modal makes a possibility, never a plan', () => {
  expect(readText('Hallen suggested that technical teams could meet first.').proposals[0]?.modality).toBe('possible');
});

test('row 43: the channel of an interview is kept', () => {
  const text = 'Hallen told Channel Nine that something would happen.';
  expect(words(text, readText(text).proposals[0]?.circumstance.channel)).toBe('Channel Nine');
});

test('row 45: several statements in one sentence', () => {
  const text = 'Vell turned down the invitation, citing the arrest of two engineers, and said he would wait.';
  expect(readText(text).proposals.length).toBeGreaterThanOrEqual(2);
});

test('row 47: a passive without an agent has no speaker', () => {
  expect(readText('The delegation is expected to grow.').proposals[0]?.holder.span).toBeNull();
});

test('row 50: “X’s refusal to Y” gives a statement by X, with less confidence than “X refused”', () => {
  const noun = readText('Vell’s refusal to sign the treaty worries many farmers.').proposals.find(
    ({ form }) => form === 'nominal',
  );
  const verb = readText('Vell refused to sign the treaty.').proposals[0];
  expect(noun?.holder.span).not.toBeNull();
  expect(noun?.act).toBe('refuse');
  expect(noun?.confidence ?? 1).toBeLessThan(verb?.confidence ?? 0);
});

test('row 51: unnamed critics count as no named source', () => {
  const { entities } = readText('Critics say the plan is reckless. Some analysts question the strategy.');
  expect(entities.filter(({ anonymous }) => !anonymous)).toHaveLength(0);
});

test('row 56: loaded wording is marked with a neutral alternative, and whose words it is', () => {
  const { wording } = readText('Maresh called the plan “reckless”. The regime stayed silent.');
  expect(
    wording.filter(({ type }) => type === 'loaded').map(({ attributed, neutral }) => [attributed, neutral]),
  ).toEqual([
    [true, 'risky'],
    [false, 'government'],
  ]);
});
