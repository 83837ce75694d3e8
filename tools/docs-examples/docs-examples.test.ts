// The manual is run: every `parley` command of README.md and docs/ prints what the page shows. UPDATE_DOCS=1
// (`npm run regen`) writes what was printed into the pages, for a person to read.

import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { root } from '../tidy/source-file.js';
import { type ConsoleBlock, consoleBlocks, matches } from './console-block.js';
import { removeScratch, runStep, scratchFolder } from './run-step.js';

const isUpdating = process.env['UPDATE_DOCS'] === '1';

const pages = [
  'README.md',
  ...readdirSync(join(root, 'docs'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.md'))
    .map((file) => `docs/${file.replaceAll('\\', '/')}`)
    .sort(),
];

function runBlock(block: ConsoleBlock, folder: string): string {
  const printed = block.steps.map(({ command, expected }) => {
    const actual = runStep(command, folder);
    if (!isUpdating) expect(matches(expected, actual) ? expected : actual, `$ ${command}`).toEqual(expected);
    return [`$ ${command}`, ...(matches(expected, actual) ? expected : actual)].join('\n');
  });
  return `${printed.join('\n')}\n`;
}

describe.each(pages)('%s', (page) => {
  const text = readFileSync(join(root, page), 'utf8');
  const blocks = consoleBlocks(text);
  const folder = scratchFolder();
  const renewed = new Map<ConsoleBlock, string>();

  it('is read', () => {
    expect(text).not.toBe('');
  });

  it.each(blocks.map((block) => [block.line, block] as const))('line %i', (_, block) => {
    renewed.set(block, runBlock(block, folder));
  });

  afterAll(() => {
    removeScratch(folder);
    if (!isUpdating || renewed.size === 0) return;
    let next = text;
    for (const block of [...blocks].reverse()) {
      next = next.slice(0, block.start) + (renewed.get(block) ?? '') + next.slice(block.end);
    }
    writeFileSync(join(root, page), next);
  });
});

describe('the notation', () => {
  it('matches by line, with … for any text and for any lines', () => {
    expect(matches(['a', '…', 'd'], ['a', 'b', 'c', 'd'])).toBe(true);
    expect(matches(['a …'], ['a bit (of) [it]'])).toBe(true);
    expect(matches(['a'], ['a', 'b'])).toBe(false);
    expect(matches(['a.c'], ['abc'])).toBe(false);
  });

  it('reads commands with what they print, and leaves blocks of other programs alone', () => {
    const page = 'x\n```console\n$ parley a\none\n\n$ parley b\n```\n\n```console\n$ npm start\n```\n';
    expect(consoleBlocks(page).map(({ steps }) => steps)).toEqual([
      [
        { command: 'parley a', expected: ['one'] },
        { command: 'parley b', expected: [] },
      ],
    ]);
  });
});
