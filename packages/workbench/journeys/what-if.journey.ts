// What if: facts switched, preferences moved, beliefs drawn, variants kept, everything taken back; by keyboard alone, and aloud.

import { expect, test } from 'vitest';
import { useBrowser, visit } from './visit.js';

useBrowser();

test.each(['light', 'dark'] as const)(
  'facts change verdicts at once, say so, and are kept as variants (%s)',
  async (theme) => {
    await visit(
      async ({ go, page, accessible }) => {
        await go('#/moscow-offer/what-if');
        const verdicts = page.getByRole('region', { name: /verdict/i });
        await verdicts.getByRole('heading', { name: 'The verdicts as they stand' }).waitFor();
        // Under the sequence reading these three facts together make the visit acceptable; under the others they do not.
        for (const fact of ['The attacks stop', 'A third party stands behind', 'Delegations settle the terms first'])
          await page.getByRole('switch', { name: new RegExp(fact) }).press('Space');
        await verdicts.getByRole('heading', { name: /of 25 verdicts change/ }).waitFor();
        expect(await verdicts.getByText('changed', { exact: false }).count()).toBeGreaterThan(0);
        const said = page.locator('[aria-live="polite"]').first();
        await page.waitForFunction(() =>
          [...document.querySelectorAll('[aria-live="polite"]')].some((node) =>
            /verdicts change/.test(node.textContent ?? ''),
          ),
        );
        expect(await said.count()).toBe(1);
        await page.getByRole('textbox', { name: 'Name of this variant' }).fill('All three');
        await page.keyboard.press('Enter');
        await page.getByRole('button', { name: 'Remove All three' }).waitFor();
        await accessible(`what if, in ${theme}`);
        await page.getByRole('button', { name: /Take all 3 changes back/ }).press('Enter');
        await verdicts.getByRole('heading', { name: 'The verdicts as they stand' }).waitFor();
        // Keeping, and each change, is one step that can be taken back and done again.
        await page.getByRole('main').click({ position: { x: 5, y: 5 } });
        await page.keyboard.press('Control+z');
        await verdicts.getByRole('heading', { name: /of 25 verdicts change/ }).waitFor();
        await page.keyboard.press('Control+z');
        await page.getByText('Keep what you try under a name, and compare.').waitFor();
        await page.keyboard.press('Control+Shift+z');
        await page.getByRole('button', { name: 'Remove All three' }).waitFor();
      },
      { theme },
    );
  },
);

test('a preference is moved and a belief drawn by keyboard alone', async () => {
  await visit(async ({ go, page }) => {
    await go('#/moscow-offer/what-if');
    const handle = page.getByRole('button', { name: /^Move .*place 2 of/ }).first();
    await handle.focus();
    await page.keyboard.press('Alt+ArrowUp');
    await page.getByRole('button', { name: /Take the change back/ }).waitFor();
    const summary = page.locator('summary', { hasText: 'How far a promise is believed' });
    await summary.focus();
    await page.keyboard.press('Enter');
    const belief = page.getByRole('slider').first();
    await belief.focus();
    for (let step = 0; step < 3; step++) await page.keyboard.press('ArrowRight');
    await page.getByRole('button', { name: /Take all 2 changes back/ }).waitFor();
    expect(await belief.getAttribute('aria-valuenow')).toBe('53');
    await page.getByRole('button', { name: /Take all 2 changes back/ }).press('Enter');
    expect(await belief.getAttribute('aria-valuenow')).toBe('50');
  });
});

test('facts that cannot be true together say so and nothing breaks', async () => {
  await visit(async ({ go, page, accessible }) => {
    await go('#/moscow-offer/what-if');
    await page.locator('summary', { hasText: 'Where things stand' }).press('Enter');
    await page.getByRole('switch', { name: 'Send delegations only' }).waitFor();
    await page.getByRole('switch', { name: 'Meet on neutral ground' }).press('Space');
    await page.getByRole('alert').getByText('This cannot be tried together').waitFor();
    await accessible('an impossible trial');
  });
});
