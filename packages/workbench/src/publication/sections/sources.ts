// The sources by number, as a bibliography prints them; those that tell one account say so.

import type { Conflict, Source } from '@parley/model';
import { citation, cslItem } from '../csl.js';
import type { PublicationWords } from '../publication-words.js';
import type { Section } from '../publication.js';

/** The section. */
export function sourcesSection({ sources }: Conflict, words: PublicationWords): Section {
  const section = { id: 'sources', title: words.section.sources };
  if (sources.length === 0) return { ...section, blocks: [{ kind: 'paragraph', line: [words.noSources] }] };
  const references = sources.map((source) => {
    const others = sharing(source, sources);
    const printed = citation(cslItem(source), words);
    return others.length === 0 ? printed : `${printed} ${words.sameAccount(others)}`;
  });
  return { ...section, blocks: [{ kind: 'references', references }] };
}

/** Numbers of the other sources of the same account. */
const sharing = (source: Source, sources: readonly Source[]): readonly number[] =>
  source.account === null
    ? []
    : sources.flatMap((other, index) => (other !== source && other.account === source.account ? [index + 1] : []));
