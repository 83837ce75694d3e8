// An article becomes statements, statements become part of a case, and the case gives an answer; then the same by keys alone.

import { expect, test } from 'vitest';
import { useBrowser, visit } from './visit.js';

useBrowser();

/** Invented for this test; its page carries what must never run or load. */
const page1 = `<!doctype html><html lang="en"><head><title>Weir talks stall</title>
<script>document.title = 'owned'; fetch('https://evil.example/x');</script></head>
<body><article><h1>Weir talks stall</h1>
<p onclick="alert(1)">LINDEN, 3 March (River Desk) - Upstream minister Ada Verhoeven said on Monday that her side would open the weir if the fees were paid first.</p>
<img src="https://evil.example/pixel.png">
<p>"We will not pay before the water comes," Downstream spokesman Tomas Reuter told reporters in Linden.</p>
<p>He added that a neutral engineer could measure the flow.</p>
<p>The weather was fine and the market was full.</p>
<p>Officials declined to comment on the length of the talks, which began two weeks ago in the town hall.</p>
<p>Verhoeven denied that the gates had been closed on purpose.</p></article></body></html>`;

const article = { name: 'weir.html', mimeType: 'text/html', buffer: Buffer.from(page1) };

test('an article is read, its statements are accepted, and the case keeps and cites them', async () => {
  await visit(async ({ go, page, accessible }) => {
    await go('#/');
    await page.locator('input[type=file]').first().setInputFiles(article);
    await page.waitForURL(/\/sources/);
    const list = page.getByRole('list', { name: 'Statements' });
    await list.getByText(/would open the weir if the fees were paid first/).waitFor();
    expect(await page.title()).not.toContain('owned');
    expect(await page.locator('main img').count()).toBe(0);
    await accessible('a document beside its statements');

    const first = list.getByRole('listitem').first();
    await first.click();
    await first.getByRole('button', { name: 'Accept', exact: true }).click();
    await first.getByText('✓ accepted').waitFor();
    await page.getByRole('tab', { name: 'What the case cites' }).click();
    await page
      .getByText(/Verhoeven/)
      .first()
      .waitFor();
    await accessible('what the case cites');

    await page.getByRole('link', { name: 'Case', exact: true }).click();
    await page.getByRole('heading', { name: 'Case', exact: true }).waitFor();
    await page.getByRole('link', { name: 'Answer', exact: true }).click();
    await page.getByRole('heading', { level: 1 }).first().waitFor();
  });
});

test('statements are decided by keys alone, and undo takes a decision back', async () => {
  await visit(async ({ go, page }) => {
    await go('#/garrison-diversion/sources');
    await page.locator('input[type=file]').first().setInputFiles(article);
    const list = page.getByRole('list', { name: 'Statements' });
    const first = list.getByRole('listitem').first();
    await first.waitFor();
    await first.focus();
    await page.keyboard.press('a');
    await first.getByText('✓ accepted').waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('r');
    const second = list.getByRole('listitem').nth(1);
    await second.getByText('× rejected').waitFor();
    expect(await second.evaluate((item) => item === document.activeElement)).toBe(true);
    await page.keyboard.press('Control+z');
    await second.getByText('proposed').waitFor();
    await page.keyboard.press('e');
    await page.getByRole('textbox', { name: 'What is held' }).fill('Would pay once water flows.');
    await page.getByRole('button', { name: 'Save' }).click();
    await second.getByText('Would pay once water flows.').waitFor();
  });
});
