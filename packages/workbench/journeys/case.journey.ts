// One case edited in the form and in the text at once: comments stay, undo takes back either, a reload loses nothing.

import { expect, test } from 'vitest';
import { useBrowser, visit } from './visit.js';

useBrowser();

const typed = 'Would rather meet again';

test('what the form changes stands in the text, and comments stay', async () => {
  await visit(
    async ({ go, page, accessible }) => {
      await go('#/moscow-offer/case/both');
      const editor = page.getByRole('textbox', { name: 'Text of the case' });
      await editor.waitFor();
      const title = page.getByRole('textbox', { name: 'Title' });
      await title.fill('A summit offered, renamed');
      await title.press('Enter');
      await page.getByText('title: A summit offered, renamed').waitFor();
      expect(await editor.innerText()).toContain('# The founding case of Parley');
      // Form and header follow the text as soon as the worker has read it.
      await expect.poll(() => page.getByRole('banner').innerText()).toContain('A summit offered, renamed');
      await accessible('form and text side by side');

      await page.getByRole('button', { name: 'Undo' }).click();
      await page.getByText('title: A summit offered in Moscow').waitFor();
      await expect.poll(() => title.inputValue()).toBe('A summit offered in Moscow');
    },
    { width: 1500 },
  );
});

test('what is typed in the text stands in the form, and an error leads to its place', async () => {
  await visit(
    async ({ go, page }) => {
      await go('#/moscow-offer/case/both');
      const editor = page.getByRole('textbox', { name: 'Text of the case' });
      await editor.click();
      await page.keyboard.press('Control+End');
      await page.keyboard.type(`  - would ukraine accept go_to_moskow`);
      await page.getByRole('status').filter({ hasText: '1 error' }).waitFor();
      const finding = page.getByRole('button', { name: /^Error P\d{4}: .*go_to_moskow/ });
      await finding.click();
      await page.locator('.cm-lintRange-error').first().waitFor();
      const undo = page.getByRole('button', { name: 'Undo' });
      while (await undo.isEnabled()) await undo.click();
      await expect.poll(() => editor.innerText()).not.toContain('go_to_moskow');
      await finding.waitFor({ state: 'detached' });
    },
    { width: 1500 },
  );
});

test('preferences are put in order by keyboard alone, and whoever moves a row goes with it', async () => {
  await visit(async ({ go, page }) => {
    await go('#/moscow-offer/case/form');
    const down = page.getByRole('button', { name: 'Move preference 1 down' }).first();
    await down.focus();
    const before = await page
      .getByRole('textbox', { name: /^Preference 1 of/ })
      .first()
      .inputValue();
    await page.keyboard.press('Enter');
    await page.waitForFunction(
      (text) =>
        (document.querySelector('input[aria-label^="Preference 2 of"]') as HTMLInputElement | null)?.value === text,
      before,
    );
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe(
      'Move preference 2 down',
    );
    await page.keyboard.press('Control+z');
    await page.waitForFunction(
      (text) =>
        (document.querySelector('input[aria-label^="Preference 1 of"]') as HTMLInputElement | null)?.value === text,
      before,
    );
  });
});

test('a reload in the middle of an edit loses nothing', async () => {
  await visit(async ({ go, page }) => {
    await go('#/moscow-offer/case/text');
    const editor = page.getByRole('textbox', { name: 'Text of the case' });
    await editor.click();
    await page.keyboard.press('Control+Home');
    await page.keyboard.type(`# ${typed}\n`);
    await page.reload();
    await page.getByText(`# ${typed}`).waitFor();
    await go('#/');
    await page
      .getByRole('main')
      .getByText(/A summit offered in Moscow/)
      .first()
      .waitFor();
  });
});
