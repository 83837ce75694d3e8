// Sources as CSL-JSON, in and out. What CSL cannot say, that a field is unknown, goes into `custom` and comes back.

import { type Outcome, failed, succeeded } from '@parley/model';
import { unknownBibliography } from '../document/build-document.js';
import type { Bibliography, CslName } from '../source-document.js';
import { asList, asMap, asText, readJson } from './json-value.js';

/** A bibliographic item: our fields under their CSL names, with its id. */
export interface CslItem {
  readonly id: string;
  readonly bibliography: Bibliography;
}

const texts = ['title', 'container-title', 'publisher', 'URL', 'language', 'note'] as const;

/** Items as a CSL-JSON array. */
export function writeCsl(items: readonly CslItem[]): string {
  const written = items.map(({ id, bibliography }) => {
    const fields: Record<string, unknown> = { id, type: bibliography.type ?? 'article' };
    for (const name of texts) if (bibliography[name] !== null) fields[name] = bibliography[name];
    if (bibliography.author !== null) fields['author'] = bibliography.author.map(nameOut);
    for (const name of ['issued', 'accessed'] as const) {
      if (bibliography[name] !== null) fields[name] = dateOut(bibliography[name]);
    }
    const unknown = Object.entries(bibliography)
      .filter(([, value]) => value === null)
      .map(([name]) => name);
    return { ...fields, custom: { parley: { unknown } } };
  });
  return `${JSON.stringify(written, null, 2)}\n`;
}

const nameOut = (name: CslName): unknown =>
  'literal' in name ? name : name.given === null ? { family: name.family } : name;

function dateOut(iso: string): unknown {
  const parts = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(iso);
  return parts === null
    ? { raw: iso }
    : {
        'date-parts': [
          parts
            .slice(1)
            .filter((part) => part !== undefined)
            .map(Number),
        ],
      };
}

/** Items from CSL-JSON, an array or one item; what is not there is unknown. */
export function readCsl(json: string): Outcome<readonly CslItem[]> {
  const { value, diagnostics } = readJson(json, 'CSL-JSON');
  if (diagnostics.length > 0) return failed(diagnostics);
  return succeeded(
    asList(value).map((item, index) => {
      const fields = asMap(item);
      const unknown = asList(asMap(asMap(fields['custom'])['parley'])['unknown']);
      const authors = asList(fields['author']).flatMap(nameIn);
      const bibliography: Bibliography = {
        ...unknownBibliography,
        ...Object.fromEntries(texts.map((name) => [name, asText(fields[name])])),
        type: unknown.includes('type') ? null : asText(fields['type']),
        author: authors.length === 0 ? null : authors,
        issued: dateIn(fields['issued']),
        accessed: dateIn(fields['accessed']),
      };
      return {
        id: asText(fields['id']) ?? (typeof fields['id'] === 'number' ? String(fields['id']) : `item-${index + 1}`),
        bibliography,
      };
    }),
  );
}

function nameIn(value: unknown): readonly CslName[] {
  const { family, given, literal } = asMap(value);
  const whole = asText(literal);
  const last = asText(family);
  if (last !== null) return [{ family: last, given: asText(given) }];
  return whole === null ? [] : [{ literal: whole }];
}

function dateIn(value: unknown): string | null {
  const date = asMap(value);
  const [parts] = asList(date['date-parts']).map(asList);
  const numbers = (parts ?? []).map(Number);
  if (numbers.length === 0 || !numbers.every(Number.isInteger)) return asText(date['raw']) ?? asText(date['literal']);
  return numbers
    .slice(0, 3)
    .map((part, index) => String(part).padStart(index === 0 ? 4 : 2, '0'))
    .join('-');
}
