// Lets the page explain terms of the field without carrying the glossary's Markdown: `GLOSSARY.md?terms`.

import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';

/** Loads the rows of the glossary, by each name in code that stands in the second column. */
export function glossaryTerms(): Plugin {
  return {
    name: 'parley-glossary-terms',
    enforce: 'pre',
    load(id) {
      if (!id.endsWith('?terms')) return null;
      const terms: Record<string, { say: string; meaning: string; source: string }> = {};
      for (const line of readFileSync(id.slice(0, -'?terms'.length), 'utf8').split('\n')) {
        const [, say = '', code = '', meaning = '', source = ''] = line.split('|').map((cell) => cell.trim());
        for (const [, name = ''] of code.matchAll(/`([^`]+)`/g))
          terms[name] = { say: plain(say), meaning: plain(meaning), source: source === '—' ? '' : plain(source) };
      }
      return `export default ${JSON.stringify(terms)};`;
    },
  };
}

/** Cells without their Markdown. */
const plain = (cell: string): string => cell.replaceAll(/\*\*|[*`]/g, '').replaceAll(/(\w)_(\w)/g, '$1$2');
