// Joins the blocks of a structured document into one text with blank lines between, and records where each stands.

import type { Block } from '../source-document.js';

/** A block before it has a place. */
export interface LooseBlock {
  readonly text: string;
  readonly role: Block['role'];
}

/** A text made of blocks. */
export interface BlockText {
  readonly text: string;
  readonly blocks: readonly Block[];
}

/** White space inside a block becomes single spaces, as a browser shows it; empty blocks vanish. */
export function joinBlocks(loose: readonly LooseBlock[], limit: number): BlockText {
  const blocks: Block[] = [];
  const parts: string[] = [];
  let at = 0;
  for (const { text, role } of loose) {
    const clean = text.replace(/[^\S\u00a0]+/g, ' ').trim();
    if (clean === '') continue;
    if (at > 0) {
      parts.push('\n\n');
      at += 2;
    }
    blocks.push({ start: at, end: at + clean.length, role });
    parts.push(clean);
    at += clean.length;
    if (at > limit) break;
  }
  return { text: parts.join(''), blocks };
}
