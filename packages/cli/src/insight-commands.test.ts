// The commands that vary an answer, on requests that ask too little, too much, or what cannot be.

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runHere } from '../fixtures/run-here.js';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'parley-insight-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const parley = (...words: readonly string[]) => runHere(folder, ...words);

const flat = (text: string): string => text.replaceAll(/\s+/g, ' ');

describe('parley change', () => {
  test('lists the nearest rankings, of one party and of all together', async () => {
    const { code, out } = await parley('change', 'chicken', '--state', 'YY', '--rankings', '--most', '9', '--no-cache');
    expect(code).toBe(0);
    // By hand: A prefers going straight on (NY) to swerving with B (YY); level with it or just above it is one change.
    expect(flat(out)).toContain('2 rankings are as near as that. • NY = YY > YN > NN • YY > NY > YN > NN');
    expect(flat(out)).toContain('4 sets of rankings of all parties do it with as few changes.');
    expect(flat(out)).toContain('A: YY > NY > YN > NN; B: YY > YN > NY > NN');
  });

  test('says what cannot be, and because of whom', async () => {
    const { code, out } = await parley('change', 'chicken', 'a_swerves & !a_swerves', '--no-cache');
    expect(code).toBe(0);
    expect(flat(out)).toContain('Impossible: no state that the rules allow is like that, whatever anybody preferred.');
    const fixed = await parley(
      'change',
      'chicken',
      '--state',
      'YY',
      '--party',
      'a',
      '--concepts',
      'nash',
      '--no-cache',
    );
    expect(flat(fixed.out)).toContain('Impossible while the preferences of B stay as they are');
  });

  test.each([
    [['change', 'chicken'], 'Name a condition'],
    [['change', 'chicken', '--state', 'NN', '--party', 'nobody'], 'the parties are a, b'],
    [['change', 'chicken', '--state', 'XX'], 'is no option'],
    [['change', 'chicken', '--state', 'NN', '--time-limit', '0'], 'a whole number from 1 to 1000000'],
    [['levers', 'chicken'], 'names no levers'],
    [['trust', 'chicken'], 'states no promise'],
    [['rests-on', 'moscow-offer', '--source', 'nobody'], 'nobody'],
    [['robust', 'chicken', '--samples', '-3'], 'a whole number from 1 to'],
  ])('%j is refused with what to do', async (words, told) => {
    const { code, out, err } = await parley(...words);
    expect({ out, refused: code !== 0 }).toEqual({ out: '', refused: true });
    expect(err).toContain(told);
  });

  test('a search that may take longer still ends with what is proved', async () => {
    const words = ['--concepts', 'seq', '--time-limit', '1', '--no-cache', '--json'];
    const { code, out } = await parley('change', 'chicken', '--state', 'YY', ...words);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({
      targets: [{ concepts: [{ readings: [{ targets: [{ joint: { comparisons: 2, atLeast: 2 } }] }] }] }],
    });
  });
});

test('a case that asks nothing is asked what every case can answer', async () => {
  for (const command of ['rests-on', 'history', 'brief', 'robust']) {
    const { code, out } = await parley(command, 'chicken');
    expect(code, command).toBe(0);
    expect(out, command).toContain('Is there an equilibrium?');
  }
});

test.each(['change', 'levers', 'trust', 'robust', 'rests-on', 'compare', 'history', 'brief'])(
  '%s tells of a file that holds nothing, or contradicts itself, and shows nothing',
  async (command) => {
    writeFileSync(join(folder, 'empty.yaml'), '');
    expect(await parley(command, 'empty.yaml')).toMatchObject({ code: 2, out: '' });
    writeFileSync(join(folder, 'nowhere.yaml'), contradictory);
    const { code, out, err } = await parley(command, 'nowhere.yaml');
    expect({ code, out }, err).toEqual({ code: 2, out: '' });
    expect(err).toContain('P3002');
  },
);

const contradictory = `parley: 1
title: Nowhere to be
as_of: 2025
parties:
  a: { options: { x: Do x } }
  b: { options: { y: Do y } }
status_quo: []
rules:
  - { never: x, assumption: t }
  - { never: "!x", assumption: t }
preferences:
  a: [{ prefer: x, assumption: t }]
  b: [{ prefer: "!y", assumption: t }]
questions:
  - would a accept x
`;
