// Every screen, in both themes and two widths: axe finds nothing, nothing overflows, nothing is asked of anybody else.

import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { screens } from '../src/route/route.js';
import { useBrowser, visit } from './visit.js';

useBrowser();

const places = ['#/', ...screens.map((screen) => `#/moscow-offer/${screen}`)];

/** Until nothing is being computed: what comes late has to fit as well. */
async function settled(page: Page): Promise<void> {
  await page.getByRole('heading', { level: 1 }).first().waitFor();
  await page.waitForLoadState('networkidle');
  for (let calm = 0; calm < 3; ) {
    calm = (await page.getByRole('progressbar').count()) === 0 ? calm + 1 : 0;
    await page.waitForTimeout(150);
  }
}

describe.each(['light', 'dark'] as const)('in the %s theme', (theme) => {
  test.each(places)('%s is accessible', async (place) => {
    await visit(
      async ({ go, page, accessible }) => {
        await go(place);
        await settled(page);
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
      await settled(page);
      const wider = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(wider, 'the page scrolls sideways by so many pixels').toBeLessThanOrEqual(0);
      await accessible(`${place} at 360 pixels`);
    },
    { width: 360, height: 740 },
  );
});
