// Every screen, in both themes and two widths: axe finds nothing, nothing overflows, nothing is asked of anybody else.

import { describe, expect, test } from 'vitest';
import { screens } from '../src/route/route.js';
import { useBrowser, visit } from './visit.js';

useBrowser();

const places = ['#/', ...screens.map((screen) => `#/moscow-offer/${screen}`)];

describe.each(['light', 'dark'] as const)('in the %s theme', (theme) => {
  test.each(places)('%s is accessible', async (place) => {
    await visit(
      async ({ go, page, accessible }) => {
        await go(place);
        await page.getByRole('heading', { level: 1 }).first().waitFor();
        await page.waitForLoadState('networkidle');
        await accessible(`${place} in ${theme}`);
      },
      { theme },
    );
  });
});

test.each(places)('%s fits 360 pixels', async (place) => {
  await visit(
    async ({ go, page, accessible }) => {
      await go(place);
      await page.getByRole('heading', { level: 1 }).first().waitFor();
      await page.waitForLoadState('networkidle');
      const wider = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(wider, 'the page scrolls sideways by so many pixels').toBeLessThanOrEqual(0);
      await accessible(`${place} at 360 pixels`);
    },
    { width: 360, height: 740 },
  );
});
