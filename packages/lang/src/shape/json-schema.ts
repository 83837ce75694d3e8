// The JSON Schema of the case file, made from the table of keys, for editors that complete and check while one types.
// It says what the shape is; what names mean and whether conditions parse is the reader's.

import { caseShape } from './case-shape.js';
import type { KeyRow, RecordShape, Shape, TextForm } from './shape.js';

/** A JSON Schema, or a part of one. */
export type Schema = { readonly [keyword: string]: unknown };

/** The schema of a whole case file (JSON Schema 2020-12). */
export function caseSchema(): Schema {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'Parley case',
    description:
      'A conflict: who decides, over what, what cannot be, what each party wants, and what all of that rests on.',
    ...schemaOf(caseShape),
  };
}

// YAML readers hand over 2025, true or 1.5 where a person wrote a text without quotes; the reader takes them as text.
const anyText: Schema = { type: ['string', 'number', 'boolean'] };

const textSchemas: Readonly<Record<TextForm, Schema>> = {
  any: anyText,
  name: anyText,
  condition: anyText,
  question: { type: 'string' },
  letters: anyText,
  move: { type: 'string', pattern: '->|→' },
  date: {
    anyOf: [
      { type: 'string', pattern: '^\\s*\\d{4}(-\\d\\d(-\\d\\d(T.*)?)?)?\\s*$' },
      { type: 'integer', minimum: 0, maximum: 9999 },
    ],
  },
  number: {
    anyOf: [{ type: 'number' }, { type: 'string', pattern: '^\\s*[+-]?\\d+(\\.\\d+)?([eE][+-]?\\d{1,4})?\\s*$' }],
  },
};

function schemaOf(shape: Shape): Schema {
  switch (shape.kind) {
    case 'text':
      return textSchemas[shape.form];
    case 'choice':
      return { enum: shape.choices.flatMap((choice) => spellings(choice)) };
    case 'list':
      return { type: 'array', items: orNull(schemaOf(shape.item)) };
    case 'names':
      return { type: 'object', propertyNames: { minLength: 1 }, additionalProperties: orNull(schemaOf(shape.value)) };
    case 'record':
      return recordSchema(shape);
    case 'either':
      return { anyOf: [shape.text, shape.list, shape.map].filter((part) => part !== undefined).map(schemaOf) };
  }
}

/** A word that other readers take for a number or truth value counts in both forms. */
function spellings(choice: string): readonly unknown[] {
  if (choice === 'true') return [true, choice];
  return /^\d+$/.test(choice) ? [Number(choice), choice] : [choice];
}

function recordSchema(shape: RecordShape): Schema {
  const rows = Object.entries(shape.keys);
  const required = rows.filter(([, row]) => row.required === true).map(([key]) => key);
  return {
    type: 'object',
    additionalProperties: false,
    properties: Object.fromEntries(rows.map(([key, row]) => [key, property(row)])),
    ...(required.length > 0 ? { required } : {}),
    ...(shape.oneOf === undefined ? {} : { oneOf: shape.oneOf.map((key) => ({ required: [key] })) }),
  };
}

function property({ shape, required, about }: KeyRow): Schema {
  const schema = schemaOf(shape);
  return { description: about, ...(required === true ? schema : orNull(schema)) };
}

/** A key without a value is as good as no key. */
function orNull(schema: Schema): Schema {
  return {
    anyOf: [
      ...(Object.keys(schema).length === 1 && Array.isArray(schema['anyOf'])
        ? (schema['anyOf'] as readonly unknown[])
        : [schema]),
      { type: 'null' },
    ],
  };
}
