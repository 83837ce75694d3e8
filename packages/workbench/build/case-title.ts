// Lets the page know the titles of the catalog's cases without carrying their texts: `case.parley.yaml?title`.

import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';
import { parse } from 'yaml';

/** Loads the title of a case file as a module of its own. */
export function caseTitle(): Plugin {
  return {
    name: 'parley-case-title',
    enforce: 'pre',
    load(id) {
      if (!id.endsWith('?title')) return null;
      const { title } = parse(readFileSync(id.slice(0, -'?title'.length), 'utf8')) as { readonly title: string };
      return `export default ${JSON.stringify(title)};`;
    },
  };
}
