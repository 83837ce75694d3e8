// Lets the page know the titles, parties and dates of the catalog's cases without carrying their texts: `case.parley.yaml?title`.

import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';
import { parse } from 'yaml';

interface CaseFile {
  readonly title: string;
  readonly as_of?: string | number;
  readonly parties: Readonly<Record<string, { readonly name?: string } | null>>;
}

/** Loads what a card of the catalog shows as a module of its own. */
export function caseTitle(): Plugin {
  return {
    name: 'parley-case-title',
    enforce: 'pre',
    load(id) {
      if (!id.endsWith('?title')) return null;
      const read = parse(readFileSync(id.slice(0, -'?title'.length), 'utf8')) as CaseFile;
      const parties = Object.entries(read.parties).map(([key, party]) => party?.name ?? key);
      return `export default ${JSON.stringify({ title: read.title, asOf: String(read.as_of ?? ''), parties })};`;
    },
  };
}
