// An answer in full: what would change it, how sure it is, what it hangs on; begun by itself, stopped and begun again by keyboard.

import { expect, test } from 'vitest';
import { useBrowser, visit } from './visit.js';

useBrowser();

test.each(['light', 'dark'] as const)(
  'the founding answer tells what carries it and what would change it (%s)',
  async (theme) => {
    await visit(
      async ({ go, page, accessible }) => {
        await go('#/moscow-offer/answer');
        const main = page.getByRole('main');
        await main.getByRole('heading', { name: 'If other facts held' }).waitFor();
        await main.getByRole('heading', { name: 'If somebody wanted otherwise' }).waitFor();
        await main.getByText(/No single source carries this answer/).waitFor();
        await main.getByRole('rowheader', { name: 'With all sources' }).waitFor();
        // The longest part is waited for once.
        if (theme === 'light')
          await main
            .getByText(/orders drawn by chance/)
            .first()
            .waitFor();
        await accessible(`the whole answer in ${theme}`);
      },
      { theme },
    );
  },
);

test('a sentence opens its proof and a long computation stops and begins again, by keyboard alone', async () => {
  await visit(async ({ go, page }) => {
    await go('#/moscow-offer/answer/2');
    const main = page.getByRole('main');
    const verdict = main.getByRole('button', { name: /Ukraine cannot accept alone/ }).first();
    await verdict.press('Enter');
    await main.getByRole('group', { name: 'Proof' }).first().waitFor();
    const stop = main.getByRole('button', { name: 'Stop: How sure it is' });
    await stop.press('Enter');
    const begin = main.getByRole('button', { name: 'Compute: How sure it is' });
    await begin.waitFor();
    expect(await main.getByRole('button', { name: 'Stop: How sure it is' }).count()).toBe(0);
    await begin.press('Enter');
    await main
      .getByText(/orders drawn by chance/)
      .first()
      .waitFor();
  });
});

test('what was computed once is there at once on the way back', async () => {
  await visit(async ({ go, page }) => {
    await go('#/garrison-diversion/answer');
    const main = page.getByRole('main');
    await main.getByRole('heading', { name: 'How sure it is' }).waitFor();
    await page.waitForFunction(() => document.querySelector('main [role="progressbar"]') === null);
    await page.getByRole('link', { name: 'Report' }).click();
    await page.getByRole('heading', { name: 'The report', exact: true }).waitFor();
    await page.getByRole('link', { name: 'Answer', exact: true }).click();
    await main.getByRole('heading', { name: 'How sure it is' }).waitFor();
    expect(await main.getByRole('progressbar').count()).toBe(0);
  });
});
