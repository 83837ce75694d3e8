// Copies, rewrites and independent accounts of one event, told apart on invented texts; and what the analyst overrules.

import { expect, test } from 'vitest';
import { independentGroups } from './independent-groups.js';

const account = [
  'President Maresh has again proposed a summit with Prime Minister Vell in Port Lasne.',
  'She guaranteed the safety of the visitor during the journey.',
  'Vell has rejected several such invitations because he distrusts Kardenia.',
  'Ministry officials doubt that Vell may sign a treaty since his term expired in May.',
  'Envoy Hallen suggested that technical teams meet before the leaders.',
  'Kardenia wants to raise the rank of its delegation at the next round in Tesk.',
  'Critics questioned the strategy of the prime minister.',
  'The refusal has deepened the deadlock over the sluices.',
];
const rewrite = [
  'A summit in Port Lasne with Vell was put forward once more by Maresh.',
  'The journey would be safe, and the visitor’s safety is guaranteed, she promised.',
  'Such invitations were rejected by Vell before; he distrusts what Kardenia intends.',
  'His term having expired in May, officials of the ministry are doubtful a treaty could be signed by him.',
  'Technical teams should meet first and leaders later, Hallen, the envoy, suggested.',
  'At the next Tesk round the delegation of Kardenia is to be of higher rank.',
  'The prime minister’s strategy was questioned by critics.',
  'Deadlock over the sluices deepened with the refusal, the paper wrote.',
];
const independent = [
  'Farmers on both banks met in Halm on Friday to talk about the harvest.',
  'The reservoir stands at a third of its capacity, engineers reported.',
  'Vell told a radio station that neutral ground was the condition of any meeting.',
  'A spokesman for the Lake Union said that two rounds had failed since January.',
  'Maresh’s party lost a vote on the tariff in parliament.',
  'Two engineers arrested in March are still held without trial.',
  'Port Lasne is preparing for its summer fair.',
  'Technical questions about the sluices were put off.',
];

const source = (id: string, sentences: readonly string[]) => ({
  id,
  text: sentences.join(' '),
  claims: sentences.map((text) => ({ text, span: null })),
});

test('a rewrite of the same claims in the same order is one account; another account of the event is not', () => {
  const { groups, links } = independentGroups([source('a', account), source('b', rewrite), source('c', independent)]);
  expect(groups).toEqual([['a', 'b'], ['c']]);
  expect(links).toMatchObject([{ from: 'a', to: 'b', kind: 'same-order', overruled: false }]);
  expect(links[0]?.claims.length).toBeGreaterThanOrEqual(6);
});

test('the same claims in another order are no rewrite', () => {
  const order = [4, 0, 7, 2, 6, 1, 5, 3];
  const shuffled = order.map((index) => rewrite[index] ?? '');
  expect(independentGroups([source('a', account), source('b', shuffled)]).groups).toEqual([['a'], ['b']]);
});

test('the analyst overrules a computed link, which stays visible, and adds links of copies and wires', () => {
  const sources = [source('a', account), source('b', rewrite), source('c', independent)];
  const overruled = independentGroups(sources, [{ from: 'b', to: 'a', relation: 'independent' }]);
  expect([overruled.groups, overruled.links[0]?.overruled]).toEqual([[['a'], ['b'], ['c']], true]);
  const wire = independentGroups(sources, [
    { from: 'c', to: 'b', relation: 'same-wire' },
    { from: 'x', to: 'a', relation: 'copied-from' },
  ]);
  expect(wire.groups).toEqual([['a', 'b', 'c']]);
});

test('the same quoted words alone do not join two sources', () => {
  const speech =
    '“We shall meet when the water is shared and not one day before, whatever is said in the capitals about it.”';
  const one = source('a', [`Vell opened the fair. ${speech}`, 'It rained.']);
  const two = source('b', [`In Halm the mood was low on Monday night. ${speech}`, 'Nobody cheered.']);
  expect(independentGroups([one, two]).groups).toEqual([['a'], ['b']]);
});

test('renaming the parties keeps the groups', () => {
  const renamed = (sentences: readonly string[]) =>
    sentences.map((text) => text.replace(/Maresh|Vell/g, (name) => (name === 'Vell' ? 'Maresh' : 'Vell')));
  const groups = (map: (sentences: readonly string[]) => readonly string[]) =>
    independentGroups([account, rewrite, independent].map((sentences, i) => source(String(i), map(sentences)))).groups;
  expect(groups(renamed)).toEqual(groups((sentences) => sentences));
});
