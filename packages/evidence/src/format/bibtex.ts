// Sources as BibTeX, in and out: the few entry types and fields that a press source has. Braces nest, text is UTF-8; accents
// written as commands are read for the common letters. Field names follow biblatex where BibTeX has none (`urldate`).

import { type Diagnostic, type Outcome, diagnose, failed, succeeded } from '@parley/model';
import { unknownBibliography } from '../document/build-document.js';
import type { Bibliography, CslName } from '../source-document.js';
import type { CslItem } from './csl.js';
import { longestExchange } from './json-value.js';

const typeOut: Readonly<Record<string, string>> = {
  'article-newspaper': 'article',
  'article-magazine': 'article',
  article: 'article',
  webpage: 'online',
  'post-weblog': 'online',
  book: 'book',
  report: 'report',
};
const typeIn: Readonly<Record<string, string>> = {
  article: 'article-newspaper',
  online: 'webpage',
  book: 'book',
  report: 'report',
  techreport: 'report',
};

/** Items as BibTeX entries; an unknown field is left out. */
export function writeBibtex(items: readonly CslItem[]): string {
  return items
    .map(({ id, bibliography: b }) => {
      const fields: readonly (readonly [string, string | null])[] = [
        ['title', b.title],
        ['author', b.author === null ? null : b.author.map(nameOut).join(' and ')],
        ['journaltitle', b['container-title']],
        ['publisher', b.publisher],
        ['date', b.issued],
        ['url', b.URL],
        ['urldate', b.accessed],
        ['langid', b.language],
        ['note', b.note],
        ['entrysubtype', b.type !== null && typeIn[typeOut[b.type] ?? ''] !== b.type ? b.type : null],
      ];
      const lines = fields.flatMap(([name, value]) =>
        value === null
          ? []
          : [
              `  ${name} = {${name.startsWith('url') ? value.replace(/[{}]/g, encodeURIComponent) : name === 'author' ? value : escaped(value)}}`,
            ],
      );
      return `@${typeOut[b.type ?? ''] ?? 'misc'}{${keyOf(id)},\n${lines.join(',\n')}\n}\n`;
    })
    .join('\n');
}

/** A name; braces keep an organisation, or a name with "and" in it, whole. */
const nameOut = (name: CslName): string =>
  'literal' in name
    ? `{${escaped(name.literal)}}`
    : name.given === null
      ? `{${escaped(name.family)}},`
      : `${escaped(name.family)}, ${escaped(name.given)}`;

const keyOf = (id: string): string => id.replace(/[^\p{L}\p{N}:._-]+/gu, '-');

const specials: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\{',
  '}': '\\}',
  '%': '\\%',
  '&': '\\&',
  '#': '\\#',
  $: '\\$',
  _: '\\_',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};
const escaped = (text: string): string => text.replace(/[\\{}%&#$_~^]/g, (sign) => specials[sign] ?? sign);

/** Items from BibTeX. Strings, comments and preambles are passed over; an entry that never closes is an error. */
export function readBibtex(text: string): Outcome<readonly CslItem[]> {
  if (text.length > longestExchange)
    return failed([diagnose('P5520', null, { format: 'BibTeX', problem: 'too large' })]);
  const items: CslItem[] = [];
  const found: Diagnostic[] = [];
  const opening = /@(\w+)\s*\{/g;
  for (let match = opening.exec(text); match !== null; match = opening.exec(text)) {
    const end = closing(text, opening.lastIndex);
    if (end === null)
      return failed([diagnose('P5520', null, { format: 'BibTeX', problem: `unclosed entry at ${match.index}` })]);
    const body = text.slice(opening.lastIndex, end);
    opening.lastIndex = end + 1;
    const type = (match[1] ?? '').toLowerCase();
    if (type === 'comment' || type === 'string' || type === 'preamble') continue;
    const comma = body.indexOf(',');
    const id = (comma < 0 ? body : body.slice(0, comma)).trim();
    if (id === '') found.push(diagnose('P5523', null, { format: 'BibTeX', item: items.length + 1, problem: 'no key' }));
    else items.push({ id, bibliography: bibliographyOf(type, fieldsOf(comma < 0 ? '' : body.slice(comma + 1))) });
  }
  return succeeded(items, found);
}

/** The place of the brace that closes; null where none does. Escaped braces do not count. */
function closing(text: string, from: number): number | null {
  let depth = 1;
  for (let at = from; at < text.length; at++) {
    const sign = text[at];
    if (sign === '\\') at++;
    else if (sign === '{') depth++;
    else if (sign === '}' && --depth === 0) return at;
  }
  return null;
}

function fieldsOf(body: string): ReadonlyMap<string, string> {
  const fields = new Map<string, string>();
  const name = /\s*,?\s*([\w-]+)\s*=\s*/y;
  for (let match = name.exec(body); match !== null; match = name.exec(body)) {
    const start = name.lastIndex;
    const sign = body[start];
    const end =
      sign === '{'
        ? closing(body, start + 1)
        : sign === '"'
          ? quoteEnd(body, start + 1)
          : (/[,\n]|$/.exec(body.slice(start))?.index ?? 0) + start;
    if (end === null) break;
    fields.set(
      (match[1] ?? '').toLowerCase(),
      body.slice(sign === '{' || sign === '"' ? start + 1 : start, end).trim(),
    );
    name.lastIndex = sign === '{' || sign === '"' ? end + 1 : end;
  }
  return fields;
}

function quoteEnd(body: string, from: number): number | null {
  let depth = 0;
  for (let at = from; at < body.length; at++) {
    const sign = body[at];
    if (sign === '\\') at++;
    else if (sign === '{') depth++;
    else if (sign === '}') depth--;
    else if (sign === '"' && depth === 0) return at;
  }
  return null;
}

const accents: Readonly<Record<string, string>> = {
  "'": '\u0301',
  '`': '\u0300',
  '^': '\u0302',
  '"': '\u0308',
  '~': '\u0303',
  c: '\u0327',
  v: '\u030C',
  '=': '\u0304',
  u: '\u0306',
  '.': '\u0307',
  H: '\u030B',
  r: '\u030A',
};
const letters: Readonly<Record<string, string>> = {
  ss: 'ß',
  o: 'ø',
  O: 'Ø',
  l: 'ł',
  L: 'Ł',
  ae: 'æ',
  AE: 'Æ',
  aa: 'å',
  AA: 'Å',
  i: 'ı',
  textbackslash: '\\',
  textasciitilde: '~',
  textasciicircum: '^',
};

/** The text of a field: commands become letters, grouping braces go, escaped signs lose their stroke. */
function plain(value: string): string {
  return value
    .replace(
      /\\(?:([cvuHr])\s*\{(\p{L})\}|(['`^"~=.])\s*\{?(\p{L})\}?)/gu,
      (_, command: string, letter: string, sign: string, other: string) =>
        `${letter ?? other}${accents[command ?? sign] ?? ''}`.normalize('NFC'),
    )
    .replace(
      /\\(textbackslash|textasciitilde|textasciicircum|ss|ae|AE|aa|AA|[oOlLi])(?:\{\}|(?![\p{L}]))/gu,
      (_, command: string) => `${letters[command] === '\\' ? '\u0000' : (letters[command] ?? '')}`,
    )
    .replace(/\\([{}%&#$_])/g, (_, sign: string) => (sign === '{' ? '\u0001' : sign === '}' ? '\u0002' : sign))
    .replace(/[{}]/g, '')
    .replaceAll('\u0000', '\\')
    .replaceAll('\u0001', '{')
    .replaceAll('\u0002', '}');
}

function bibliographyOf(type: string, fields: ReadonlyMap<string, string>): Bibliography {
  const text = (...names: readonly string[]): string | null => {
    const value = names.map((name) => fields.get(name)).find((found) => found !== undefined && found !== '');
    return value === undefined ? null : plain(value);
  };
  const author = fields.get('author');
  const month = fields.get('month');
  const year = text('year');
  return {
    ...unknownBibliography,
    type: text('entrysubtype') ?? typeIn[type] ?? null,
    title: text('title'),
    author: author === undefined ? null : splitNames(author).map(nameIn),
    'container-title': text('journaltitle', 'journal', 'booktitle'),
    publisher: text('publisher'),
    issued:
      text('date') ??
      (year === null
        ? null
        : month !== undefined && /^\d{1,2}$/.test(month)
          ? `${year}-${month.padStart(2, '0')}`
          : year),
    accessed: text('urldate'),
    URL: fields.get('url') ?? null,
    language: text('langid', 'language'),
    note: text('note'),
  };
}

/** Names parted by the word "and" outside braces. */
function splitNames(author: string): readonly string[] {
  const parts: string[] = [];
  let [depth, start] = [0, 0];
  for (let at = 0; at < author.length; at++) {
    if (author[at] === '\\') at++;
    else if (author[at] === '{') depth++;
    else if (author[at] === '}') depth--;
    else if (depth === 0 && /^\sand\s/i.test(author.slice(at, at + 5))) {
      parts.push(author.slice(start, at));
      start = at + 5;
    }
  }
  return [...parts, author.slice(start)].map((part) => part.trim()).filter((part) => part !== '');
}

function nameIn(name: string): CslName {
  if (/^\{.*\},$/s.test(name)) return { family: plain(name.slice(0, -1)), given: null };
  if (/^\{.*\}$/s.test(name)) return { literal: plain(name) };
  const comma = name.indexOf(',');
  if (comma >= 0) return { family: plain(name.slice(0, comma)).trim(), given: plain(name.slice(comma + 1)).trim() };
  const space = name.lastIndexOf(' ');
  return space < 0
    ? { literal: plain(name) }
    : { family: plain(name.slice(space + 1)), given: plain(name.slice(0, space)) };
}
