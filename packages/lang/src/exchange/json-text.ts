// JSON as it comes from anywhere: parsed without a throw, then read piece by piece with the path of what is not as expected.

import { type Diagnostic, type DiagnosticCode, type Outcome, diagnose, failed, succeeded } from '@parley/model';
import { readableText } from '../text/readable-text.js';

/** Parses a JSON text. */
export function parseJson(text: string): Outcome<unknown> {
  const readable = readableText(text);
  if (readable.value === null) return failed(readable.diagnostics);
  const content = text.startsWith('\uFEFF') ? text.slice(1) : text;
  try {
    return succeeded(JSON.parse(content) as unknown);
  } catch (thrown) {
    const place = faultyOffset(content, thrown instanceof Error ? thrown.message : '') + (text.length - content.length);
    return failed([diagnose('P1080', { start: place, end: Math.min(place + 1, text.length) })]);
  }
}

/** The runtime names the offset, or line and column, in its message; where it names neither, the end is as good as any. */
function faultyOffset(text: string, message: string): number {
  const offset = /position (\d+)/.exec(message)?.[1];
  return offset === undefined ? text.trimEnd().length : Math.min(Number(offset), text.length);
}

/** A value with the path that leads to it. */
export interface JsonPlace {
  readonly value: unknown;
  readonly path: string;
}

/** Reads a JSON value and collects what is not as expected, under one code. */
export class JsonReader {
  readonly diagnostics: Diagnostic[] = [];
  readonly #code: DiagnosticCode;

  constructor(code: DiagnosticCode) {
    this.#code = code;
  }

  /** Reports that a place is not what it should be. */
  refuse({ path }: JsonPlace, expected: string): null {
    this.diagnostics.push(diagnose(this.#code, null, { path: path === '' ? 'the file' : path, expected }));
    return null;
  }

  /** A key of an object; undefined where there is no such key or no object. */
  at({ value, path }: JsonPlace, key: string): JsonPlace {
    const inside = typeof value === 'object' && value !== null && !Array.isArray(value) && Object.hasOwn(value, key);
    return {
      value: inside ? (value as Readonly<Record<string, unknown>>)[key] : undefined,
      path: path === '' ? key : `${path}.${key}`,
    };
  }

  /** The items of a list; none where the place is absent, none and a report where it is something else. */
  items(place: JsonPlace): readonly JsonPlace[] {
    if (place.value === undefined || place.value === null) return [];
    if (!Array.isArray(place.value)) {
      this.refuse(place, 'a list');
      return [];
    }
    return place.value.map((value: unknown, index) => ({ value, path: `${place.path}[${index}]` }));
  }

  /** A text, or null and a report. */
  text(place: JsonPlace): string | null {
    return typeof place.value === 'string' ? place.value.normalize('NFC') : this.refuse(place, 'a text');
  }

  /** A whole number from `from` to below `to`, or null and a report. */
  index(place: JsonPlace, from: number, to: number): number | null {
    const { value } = place;
    if (typeof value === 'number' && Number.isInteger(value) && value >= from && value < to) return value;
    return this.refuse(place, to > from ? `a whole number from ${from} to ${to - 1}` : 'absent');
  }
}
