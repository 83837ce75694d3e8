// Looking into JSON of any origin without trusting its shape.

import { type Outcome, diagnose, failed, succeeded } from '@parley/model';

/** Longest exchange file that is read, in UTF-16 units. */
export const longestExchange = 64 * 1024 * 1024;

/** The value of a JSON text; `format` names it in the diagnostic. */
export function readJson(text: string, format: string): Outcome<unknown> {
  if (text.length > longestExchange) return failed([diagnose('P5520', null, { format, problem: 'too large' })]);
  try {
    return succeeded(JSON.parse(text.startsWith('\uFEFF') ? text.slice(1) : text) as unknown);
  } catch (error) {
    return failed([diagnose('P5520', null, { format, problem: error instanceof Error ? error.message : 'not JSON' })]);
  }
}

/** A map, or an empty one. */
export const asMap = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Readonly<Record<string, unknown>>)
    : {};
/** A list; a single value is a list of one, null and undefined an empty one. */
export const asList = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];
/** A text, or null. */
export const asText = (value: unknown): string | null => (typeof value === 'string' ? value : null);
/** A whole number at or above 0, or null. */
export const asOffset = (value: unknown): number | null =>
  typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? value : null;
