// The generated files say what their source says today. `npm run regen` writes them anew.

import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from '../tidy/source-file.js';
import { apiReport, libraryPackages } from './api-report.js';
import { catalogPage } from './catalog-page.js';
import { diagnosticsPage } from './diagnostics-page.js';
import { publishedPage } from './published-page.js';

it('docs/diagnostics.md is made from the registry, the words and the fixtures', async () => {
  await expect(diagnosticsPage()).toMatchFileSnapshot(join(root, 'docs', 'diagnostics.md'));
});

it('docs/catalog.md is made from catalog/', async () => {
  await expect(catalogPage()).toMatchFileSnapshot(join(root, 'docs', 'catalog.md'));
});

it('docs/published-results.md is made from catalog/ by analysing its cases', async () => {
  await expect(publishedPage()).toMatchFileSnapshot(join(root, 'docs', 'published-results.md'));
});

describe('api', () => {
  it.each(libraryPackages())('%s: what it exports is what its report says', async (name) => {
    await expect(apiReport(name)).toMatchFileSnapshot(join(root, 'api', `${name}.api.md`));
  });

  it('has no report of a package that is gone', () => {
    const reports = readdirSync(join(root, 'api')).map((file) => file.replace(/\.api\.md$/, ''));
    expect(reports.sort()).toEqual([...libraryPackages()].sort());
  });
});
