// The glossary as the build found it in GLOSSARY.md, by the name in code; in French where a translation is given.

import { french } from './glossary-fr.js';

/** One term of the field. */
export interface GlossaryEntry {
  readonly say: string;
  readonly meaning: string;
  /** Where the definition comes from, or nothing. */
  readonly source: string;
}

type Terms = Readonly<Record<string, GlossaryEntry>>;

const files = import.meta.glob<Terms>('../../../../GLOSSARY.md', { query: '?terms', import: 'default', eager: true });
const english: Terms = Object.values(files)[0] ?? {};

/** A term by its name in code; null where the glossary has none. */
export function glossary(language: string, name: string): GlossaryEntry | null {
  const entry = english[name] ?? null;
  if (entry === null || language !== 'fr') return entry;
  const translated = french[name];
  return translated === undefined ? entry : { ...translated, source: entry.source };
}

/** Every term once, in the order of the glossary. */
export function allTerms(language: string): readonly GlossaryEntry[] {
  const seen = new Set<string>();
  return Object.entries(english).flatMap(([name, { say }]) => {
    if (seen.has(say)) return [];
    seen.add(say);
    const entry = glossary(language, name);
    return entry === null ? [] : [entry];
  });
}
