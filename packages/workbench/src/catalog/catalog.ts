// The catalog as the build found it: names and places at once, texts when asked for.

interface Heading {
  readonly title: string;
  readonly asOf: string;
  readonly parties: readonly string[];
}

const texts = import.meta.glob<string>('../../../../catalog/**/case.parley.yaml', {
  query: '?raw',
  import: 'default',
});
const headings = import.meta.glob<Heading>('../../../../catalog/**/case.parley.yaml', {
  query: '?title',
  import: 'default',
  eager: true,
});

/** A case of the catalog. */
export interface CatalogCard {
  /** The last folder of its path; unique. */
  readonly name: string;
  /** Folder below the catalog: the citation. */
  readonly place: string;
  readonly title: string;
  /** The date that the case describes, or nothing. */
  readonly asOf: string;
  readonly parties: readonly string[];
  readonly load: () => Promise<string>;
}

/** All cases: the founding case first, then by place. */
export const catalogCards: readonly CatalogCard[] = Object.entries(texts)
  .map(([path, load]) => {
    const place = path.replace(/^.*\/catalog\//, '').replace(/\/case\.parley\.yaml$/, '');
    const name = place.split('/').at(-1) ?? place;
    const { title = name, asOf = '', parties = [] } = headings[path] ?? {};
    return { name, place, title, asOf, parties, load };
  })
  .sort((a, b) => rank(a.name) - rank(b.name) || (a.place < b.place ? -1 : 1));

/** Name of the case that the project began with. */
export const foundingCase = 'moscow-offer';

function rank(name: string): number {
  return name === foundingCase ? 0 : 1;
}
