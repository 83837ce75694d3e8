// Values to be written into a case file, and how they are written: block style on lines of their own, or brackets on one line.

import { writeScalar, writeText, writeWord } from '../yaml/write-scalar.js';

/** A value of a case file without its layout. A text is written so that it reads back as itself. */
export type PlainValue = string | readonly PlainValue[] | PlainMap;

/** A map of a case file without its layout. */
export interface PlainMap {
  readonly [key: string]: PlainValue;
}

const isList = (value: PlainValue): value is readonly PlainValue[] => Array.isArray(value);

/** Lists of texts up to this width stand in brackets. */
const widestList = 90;

/** A value on one line. */
export function inFlow(value: PlainValue): string {
  if (typeof value === 'string') return writeWord(value, 'flow');
  if (isList(value)) return `[${value.map(inFlow).join(', ')}]`;
  return `{${Object.entries(value)
    .map(([key, inner]) => `${writeScalar(key, 'flow')}: ${inFlow(inner)}`)
    .join(', ')}}`;
}

/** `key: value` as lines, the first of them without indentation, the others with `indent`. */
export function asEntry(key: string, value: PlainValue, indent: string): string {
  const name = writeScalar(key, 'flow');
  if (typeof value === 'string') return `${name}: ${writeText(value, `${indent}  `)}`;
  if (standsInline(value)) return `${name}: ${inFlow(value)}`;
  return `${name}:\n${indent}  ${asBlock(value, `${indent}  `)}`;
}

/** A list item as lines, the first of them with its dash and without indentation. */
export function asItem(value: PlainValue, indent: string): string {
  if (typeof value === 'string') return `- ${writeText(value, `${indent}  `)}`;
  return standsInline(value) ? `- ${inFlow(value)}` : `- ${asBlock(value, `${indent}  `)}`;
}

function asBlock(value: readonly PlainValue[] | PlainMap, indent: string): string {
  const lines = isList(value)
    ? value.map((item) => asItem(item, indent))
    : Object.entries(value).map(([key, inner]) => asEntry(key, inner, indent));
  return lines.join(`\n${indent}`);
}

function standsInline(value: readonly PlainValue[] | PlainMap): boolean {
  if (!isList(value)) return Object.keys(value).length === 0;
  return value.every((item) => typeof item === 'string' && !item.includes('\n')) && inFlow(value).length <= widestList;
}
