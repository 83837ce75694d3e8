// Every term of the glossary is there in French, and found where it is spoken of.

import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { french } from './glossary-fr.js';
import { spokenOf } from './spoken-of.js';

const rows = readFileSync(new URL('../../../../GLOSSARY.md', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('| ') && !line.startsWith('| Say'))
  .map((line) => line.split('|')[2]?.trim() ?? '');

test('each row has a French entry under one of its names in code', () => {
  const missing = rows.filter((cell) => {
    const names = [...cell.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name);
    return ![...names, cell].some((name) => name in french);
  });
  expect(missing).toEqual([]);
});

test('terms are found by any of their names, whole words only', () => {
  const terms = [
    { say: 'status quo', meaning: '', source: '' },
    { say: 'general metarationality, GMR', meaning: '', source: '' },
    { say: 'state', meaning: '', source: '' },
  ];
  const said = spokenOf(terms, 'No: the status quo holds under GMR; statements say so.');
  expect(said.map(({ say }) => say)).toEqual(['status quo', 'general metarationality, GMR']);
  expect(spokenOf(terms, 'All states are listed.').map(({ say }) => say)).toEqual(['state']);
});
