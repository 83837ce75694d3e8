// The words of every language: the same keys everywhere, the same places for values, and French set as French is set.

import { readFileSync, readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { french } from '../help/glossary-fr.js';

const folder = new URL('.', import.meta.url);
const namesIn = (language: string): readonly string[] => readdirSync(new URL(`${language}/`, folder)).sort();

/** Sentences by key; keys that differ only in the number they are for are one key. */
function sentencesOf(language: string, name: string): ReadonlyMap<string, readonly string[]> {
  const sentences = new Map<string, string[]>();
  const walk = (value: unknown, path: string): void => {
    if (typeof value === 'string') {
      const key = path.replace(/_(zero|one|two|few|many|other)$/, '');
      sentences.set(key, [...(sentences.get(key) ?? []), value]);
      return;
    }
    for (const [part, inner] of Object.entries(value as object)) walk(inner, path === '' ? part : `${path}.${part}`);
  };
  walk(JSON.parse(readFileSync(new URL(`${language}/${name}`, folder), 'utf8')), '');
  return sentences;
}

const placesIn = (sentences: readonly string[] = []): readonly string[] =>
  [...new Set(sentences.flatMap((sentence) => sentence.match(/\{\{[^}]*\}\}/g) ?? []))].sort();

/** French sets a space that never breaks before these marks and within its quotation marks. */
const wronglySet = /[^\s\u00a0\u202f:/«] [:;?!%»]|«(?![\u00a0\u202f])|[^\s\u00a0\u202f]»/;

test.each(namesIn('en'))('%s says the same in French', (name) => {
  const [english, other] = [sentencesOf('en', name), sentencesOf('fr', name)];
  expect([...other.keys()].sort()).toEqual([...english.keys()].sort());
  for (const [key, sentences] of english) expect([key, placesIn(other.get(key))]).toEqual([key, placesIn(sentences)]);
});

test('French is set as French is set', () => {
  const sentences = namesIn('fr').flatMap((name) => [...sentencesOf('fr', name).values()].flat());
  const meanings = Object.values(french).flatMap(({ say, meaning }) => [say, meaning]);
  expect([...sentences, ...meanings].filter((sentence) => wronglySet.test(sentence))).toEqual([]);
});

test('the rule about spaces can fail', () => {
  for (const wrong of ['Qui parle ?', 'Ceci : cela', '« mot »', '«mot»'])
    expect(wronglySet.test(wrong), wrong).toBe(true);
  expect(wronglySet.test('Ceci\u00a0: cela, «\u202fmot\u202f»')).toBe(false);
});
