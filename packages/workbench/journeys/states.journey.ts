// The states of a case in a table: a million of them filtered, sorted and walked by keys; a few side by side.

import { expect, test } from 'vitest';
import { useBrowser, visit } from './visit.js';

useBrowser();

const options = (party: string): string =>
  Array.from({ length: 5 }, (_, index) => `${party}${index}: ${party} takes ${index}`).join(', ');
const prefers = (party: string, other: string): string =>
  [`${party}0`, `!${other}1`, `${party}2 | ${other}2`, `!${party}3`, `${other}4`]
    .map((condition) => `{prefer: "${condition}", assumption: invented}`)
    .join(', ');

/** Four parties with five options each, nothing ruled out: 1,048,576 states. */
const million = `parley: 1
title: A million states
as_of: 2025
parties:
  a: {options: {${options('a')}}}
  b: {options: {${options('b')}}}
  c: {options: {${options('c')}}}
  d: {options: {${options('d')}}}
status_quo: []
preferences:
  a: [${prefers('a', 'b')}]
  b: [${prefers('b', 'c')}]
  c: [${prefers('c', 'd')}]
  d: [${prefers('d', 'a')}]
`;

test('a million states are filtered, sorted and walked to the last one', async () => {
  await visit(async ({ go, page, accessible }) => {
    await go('#/');
    await page
      .locator('input[type=file]')
      .first()
      .setInputFiles({ name: 'million.parley.yaml', mimeType: 'text/yaml', buffer: Buffer.from(million) });
    await page.getByRole('link', { name: 'States', exact: true }).click();
    await page.getByRole('main').getByText('1,048,576 states').waitFor({ timeout: 60_000 });
    const grid = page.getByRole('grid', { name: 'States' });
    expect(await grid.getAttribute('aria-rowcount')).toBe('1048577');
    await grid.focus();
    await page.keyboard.press('End');
    await grid.getByText('1048576', { exact: true }).waitFor();
    expect(await grid.getByRole('row').count()).toBeLessThan(80);
    await page.keyboard.press('Home');
    await grid.getByText('YNNNN', { exact: false }).first().waitFor();

    await page.getByText('Filter by what is taken').click();
    await page.getByRole('button', { name: 'a takes 0: either way' }).click();
    await page.getByRole('main').getByText('524,288 states of 1,048,576').waitFor();
    await page.getByLabel('As letters').fill('YN------------------');
    await page.getByRole('main').getByText('262,144 states of 1,048,576').waitFor();
    await page.getByLabel('Order').selectOption({ label: 'Most preferred by a first' });
    await page.getByLabel('Show').selectOption({ label: 'Equilibria under Nash' });
    await page
      .getByRole('main')
      .getByText(/^\d[\d,]* states? of 1,048,576$/)
      .waitFor();
    await accessible('a filtered table');
  });
});

test('states are put side by side by keys alone', async () => {
  await visit(async ({ go, page, accessible }) => {
    await go('#/garrison-diversion/states');
    const grid = page.getByRole('grid', { name: 'States' });
    await grid.focus();
    await page.keyboard.press(' ');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press(' ');
    await page.getByRole('heading', { name: 'Side by side' }).waitFor();
    expect(await page.getByRole('table').first().getByRole('columnheader').count()).toBeGreaterThanOrEqual(2);
    await accessible('states side by side');
  });
});
