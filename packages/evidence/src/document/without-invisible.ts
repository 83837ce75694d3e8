// A document as the rules see it: without zero-width characters and soft hyphens, which cut words that a person reads as one.
// The document itself keeps them; what is found is laid back onto its own offsets.

import type { Span } from '@parley/model';
import type { SourceDocument } from '../source-document.js';

/** Zero-width space, joiners, word joiner, byte order mark inside a text, soft hyphen, and marks of direction. */
const invisible = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/;

/** The document without its invisible characters, and the way back. */
export interface VisibleDocument {
  readonly document: SourceDocument;
  /** The same value with every span in it as offsets of the document's own text. */
  readonly laidBack: <Value>(value: Value) => Value;
}

/** Null where nothing is invisible, which is the rule. */
export function withoutInvisible(document: SourceDocument): VisibleDocument | null {
  const { text, blocks } = document;
  if (!invisible.test(text)) return null;
  const kept: number[] = [];
  /** Kept characters before each offset. */
  const before = new Uint32Array(text.length + 1);
  for (let at = 0; at < text.length; at++) {
    before[at] = kept.length;
    if (!invisible.test(text[at] ?? '')) kept.push(at);
  }
  before[text.length] = kept.length;
  const visible = kept.map((at) => text[at]).join('');
  const inside = ({ start, end }: Span): Span => ({ start: before[start] ?? 0, end: before[end] ?? 0 });
  const outside = ({ start, end }: Span): Span => {
    const first = kept[start] ?? text.length;
    return { start: first, end: end > start ? (kept[end - 1] ?? text.length - 1) + 1 : first };
  };
  return {
    document: { ...document, text: visible, blocks: blocks.map((block) => ({ ...block, ...inside(block) })) },
    laidBack: (value) => mapped(value, outside) as typeof value,
  };
}

function mapped(value: unknown, outside: (span: Span) => Span): unknown {
  if (Array.isArray(value)) return value.map((item: unknown) => mapped(item, outside));
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([name, item]): [string, unknown] => [name, mapped(item, outside)]);
  const copy = Object.fromEntries(entries);
  return isSpan(copy) ? { ...copy, ...outside(copy) } : copy;
}

const isSpan = (value: Readonly<Record<string, unknown>>): value is Readonly<Record<string, unknown>> & Span =>
  typeof value['start'] === 'number' && typeof value['end'] === 'number';
