// Transcripts and interviews: turns that open with a speaker's label. A label counts where the document has several.

import type { Block } from '../source-document.js';
import type { Unit } from '../sentence/unit.js';
import { type Draft, noCircumstance } from './scene.js';

const label =
  /^(?:\[[\d:]+\]\s*)?([\p{Lu}][\p{L}.'’-]*(?:[ \t]+[\p{L}.'’-]+){0,6}(?:,[ \t]*[\p{L}.'’ -]{2,50}){0,2}(?:[ \t]*\([^)\n]{1,60}\))?)\s*:\s+(?=\S)/u;

/** Labels of parts of a text, as in fact checks: nobody speaks there but the writer. */
const noSpeaker =
  /^(?:(?:THE )?(?:FACTS?|TRUTH|VERDICT|REALITY|CLAIM|CONTEXT|BACKGROUND|ANALYSIS|RESPONSE|BOTTOM LINE|DETAILS|ISSUE|TAKE ?AWAY)|FACT CHECK|RELATED|READ MORE|MORE|WATCH|PHOTOS?|VIDEO|NOTE|UPDATED?|CORRECTION|ALSO|SEE ALSO|Q&A|WHO|WHAT|WHEN|WHERE|WHY|HOW)$/i;

/** The label of a turn in a block: its place, and where the words begin; null where the block is no turn. */
export interface Turn {
  readonly block: number;
  readonly start: number;
  readonly end: number;
  readonly words: number;
}

/** The turns of a document; empty unless its labels repeat or stand in capitals, as in transcripts. */
export function turnsOf(text: string, blocks: readonly Block[]): readonly Turn[] {
  const turns: (Turn & { name: string })[] = [];
  blocks.forEach((block, i) => {
    if (block.role === 'headline') return;
    const found = label.exec(text.slice(block.start, Math.min(block.end, block.start + 140)));
    if (found === null) return;
    const name = found[1] ?? '';
    const start = block.start + found[0].indexOf(name);
    turns.push({ block: i, start, end: start + name.length, words: block.start + found[0].length, name });
  });
  const counts = new Map<string, number>();
  for (const { name } of turns) counts.set(name, (counts.get(name) ?? 0) + 1);
  const capital = (name: string): boolean =>
    /^(?:Q|A|[^\p{Ll}]{2,}|(?:Mr|Mrs|Ms|The|Dr)\.? [^\p{Ll}].*)$/u.test(name.replace(/\([^)]*\)/, '').trim());
  const kept = turns.filter(
    ({ name }) => !noSpeaker.test(name.trim()) && (capital(name) || (counts.get(name) ?? 0) > 1),
  );
  return kept.length >= 2 ? kept.map(({ name: _, ...turn }) => turn) : [];
}

/** The attribution of one turn. */
export function turnDraft(turn: Turn, block: Block, unit: Unit): Draft {
  return {
    holder: { start: turn.start, end: turn.end },
    cue: null,
    content: [{ start: turn.words, end: block.end }],
    form: 'direct',
    rule: 'transcript+turn',
    confidence: 0.95,
    act: null,
    negated: false,
    repeats: false,
    circumstance: noCircumstance,
    unit,
  };
}
