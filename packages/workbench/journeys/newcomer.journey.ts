// A newcomer opens the founding case and finds the answer and why; later the same without a network, and after a reload.

import { expect, test } from 'vitest';
import { useBrowser, visit } from './visit.js';

useBrowser();

test('a newcomer opens the founding case from the front page and finds why', async () => {
  await visit(async ({ go, page }) => {
    await go('#/');
    await page.getByRole('link', { name: 'See the answer' }).click();
    await page
      .getByText(/prefers the status quo to accepting/)
      .first()
      .waitFor();
    expect(await page.getByRole('main').innerText()).toMatch(/Go to Moscow/);
  });
});

test('the workbench opens without a network once it was open', async () => {
  await visit(async ({ go, page, context }) => {
    await go('#/moscow-offer/answer');
    await page
      .getByText(/prefers the status quo to accepting/)
      .first()
      .waitFor();
    await page.evaluate(async () => {
      await navigator.serviceWorker.ready;
    });
    await context.setOffline(true);
    await page.reload();
    await page
      .getByText(/prefers the status quo to accepting/)
      .first()
      .waitFor();
    await go('#/garrison-diversion/answer');
    await page.getByText('Garrison Diversion Unit').first().waitFor();
    await page
      .getByText(/Yes, under every concept/)
      .first()
      .waitFor();
    await context.setOffline(false);
  });
});

test('an address that names no case says so and leads back', async () => {
  await visit(async ({ go, page, accessible }) => {
    await go('#/no-such-case/answer');
    await page.getByRole('heading', { name: 'There is no case here' }).waitFor();
    await accessible('a missing case');
    await page.getByRole('link', { name: 'See all cases' }).click();
    await page.getByRole('heading', { name: 'Catalog' }).waitFor();
  });
});
