// What a first visit costs: everything loaded until the founding answer stands on the screen, compressed.

import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { useBrowser, visit } from './visit.js';

useBrowser();

const budget = 350_000;

test.each(['#/', '#/moscow-offer/answer'])('%s loads at most 350 kB compressed', async (place) => {
  await visit(async ({ go, page, context }) => {
    const sizes: Promise<{ readonly url: string; readonly bytes: number }>[] = [];
    context.on('response', (response) => {
      // What the service worker keeps for later is not waited for.
      if (response.fromServiceWorker() || response.request().serviceWorker() !== null) return;
      const url = response.url();
      sizes.push(
        response.body().then(
          (body) => ({ url, bytes: gzipSync(body).length }),
          () => ({ url, bytes: 0 }),
        ),
      );
    });
    await go(place);
    await page.getByRole('heading').first().waitFor();
    await page.waitForLoadState('networkidle');
    // Files whose name carries their content are kept for good: a second worker takes them from the browser's own store.
    const found = [...new Map((await Promise.all(sizes)).map((one) => [one.url, one])).values()];
    const total = found.reduce((sum, { bytes }) => sum + bytes, 0);
    const said = [...found].sort((a, b) => b.bytes - a.bytes).map(({ url, bytes }) => `${bytes} ${url}`);
    expect(total, said.join('\n')).toBeLessThanOrEqual(budget);
    expect(total).toBeGreaterThan(100_000);
  });
});
