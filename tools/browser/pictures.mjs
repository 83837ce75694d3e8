// Pictures of every screen in both themes and two widths, for docs/screens; a person looks at them. Build first.
// `node tools/browser/pictures.mjs [part of a name]`

import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../setup/root.mjs';
import { withWorkbench } from './built-workbench.mjs';

/** Name of the picture, address, what has to be seen before it is taken, and what is done first. */
const screens = [
  { name: 'front', hash: '#/', seen: 'Catalog' },
  { name: 'answer', hash: '#/moscow-offer/answer', seen: 'What it rests on' },
  { name: 'sources', hash: '#/moscow-offer/sources', seen: 'Statements', document: 'weir-talks.html' },
  { name: 'case', hash: '#/moscow-offer/case', seen: 'Russia' },
  { name: 'states', hash: '#/moscow-offer/states', seen: '2,592 states' },
  { name: 'graph', hash: '#/garrison-diversion/graph', seen: 'Chosen state' },
  { name: 'what-if', hash: '#/moscow-offer/what-if', seen: 'Ukraine' },
  { name: 'report', hash: '#/moscow-offer/report', seen: 'Word' },
];
const widths = [
  { width: 1280, height: 900 },
  { width: 360, height: 780 },
];
const themes = /** @type {const} */ (['light', 'dark']);

const only = process.argv[2] ?? '';
const folder = join(root, 'docs/screens');
mkdirSync(folder, { recursive: true });

await withWorkbench(async (browser, address) => {
  for (const { width, height } of widths) {
    for (const theme of themes) {
      for (const screen of screens) {
        const name = `${screen.name}-${theme}-${width}`;
        if (!name.includes(only)) continue;
        const context = await browser.newContext({
          viewport: { width, height },
          colorScheme: theme,
          locale: 'en-GB',
          reducedMotion: 'reduce',
        });
        await context.addInitScript(() => localStorage.setItem('parley.tour', 'seen'));
        const page = await context.newPage();
        await page.goto(`${address}${screen.hash}`);
        if (screen.document !== undefined) {
          const buffer = readFileSync(join(root, 'docs/examples', screen.document));
          await page
            .locator('input[type=file]')
            .first()
            .setInputFiles({ name: screen.document, mimeType: 'text/html', buffer });
        }
        await page
          .getByText(screen.seen, { exact: false })
          .filter({ visible: true })
          .first()
          .waitFor({ timeout: 15_000 })
          .catch(() => console.log(`${name}: "${screen.seen}" is not to be seen`));
        // Fonts, layouts and the sections that are computed later.
        await page.waitForTimeout(1_500);
        await page.waitForFunction(() => document.querySelector('[role=progressbar]') === null, null, {
          timeout: 60_000,
        });
        await page.waitForTimeout(500);
        writeFileSync(join(folder, `${name}.jpg`), await page.screenshot({ type: 'jpeg', quality: 82 }));
        console.log(`docs/screens/${name}.jpg`);
        await context.close();
      }
    }
  }
});
