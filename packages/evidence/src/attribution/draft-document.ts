// From blocks to drafts: tokens, quotations, units and frames for one document. Entities and ids come after.

import type { Lexicon } from '../lexicon/lexicon.js';
import { findQuotations, type Quotation } from '../sentence/quotation.js';
import type { VerbWords } from '../sentence/verbs-found.js';
import type { Token, Tokeniser } from '../sentence/tokenise.js';
import { type Unit, unitsOf } from '../sentence/unit.js';
import type { Block, SourceDocument } from '../source-document.js';
import { carryQuotations } from './carry.js';
import { withoutDateline } from './dateline.js';
import { draftsOf } from './draft-unit.js';
import type { Draft, Scene } from './scene.js';
import { signedDraft } from './signature-frame.js';
import { turnDraft, turnsOf } from './transcript.js';

/** A block with everything that the rules found in it. */
export interface ParsedBlock {
  readonly block: Block;
  readonly tokens: readonly Token[];
  readonly quotations: readonly Quotation[];
  readonly units: readonly Unit[];
}

/** A document as the rules see it. */
export interface ParsedDocument {
  readonly blocks: readonly ParsedBlock[];
  readonly drafts: readonly Draft[];
}

/** Parses every block and runs every frame. The headline is parsed for its claims but proposes nothing. */
export function draftDocument(document: SourceDocument, lexicon: Lexicon, tokenise: Tokeniser): ParsedDocument {
  const { text, blocks } = document;
  const parsed = parseBlocks(text, blocks, lexicon, tokenise);
  const turns = new Map(turnsOf(text, blocks).map((turn) => [turn.block, turn]));
  const drafts: Draft[] = [];
  const sceneOf = (unit: Unit): Scene => ({
    text,
    lexicon,
    unit,
    items: unit.index === 0 ? withoutDateline(unit.items) : unit.items,
  });
  const open: Unit[] = [];
  parsed.forEach(({ block, units }, i) => {
    const turn = turns.get(i);
    const first = units[0];
    if (block.role === 'headline' || block.role === 'subheading' || first === undefined) return;
    if (turn !== undefined) {
      drafts.push(turnDraft(turn, block, first));
      for (const unit of units) drafts.push(...reportedInTurn(sceneOf(unit), turn.words));
      return;
    }
    const signed = signedDraft(text, blocks, i, first);
    if (signed !== null) drafts.push(signed);
    for (const unit of units) {
      drafts.push(...draftsOf(sceneOf(unit)));
      open.push(unit);
    }
  });
  return { blocks: parsed, drafts: carryQuotations(open, drafts, sceneOf) };
}

/** What a turn reports, behind its label; what its speaker thinks while speaking is the turn's own statement. */
function reportedInTurn(scene: Scene, words: number): readonly Draft[] {
  const items = scene.items.filter((item) => item.start >= words);
  if (items.length === 0) return [];
  return draftsOf({ ...scene, items }).filter(({ holder, cue }) => {
    if (holder === null || cue === null) return false;
    const own = /^(?:i|we|you)$/i.test(scene.text.slice(holder.start, holder.end));
    return (
      !own ||
      /^(?:told|said|wrote|warned|promised|promise|assure|guarantee)$/.test(scene.text.slice(cue.start, cue.end))
    );
  });
}

function parseBlocks(
  text: string,
  blocks: readonly Block[],
  lexicon: Lexicon,
  tokenise: Tokeniser,
): readonly ParsedBlock[] {
  let open = false;
  const words = verbWordsOf(lexicon);
  return blocks.map((block, i) => {
    const piece = text.slice(block.start, block.end);
    // A line break inside a paragraph is a space to the tagger, which would end a sentence there.
    const tokens = tokenise(piece.replace(/\s/g, ' '), block.start);
    const quotations = findQuotations(piece, block.start, open);
    open = quotations.at(-1)?.closed === false;
    return { block, tokens, quotations, units: unitsOf(text, tokens, quotations, i, words) };
  });
}

/** What the lexicon knows about words as verbs, for cutting and tagging. */
const verbWordsOf = (lexicon: Lexicon): VerbWords => ({
  speaks: (low) => /[qs]/.test(lexicon.verbForms.get(low)?.entry.frames ?? ''),
  holder: (low) =>
    lexicon.holderNouns.has(low) || lexicon.holderNouns.has(low.replace(/s$/, '')) || lexicon.documentNouns.has(low),
  listed: (low) => lexicon.verbForms.has(low),
  gerund: (low) => lexicon.verbForms.get(low)?.form === 'ing' || lexicon.phrasesByForm.get(low)?.[0]?.form === 'ing',
  cue: (low) => /[cdt]/.test(lexicon.verbForms.get(low)?.entry.frames ?? ''),
  finite: (low) => /^(?:s|past)$/.test(lexicon.verbForms.get(low)?.form ?? ''),
  phrase: (low, next) =>
    (lexicon.phrasesByForm.get(low) ?? []).some(({ rest, form }) => rest[0] === next && /^(?:s|past)$/.test(form)),
});
