// A language written from the right: every screen turns round, and nothing runs out of the page.

import { expect, test } from 'vitest';
import { screens } from '../src/route/route.js';
import { useBrowser, visit } from './visit.js';

useBrowser();

const places = ['#/', ...screens.map((screen) => `#/moscow-offer/${screen}`)];

test.each(places)('%s reads from the right', async (place) => {
  await visit(async ({ go, page }) => {
    await go(place);
    await page.getByRole('heading', { level: 1 }).first().waitFor();
    await page.evaluate(() => {
      document.documentElement.dir = 'rtl';
    });
    for (const width of [1280, 360]) {
      await page.setViewportSize({ width, height: 800 });
      // Beyond the start edge, which is the right one, there must be nothing either.
      const out = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(out, `${place} at ${width} pixels`).toBeLessThanOrEqual(0);
    }
  });
});
