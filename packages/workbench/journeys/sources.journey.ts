// An article becomes statements, statements become part of a case, and the case gives an answer; then the same by keys alone.

import { expect, test } from 'vitest';
import { useBrowser, visit } from './visit.js';

useBrowser();

/** Invented for this test; its page carries what must never run or load. */
const page1 = `<!doctype html><html lang="en"><head><title>Weir talks stall</title>
<base href="https://evil.example/"><meta http-equiv="refresh" content="0;url=https://evil.example/r">
<link rel="stylesheet" href="https://evil.example/s.css"><style>@import url(https://evil.example/i.css);</style>
<script>document.title = 'owned'; fetch('https://evil.example/x');</script></head>
<body onload="document.title = 'owned'"><article><h1>Weir talks stall</h1>
<p onclick="alert(1)">LINDEN, 3 March (River Desk) - Upstream minister Ada Verhoeven said on Monday that her side would open the weir if the fees were paid first.</p>
<img src="https://evil.example/pixel.png" srcset="https://evil.example/q.png 2x" onerror="document.title = 'owned'">
<svg onload="document.title = 'owned'"><use href="https://evil.example/u.svg#x"/></svg>
<iframe src="https://evil.example/f" srcdoc="<script>parent.document.title = 'owned'</script>"></iframe>
<video autoplay src="https://evil.example/v.mp4"></video><object data="https://evil.example/o"></object>
<p>See <a href="javascript:document.title = 'owned'" ping="https://evil.example/p">the plan</a>.</p>
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
    const active = 'main img, main iframe, main script, main video, main object, main article a, main article svg';
    expect(await page.locator(active).count()).toBe(0);
    await accessible('a document beside its statements');

    const first = list.getByRole('listitem').first();
    await first.click();
    await first.getByRole('button', { name: 'Accept', exact: true }).click();
    await first.getByText('✓ accepted').waitFor();
    // Who decides is not in the file: the answer leads to where the case is built from what was accepted.
    await page.getByRole('link', { name: 'Answer', exact: true }).click();
    await page.getByRole('link', { name: 'Build the case from the statements' }).click();
    await page.getByRole('button', { name: /^\+ Ada Verhoeven/ }).click();
    const party = page.getByRole('textbox', { name: 'New party' });
    await party.fill('Downstream');
    await party.press('Enter');
    const use = page
      .getByRole('listitem')
      .filter({ hasText: /would open the weir/ })
      .filter({ hasText: 'Read it in the document' });
    const option = use.getByRole('textbox', { name: 'has the option' });
    await use.getByLabel('Party').selectOption('Downstream');
    await option.fill('Pay the fees');
    await option.press('Enter');
    await use.getByLabel('Party').selectOption('Ada Verhoeven');
    await option.fill('Open the weir');
    await option.press('Enter');
    await use.getByLabel('this option').selectOption('Pay the fees');
    await use.getByRole('button', { name: 'Add, citing it' }).click();
    await use.getByText(/Supports: Ada Verhoeven: pay_the_fees/).waitFor();
    await page.getByLabel('accept', { exact: true }).selectOption('Open the weir');
    await page.getByRole('button', { name: 'Ask', exact: true }).click();
    await accessible('a case is built');
    await page.getByRole('link', { name: 'See the answer' }).click();
    await page
      .getByText(/^No: Ada Verhoeven/)
      .first()
      .waitFor();

    await page.getByRole('link', { name: 'Sources', exact: true }).click();
    await page.getByRole('tab', { name: 'What the case cites' }).click();
    await page
      .getByText(/Verhoeven/)
      .first()
      .waitFor();
    await accessible('what the case cites');

    // Order alone until the source has a day; then days, each leading back to its passage.
    await page.getByRole('tab', { name: 'Timeline' }).click();
    await page.getByText('Not said whether before or after').waitFor();
    await page.getByLabel('Weir talks stall').fill('2025-03-04');
    await page.getByRole('cell', { name: /2025/ }).first().waitFor();
    await accessible('the timeline');
    for (const name of ['Gaps', 'Tensions', 'Balance', 'Independent accounts']) {
      await page.getByRole('tab', { name }).click();
      await page.getByRole('tabpanel', { name }).waitFor();
      await accessible(name);
    }
    await page.getByRole('tab', { name: 'Timeline' }).click();
    await page.getByRole('cell').getByRole('link').first().click();
    await page.locator('[data-selected]').first().waitFor();

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

/** A PDF of one page with one line, made by hand after the format's reference. */
function pdfOf(words: string): Buffer {
  const shown = `BT /F1 12 Tf 72 720 Td (${words}) Tj ET`;
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [4 0 R] /Count 1 >>',
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 5 0 R /Resources << /Font << /F1 3 0 R >> >> >>',
    `<< /Length ${shown.length} >>\nstream\n${shown}\nendstream`,
  ];
  const body = objects.map((object, i) => `${i + 1} 0 obj\n${object}\nendobj\n`);
  const at = (count: number): number => 9 + body.slice(0, count).join('').length;
  const table = body.map((_, i) => `${String(at(i)).padStart(10, '0')} 00000 n \n`).join('');
  const trailer = `trailer << /Size 6 /Root 1 0 R >>\nstartxref\n${at(body.length)}\n%%EOF`;
  return Buffer.from(`%PDF-1.4\n${body.join('')}xref\n0 6\n0000000000 65535 f \n${table}${trailer}`);
}

test('a PDF is read in the browser, and one that is cut off is refused in words', async () => {
  await visit(async ({ go, page }) => {
    await go('#/garrison-diversion/sources');
    const buffer = pdfOf('Upstream minister Ada Verhoeven said that her side would open the weir.');
    const input = page.locator('input[type=file]').first();
    await input.setInputFiles({ name: 'weir.pdf', mimeType: 'application/pdf', buffer });
    await page
      .getByRole('list', { name: 'Statements' })
      .getByText(/her side would open the weir/)
      .waitFor();
    await input.setInputFiles({ name: 'cut.pdf', mimeType: 'application/pdf', buffer: buffer.subarray(0, 60) });
    await page.getByText(/damaged or cut off/).waitFor();
  });
});
