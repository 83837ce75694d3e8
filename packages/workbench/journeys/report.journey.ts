// The report leaves as files: a page that needs nothing, a Word document with its figures, paper, and the data.

import { readFile } from 'node:fs/promises';
import { unzipSync } from 'fflate';
import { parquetReadObjects } from 'hyparquet';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { useBrowser, visit } from './visit.js';

useBrowser();

/** What a click hands over: its name and bytes. */
async function taken(
  page: Page,
  click: () => Promise<void>,
): Promise<{ readonly name: string; readonly bytes: Uint8Array }> {
  const [download] = await Promise.all([page.waitForEvent('download'), click()]);
  return { name: download.suggestedFilename(), bytes: new Uint8Array(await readFile(await download.path())) };
}

test('one click makes a page that opens by itself, and one a Word document with its figures', async () => {
  await visit(async ({ go, page, context, accessible }) => {
    await go('#/moscow-offer/report');
    await page.getByRole('heading', { name: 'A summit offered in Moscow' }).waitFor();
    const html = await taken(page, () => page.getByRole('button', { name: 'Web page' }).click());
    expect(html.name).toBe('moscow-offer.report.html');
    const opened = await context.newPage();
    await opened.setContent(new TextDecoder().decode(html.bytes));
    expect(await opened.locator('script').count()).toBe(0);
    expect(await opened.locator('figure svg').count()).toBeGreaterThan(1);
    expect(await opened.locator('main').innerText()).toMatch(/prefers the status quo to accepting/);
    await opened.close();
    const word = await taken(page, () => page.getByRole('button', { name: 'Word document' }).click());
    const parts = Object.keys(unzipSync(word.bytes));
    expect(parts).toContain('word/document.xml');
    expect(parts.filter((name) => /media\/.*\.png$/.test(name)).length).toBeGreaterThan(1);
    await page.getByText('moscow-offer.report.docx is in your downloads.').waitFor();
    await accessible('the report with a file made');
  });
});

test('on paper there is the report and nothing around it', async () => {
  await visit(async ({ go, page }) => {
    await go('#/moscow-offer/report');
    await page.getByRole('heading', { name: 'A summit offered in Moscow' }).waitFor();
    await page.emulateMedia({ media: 'print' });
    expect(await page.getByRole('navigation').count()).toBe(0);
    expect(await page.getByRole('button').count()).toBe(0);
    const paper = await page.pdf({ preferCSSPageSize: true });
    expect(new TextDecoder().decode(paper.subarray(0, 5))).toBe('%PDF-');
  });
});

test('the data leaves in every format, by keyboard alone', async () => {
  await visit(async ({ go, page, accessible }) => {
    await go('#/garrison-diversion/report');
    const press = (name: string) => (): Promise<void> => page.getByRole('button', { name, exact: true }).press('Enter');
    const summary = page.locator('summary');
    await summary.focus();
    await page.keyboard.press('Enter');
    const csv = await taken(page, press('States with ranks and stability as CSV'));
    const lines = new TextDecoder().decode(csv.bytes).trim().split('\r\n');
    expect(lines.length).toBe(24);
    const parquet = await taken(page, press('States with ranks and stability as Parquet'));
    const rows = await parquetReadObjects({ file: parquet.bytes.slice().buffer });
    expect(rows.length).toBe(23);
    const json = await taken(page, press('Everything in one file as JSON'));
    const read = JSON.parse(new TextDecoder().decode(json.bytes)) as {
      readonly tables: { readonly states: { readonly rows: number } };
    };
    expect(read.tables.states.rows).toBe(23);
    const graph = await taken(page, press('Graph of states and moves as GraphML'));
    expect(new TextDecoder().decode(graph.bytes).match(/<node /g)?.length).toBe(23);
    const dot = await taken(page, press('Graph of states and moves as DOT'));
    expect(new TextDecoder().decode(dot.bytes)).toMatch(/^digraph /);
    const csl = await taken(page, press('Sources as CSL'));
    expect(Array.isArray(JSON.parse(new TextDecoder().decode(csl.bytes)))).toBe(true);
    await accessible('the data unfolded');
  });
});

test('in French the report is French', async () => {
  await visit(
    async ({ go, page }) => {
      await go('#/moscow-offer/report');
      await page.getByRole('heading', { name: 'Ce qui a été dit' }).waitFor();
      const html = await taken(page, () => page.getByRole('button', { name: 'Page web' }).click());
      expect(new TextDecoder().decode(html.bytes)).toContain('Méthodes et versions');

      // What is wrong with a text is told in French as well, and in English once the page speaks it.
      await go('#/moscow-offer/case/text');
      await page.locator('.cm-content').click();
      await page.keyboard.press('Control+End');
      await page.keyboard.type('  - would ukraine accept go_to_moskow');
      await page
        .getByText(/L’option «\u202fgo_to_moskow\u202f» n’est pas déclarée/)
        .first()
        .waitFor();
      await page.getByRole('combobox', { name: 'Langue' }).selectOption('en');
      await page
        .getByText(/Option "go_to_moskow" is not declared/)
        .first()
        .waitFor();
    },
    { locale: 'fr-FR' },
  );
});
