// The graph by pointer and by keys: what is drawn is told in words, a verdict's steps are shown on it, and it is saved.

import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { useBrowser, visit } from './visit.js';

useBrowser();

test('the graph of a small model is drawn whole, walked by keys, and its steps are shown', async () => {
  await visit(async ({ go, page, accessible }) => {
    await go('#/chicken/graph');
    const picture = page.getByRole('img', { name: /states? and \d+ moves? drawn/ });
    await picture.waitFor();
    expect(await picture.locator('title').count()).toBeGreaterThanOrEqual(4);
    await accessible('a graph');

    // By keys alone: a move in the list leads to the state it ends in.
    const state = page.getByLabel('State', { exact: true });
    const before = await state.inputValue();
    const move = page.getByRole('region', { name: 'Chosen state' }).getByRole('listitem').getByRole('button').first();
    await move.focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => state.inputValue()).not.toBe(before);

    await page.getByLabel('What is drawn').selectOption({ label: 'The chosen state and its moves' });
    await page.getByRole('switch', { name: 'Improvements only' }).waitFor();
    await page.getByLabel('What is drawn').selectOption({ label: 'What can come of it by improvements' });
    await page.getByLabel('Layout').selectOption({ label: 'Forces' });
    await picture.waitFor();
  });
});

test('a drawing is saved as SVG with everything in it', async () => {
  await visit(async ({ go, page }) => {
    await go('#/garrison-diversion/graph');
    await page.getByRole('img', { name: /23 states/ }).waitFor();
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'SVG' }).click();
    const file = await (await download).path();
    const text = readFileSync(file, 'utf8');
    expect(text).toMatch(/^<svg[^>]*xmlns="http:\/\/www.w3.org\/2000\/svg"/);
    expect(text.match(/<title>/g)?.length).toBe(23);
    expect(text).not.toMatch(/<script|href=/);
    const picture = page.waitForEvent('download');
    await page.getByRole('button', { name: 'PNG' }).click();
    const bytes = readFileSync(await (await picture).path());
    expect(bytes.subarray(1, 4).toString('latin1')).toBe('PNG');
  });
});

test('what answers a move is shown step by step on demand', async () => {
  await visit(async ({ go, page, accessible }) => {
    await go('#/prisoners-dilemma/graph');
    await page.getByRole('img', { name: /states and/ }).waitFor();
    const state = page.getByLabel('State', { exact: true });
    const values = await state
      .locator('option')
      .evaluateAll((options) => options.map((option) => (option as HTMLOptionElement).value));
    let shown = false;
    for (const value of values) {
      await state.selectOption(value);
      await page.getByText(/Stable: |Not stable: /).waitFor();
      const show = page.getByRole('button', { name: 'Show', exact: true }).first();
      if ((await show.count()) === 0) continue;
      await show.click();
      await page.getByRole('button', { name: 'Hide the path' }).waitFor();
      shown = true;
      break;
    }
    expect(shown).toBe(true);
    await accessible('a graph with a path');
  });
});

test('thousands of states are drawn on WebGL, with the list beside them', async () => {
  await visit(async ({ go, page, accessible }) => {
    await go('#/moscow-offer/graph');
    await page.getByLabel('What is drawn').selectOption({ label: 'All states' });
    await page.getByRole('img', { name: /2,592 states/ }).waitFor({ timeout: 60_000 });
    await page.locator('canvas').first().waitFor({ timeout: 60_000 });
    await accessible('a large graph');
    // Taken away as SVG as well, with a line of its own for each party.
    const taken = page.waitForEvent('download');
    await page.getByRole('button', { name: 'SVG', exact: true }).click();
    const svg = readFileSync(await (await taken).path(), 'utf8');
    expect(svg.match(/<(circle|rect) [^>]*><title>/g)?.length).toBeGreaterThanOrEqual(2592);
    expect(svg).toContain('stroke-dasharray="7 4"');
  });
}, 120_000);
