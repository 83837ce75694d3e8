// Where a case of the catalog comes from, read from its folder: the path is the citation.

/** The kind of a publication, which has words, and the names in the path, which are shown as they are. */
export interface Place {
  readonly kind: 'textbook' | 'journals' | 'books' | 'press' | 'blogs' | 'software' | 'other';
  readonly names: readonly string[];
}

const kinds = ['textbook', 'journals', 'books', 'press', 'blogs', 'software'] as const;

/** `journals/water-resources-research/hipel-1980/garrison` → journals, `Water Resources Research`, `Hipel 1980`. */
export function placeOf(path: string): Place {
  const [first = '', ...rest] = path.split('/');
  const kind = kinds.find((known) => known === first) ?? 'other';
  const folders = (kind === 'other' ? [first, ...rest] : rest).slice(0, -1);
  return { kind, names: folders.map(named) };
}

const small = new Set(['and', 'of', 'the', 'in', 'on', 'for']);

function named(folder: string): string {
  const words = folder.split('-');
  return words
    .map((word, index) => (index > 0 && small.has(word) ? word : word.charAt(0).toUpperCase() + word.slice(1)))
    .join(' ');
}
