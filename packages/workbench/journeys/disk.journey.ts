// A case file on disk, open in the workbench and read on the command line at the same time: each sees what the other wrote.

import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { serveOn } from './served.js';
import { useBrowser, visit } from './visit.js';

useBrowser();

const cli = fileURLToPath(new URL('../../cli/bin/parley.mjs', import.meta.url));
const run = promisify(execFile);

/** Invented for this test. */
const article = `Harbour talks

Minister Ada Verhoeven said on Monday that her side would open the lock if the fees were paid first.

"We will not pay before the water comes," Downstream spokesman Tomas Reuter told reporters in Linden.
`;
const start = `# kept by hand
parley: 1
title: Harbour talks
parties:
  upstream:
    name: Upstream
    options: { open_lock: Open the lock }
  downstream:
    name: Downstream
    options: { pay_fees: Pay the fees }
preferences:
  upstream: [{ prefer: pay_fees }, { prefer: '!open_lock' }]
  downstream: [{ prefer: open_lock }, { prefer: '!pay_fees' }]
`;

test('reviews made in the page and on the command line stand in one log, and each sees the other', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'parley-disk-'));
  const casePath = join(folder, 'harbour.parley.yaml');
  const logPath = join(folder, 'harbour.evidence.jsonl');
  writeFileSync(casePath, start);
  writeFileSync(join(folder, 'article.txt'), article);
  const served = await serveOn(casePath);
  const log = (): string => readFileSync(logPath, 'utf8');
  try {
    await run(process.execPath, [cli, 'read', join(folder, 'article.txt'), '--case', casePath]);
    await visit(
      async ({ page }) => {
        await page.goto(served.address('#/file/sources'));
        const list = page.getByRole('list', { name: 'Statements' });
        const items = list.getByRole('listitem');
        await items.first().waitFor();
        const count = await items.count();
        const before = log();

        // Decided in the page: the log grows and the case keeps its comment.
        await items.first().focus();
        await page.keyboard.press('a');
        await items.first().getByText('✓ accepted').waitFor();
        await expect.poll(() => log().length).toBeGreaterThan(before.length);
        expect(log().startsWith(before)).toBe(true);
        await expect.poll(() => readFileSync(casePath, 'utf8')).toContain('statements:');
        expect(readFileSync(casePath, 'utf8')).toContain('# kept by hand');

        // Decided on the command line: the page shows it without being asked.
        const last = (await items.nth(count - 1).getAttribute('data-id')) ?? '';
        await run(process.execPath, [cli, 'reject', casePath, last, '--by', 'Ben', '--reason', 'misread']);
        await items
          .nth(count - 1)
          .getByText('Ben: rejected')
          .waitFor();

        // Undone in the page: the log says so, and what Ben said stays.
        await page.keyboard.press('Control+z');
        await items.first().getByText('proposed').waitFor();
        await expect.poll(() => log()).toContain('"event":"withdrawn"');
        await page.reload();
        await items
          .nth(count - 1)
          .getByText('Ben: rejected')
          .waitFor();
        expect(await items.first().innerText()).toContain('proposed');
        await expect.poll(() => readFileSync(casePath, 'utf8')).not.toContain('statements:');

        // The case changed by another program: it is taken in.
        writeFileSync(casePath, start.replace('title: Harbour talks', 'title: Lock talks'));
        await page.getByRole('banner').getByText('Lock talks').waitFor();
      },
      { address: `http://127.0.0.1:${served.port}/` },
    );
  } finally {
    await served.close();
    rmSync(folder, { recursive: true });
  }
});
