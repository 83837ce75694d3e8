// Values into the sentence of a code. `{name}` is the value; `{?name:…}` stands only where the value is there and not empty,
// `{!name:…}` only where it is not.

import type { Diagnostic, DiagnosticNote, DiagnosticValues } from '@parley/model';
import type { DiagnosticWords, SaidWording } from './wording.js';
import { wordings } from './wordings.js';
import { grouped } from '../document/grouped.js';
import { visible } from '../document/visible.js';

/** The longest value that is quoted in a message; a longer one is cut, since its place is shown anyway. */
const longestValue = 120;

/** Diagnostics in English. */
export const englishDiagnostics: DiagnosticWords = { byCode: wordings, number: grouped, kind: (kind) => kind };

/** The message of a diagnostic in English, without code or place. */
export const diagnosticMessage = (diagnostic: Diagnostic): string =>
  diagnosticMessageIn(englishDiagnostics, diagnostic);

/** The English sentence of a note; '' where its code has none for the note's key. */
export const noteMessage = (diagnostic: Diagnostic, note: DiagnosticNote): string =>
  noteMessageIn(englishDiagnostics, diagnostic, note);

/** The message of a diagnostic in a language. */
export const diagnosticMessageIn = (words: DiagnosticWords, diagnostic: Diagnostic): string =>
  filled(wordingOf(diagnostic, words).message, valuesIn(diagnostic, words), words.number);

/** The sentence of a note in a language. */
export const noteMessageIn = (words: DiagnosticWords, diagnostic: Diagnostic, note: DiagnosticNote): string =>
  filled(wordingOf(diagnostic, words).notes?.[note.key] ?? '', note.values, words.number);

/** English where a language lacks a code, so that nothing is ever left unsaid. */
const wordingOf = ({ code }: Diagnostic, { byCode }: DiagnosticWords): SaidWording => byCode[code] ?? wordings[code];

/** Kinds of values are words of ours, everything else is the person's own. */
const valuesIn = ({ code, values }: Diagnostic, { kind }: DiagnosticWords): DiagnosticValues =>
  code === 'P1043'
    ? { ...values, expected: kind(String(values['expected'])), found: kind(String(values['found'])) }
    : values;

/** A template with its values in place. */
export function filled(template: string, values: DiagnosticValues, number = grouped): string {
  const there = (name: string): boolean => Object.hasOwn(values, name) && values[name] !== '';
  return template
    .replace(/\{([?!])(\w+):((?:[^{}]|\{\w+\})*)\}/g, (_, sign: string, name: string, inner: string) =>
      there(name) === (sign === '?') ? inner : '',
    )
    .replace(/\{(\w+)\}/g, (whole, name: string) =>
      Object.hasOwn(values, name) ? shown(values[name] ?? '', number) : whole,
    );
}

function shown(value: string | number | bigint, number: DiagnosticWords['number']): string {
  if (typeof value !== 'string') return number(value);
  const line = visible(value.replace(/\s+/g, ' '));
  return line.length > longestValue ? `${Array.from(line).slice(0, longestValue).join('')}…` : line;
}
