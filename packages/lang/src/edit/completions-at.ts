// What can be written at a place of a case file: keys and words from the table of keys, names from the case.

import { caseShape } from '../shape/case-shape.js';
import type { RecordShape, Shape } from '../shape/shape.js';
import { type Place, type PlaceStep, item, placeAt } from './place-at.js';

/** Names that the case declares. */
export interface KnownNames {
  readonly parties: readonly string[];
  readonly options: readonly string[];
  readonly statements: readonly string[];
  readonly sources: readonly string[];
}

/** One thing that can be written. `about` is what the documentation says of a key; empty for names. */
export interface Completion {
  readonly label: string;
  readonly kind: 'key' | 'choice' | 'name';
  readonly about: string;
}

/** What can replace the word before a position. */
export interface Completions {
  readonly from: number;
  readonly options: readonly Completion[];
}

/** What can be written at a position; null where nothing is known, as within prose and comments. */
export function completionsAt(text: string, offset: number, known: KnownNames): Completions | null {
  const place = placeAt(text, offset);
  if (place === null) return null;
  const shape = shapeAt(caseShape, place.steps);
  const options = shape === null ? [] : optionsFor(shape, place, known);
  return options.length === 0 ? null : { from: place.from, options };
}

function optionsFor(shape: Shape, place: Place, known: KnownNames): readonly Completion[] {
  const asValue = wordsOf(shape, place, known);
  if (place.inValue) return asValue;
  const record = recordIn(shape);
  if (record !== null) return keysOf(record);
  // Preferences are told party by party, wherever they stand.
  if (place.steps.at(-1) === 'preferences') return names(known.parties, ': ');
  return place.steps.at(-1) === item ? asValue : [];
}

function shapeAt(shape: Shape, steps: readonly PlaceStep[]): Shape | null {
  let at: Shape | null = shape;
  for (const step of steps) at = at === null ? null : inner(at, step);
  return at;
}

function inner(shape: Shape, step: PlaceStep): Shape | null {
  switch (shape.kind) {
    case 'text':
    case 'choice':
      return null;
    case 'list':
      return step === item ? shape.item : null;
    case 'names':
      return step === item ? null : shape.value;
    case 'record':
      return step === item ? null : (shape.keys[step]?.shape ?? null);
    case 'either': {
      const part = step === item ? shape.list : shape.map;
      return part === undefined ? null : inner(part, step);
    }
  }
}

function recordIn(shape: Shape): RecordShape | null {
  if (shape.kind === 'record') return shape;
  return shape.kind === 'either' && shape.map?.kind === 'record' ? shape.map : null;
}

const keysOf = ({ keys }: RecordShape): readonly Completion[] =>
  Object.entries(keys).map(([key, { about }]) => ({ label: `${key}: `, kind: 'key', about }));

/** Words that can stand as a value; for a list, as one of its items. */
function wordsOf(shape: Shape, place: Place, known: KnownNames): readonly Completion[] {
  switch (shape.kind) {
    case 'choice':
      return shape.choices.map((label) => ({ label, kind: 'choice', about: '' }));
    case 'text':
      if (shape.form === 'condition') return names(known.options);
      return shape.form === 'name' ? names(namesFor(place, known)) : [];
    case 'list':
      return wordsOf(shape.item, place, known);
    case 'either': {
      const own = shape.text === undefined ? [] : wordsOf(shape.text, place, known);
      return own.length > 0 || shape.list === undefined ? own : wordsOf(shape.list, place, known);
    }
    case 'names':
    case 'record':
      return [];
  }
}

function namesFor({ steps }: Place, known: KnownNames): readonly string[] {
  switch (steps.findLast((step) => step !== item)) {
    case 'cites':
    case 'contested_by':
      return known.statements;
    case 'source':
    case 'sources':
      return known.sources;
    case 'status_quo':
    case 'option':
      return known.options;
    default:
      return known.parties;
  }
}

const names = (labels: readonly string[], after = ''): readonly Completion[] =>
  labels.map((label) => ({ label: `${label}${after}`, kind: 'name', about: '' }));
