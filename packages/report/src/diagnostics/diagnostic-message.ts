// Values into the sentence of a code. `{name}` is the value; `{?name:…}` stands only where the value is there and not empty,
// `{!name:…}` only where it is not.

import type { Diagnostic, DiagnosticNote, DiagnosticValues } from '@parley/model';
import { wordings } from './wordings.js';
import { grouped } from '../document/grouped.js';
import { visible } from '../document/visible.js';

/** The longest value that is quoted in a message; a longer one is cut, since its place is shown anyway. */
const longestValue = 120;

/** The message of a diagnostic, without code or place. */
export const diagnosticMessage = (diagnostic: Diagnostic): string =>
  filled(wordings[diagnostic.code].message, diagnostic.values);

/** The sentence of a note; '' where its code has none for the note's key. */
export function noteMessage(diagnostic: Diagnostic, note: DiagnosticNote): string {
  return filled(wordings[diagnostic.code].notes?.[note.key] ?? '', note.values);
}

/** A template with its values in place. */
export function filled(template: string, values: DiagnosticValues): string {
  const there = (name: string): boolean => Object.hasOwn(values, name) && values[name] !== '';
  return template
    .replace(/\{([?!])(\w+):((?:[^{}]|\{\w+\})*)\}/g, (_, sign: string, name: string, inner: string) =>
      there(name) === (sign === '?') ? inner : '',
    )
    .replace(/\{(\w+)\}/g, (whole, name: string) => (Object.hasOwn(values, name) ? shown(values[name] ?? '') : whole));
}

function shown(value: string | number | bigint): string {
  if (typeof value !== 'string') return grouped(value);
  const line = visible(value.replace(/\s+/g, ' '));
  return line.length > longestValue ? `${Array.from(line).slice(0, longestValue).join('')}…` : line;
}
