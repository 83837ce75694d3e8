// Posts that a report prints whole: the words, a dash, the name with its handle, the date. No cue, no quotation marks.

import type { Block } from '../source-document.js';
import type { Unit } from '../sentence/unit.js';
import { type Draft, noCircumstance } from './scene.js';

const signature =
  /(?:^|\s)(?:—|–|--|-)\s*(\p{Lu}[^—@()\n]{1,60}?)\s*\(\s?@\w{1,30}\s?\)\s*(?:\p{Lu}\p{L}+\.?\s\d{1,2}\s?,\s\d{4})?\s*$/u;

/** The post that a signature closes: in its own block, or the block before where the signature stands alone. */
export function signedDraft(text: string, blocks: readonly Block[], i: number, unit: Unit): Draft | null {
  const block = blocks[i];
  if (block === undefined) return null;
  const from = Math.max(block.start, block.end - 160);
  const found = signature.exec(text.slice(from, block.end));
  if (found === null) return null;
  const start = from + found.index + found[0].indexOf(found[1] ?? '');
  const holder = { start, end: start + (found[1] ?? '').length };
  const own = trimmed(text, block.start, from + found.index);
  const before = blocks[i - 1];
  const alone = own.end - own.start < 3 && before !== undefined && before.role !== 'headline';
  const content = alone ? trimmed(text, before.start, before.end) : own;
  if (content.end - content.start < 3) return null;
  return {
    holder,
    cue: null,
    content: [content],
    form: 'direct',
    rule: 'post+signature',
    confidence: 0.9,
    act: null,
    negated: false,
    repeats: false,
    circumstance: noCircumstance,
    unit,
  };
}

function trimmed(text: string, from: number, to: number): { start: number; end: number } {
  let [start, end] = [from, to];
  while (start < end && /\s/.test(text[start] ?? '')) start++;
  while (end > start && /\s/.test(text[end - 1] ?? '')) end--;
  return { start, end };
}
