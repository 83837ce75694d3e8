// The tour is offered once, walked by keyboard, left by Escape, and found again in help, which explains what is on the screen.

import { expect, test } from 'vitest';
import { useBrowser, visit } from './visit.js';

useBrowser();

test('a newcomer walks the tour by keyboard alone', async () => {
  await visit(async ({ go, page, accessible }) => {
    await go('#/moscow-offer/answer');
    await page.getByRole('heading', { name: 'First time here?' }).waitFor();
    await accessible('the offer of the tour');
    await page.getByRole('button', { name: 'Take the tour', exact: true }).press('Enter');
    const titles = [
      'A question and its answer',
      'Every sentence opens',
      'Who said what',
      'The case itself',
      'Everything that can happen',
      'What if it were otherwise?',
      'Take it with you',
    ];
    for (const [index, title] of titles.entries()) {
      const panel = page.getByRole('complementary', { name: title });
      await panel.waitFor();
      await page.waitForFunction((said) => document.activeElement?.textContent === said, title);
      await page.locator('[data-toured]').waitFor();
      if (index === 1) await accessible('a step of the tour');
      const on = panel.getByRole('button', { name: index === titles.length - 1 ? 'Done' : 'Next' });
      await on.press('Enter');
    }
    expect(await page.getByRole('complementary', { name: 'Take it with you' }).count()).toBe(0);
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('MAIN');
    await page.reload();
    await go('#/moscow-offer/answer');
    await page.getByRole('heading', { level: 1 }).first().waitFor();
    expect(await page.getByRole('heading', { name: 'First time here?' }).count()).toBe(0);
  });
});

test('Escape leaves the tour, and help starts it again', async () => {
  await visit(
    async ({ go, page, accessible }) => {
      await go('#/moscow-offer/answer');
      await page.getByRole('button', { name: 'Not now' }).press('Enter');
      await page.getByRole('main').getByRole('heading', { level: 1 }).waitFor();
      await page.getByRole('button', { name: 'Help' }).press('Enter');
      const help = page.getByRole('dialog', { name: 'Help' });
      await help.getByRole('heading', { name: 'What this screen speaks of' }).waitFor();
      await help.getByText('The state that things are in.').first().waitFor();
      await accessible('help');
      await page.keyboard.press('Escape');
      await help.waitFor({ state: 'detached' });
      await page.waitForFunction(() => document.activeElement?.textContent === 'Help');
      await page.keyboard.press('Enter');
      await help.getByRole('button', { name: 'Take the tour on the founding case' }).press('Enter');
      await page.getByRole('complementary', { name: 'A question and its answer' }).waitFor();
      await page.keyboard.press('Escape');
      await page.getByRole('complementary', { name: 'A question and its answer' }).waitFor({ state: 'detached' });
    },
    { theme: 'dark' },
  );
});

test('the tour and help fit 360 pixels and speak French', async () => {
  await visit(
    async ({ go, page, accessible }) => {
      await go('#/moscow-offer/answer');
      await page.getByRole('button', { name: 'Faire la visite' }).click();
      await page.getByRole('complementary', { name: 'Une question et sa réponse' }).waitFor();
      await page.waitForLoadState('networkidle');
      await accessible('a step of the tour at 360 pixels');
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    },
    { width: 360, height: 740, locale: 'fr-FR' },
  );
});

test('a term of the field opens its definition in place, and Escape closes it', async () => {
  await visit(async ({ go, page, accessible }) => {
    await go('#/moscow-offer/answer');
    const main = page.getByRole('main');
    await main.locator('summary', { hasText: 'Equilibria under each reading' }).press('Enter');
    const term = main.getByRole('button', { name: 'GMR' }).first();
    await term.press('Enter');
    const definition = main.getByText('Every improvement can be sanctioned.', { exact: true }).first();
    await definition.waitFor();
    const box = await definition.boundingBox();
    const at = await term.boundingBox();
    expect(Math.abs((box?.y ?? 0) - (at?.y ?? 0))).toBeLessThan(200);
    await accessible('a definition');
    await page.keyboard.press('Escape');
    await definition.waitFor({ state: 'hidden' });
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('GMR');
  });
});
