// Sources as bibliographies know them: items of the Citation Style Language's data format, and one printed form of them.

import type { Source } from '@parley/model';
import type { PublicationWords } from './publication-words.js';

/** An item of CSL-JSON (citation-style-language schema 1.0.2); fields that are unknown are left out. */
export interface CslItem {
  readonly id: string;
  readonly type: 'article-newspaper' | 'webpage' | 'document';
  readonly title?: string;
  readonly author?: readonly { readonly literal: string }[];
  readonly 'container-title'?: string;
  readonly issued?: { readonly 'date-parts': readonly (readonly number[])[] };
  readonly URL?: string;
  readonly note?: string;
}

/** A source as an item. */
export function cslItem(source: Source): CslItem {
  const date = dateParts(source.date);
  return {
    id: source.id,
    type: source.outlet !== null ? 'article-newspaper' : source.url !== null ? 'webpage' : 'document',
    ...(source.title === null ? {} : { title: source.title }),
    ...(source.author === null ? {} : { author: [{ literal: source.author }] }),
    ...(source.outlet === null ? {} : { 'container-title': source.outlet }),
    ...(date === null ? {} : { issued: { 'date-parts': [date] } }),
    ...(source.url === null ? {} : { URL: source.url }),
    ...(source.note === null ? {} : { note: source.note.trim() }),
  };
}

/** Year, month and day of an ISO 8601 date as far as it goes; null where it is none. */
export function dateParts(date: string | null): readonly number[] | null {
  const found = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?/.exec(date ?? '');
  return found === null ? null : found.slice(1).flatMap((part) => (part === undefined ? [] : [Number(part)]));
}

/** An item as a line of a list of sources. */
export function citation(item: CslItem, words: PublicationWords): string {
  const authors = (item.author ?? []).map(({ literal }) => literal).join(', ');
  const parts = [
    authors,
    item.title === undefined ? words.untitled : words.quoted(item.title),
    item['container-title'] ?? '',
    printedDate(item.issued?.['date-parts'][0] ?? null, words),
    item.URL ?? '',
  ];
  return `${parts.filter((part) => part !== '').join('. ')}.`.replace(/([.?!])\./g, '$1');
}

/** A date as people read it. */
export function printedDate(parts: readonly number[] | null, words: PublicationWords): string {
  const [year, month, day] = parts ?? [];
  if (year === undefined) return words.noDate;
  const name = month === undefined ? undefined : words.months[month - 1];
  if (name === undefined) return String(year);
  return day === undefined ? `${name} ${year}` : words.day(day, name, year);
}
