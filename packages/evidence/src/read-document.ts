// The reader: text in, proposals out. Pure but for the tokeniser's vocabulary, which changes no result.

import type { Span } from '@parley/model';
import type { Proposal, ReadDocument, Sentence } from './attribution/attribution.js';
import { draftDocument, type ParsedDocument } from './attribution/draft-document.js';
import { headlineClaims } from './attribution/headline-claims.js';
import { proposalsOf } from './attribution/propose.js';
import { voicesOf } from './attribution/voices.js';
import { buildLexicon, type Lexicon, type LexiconRows } from './lexicon/lexicon.js';
import { withoutInvisible } from './document/without-invisible.js';
import { openTokeniser, type Tokeniser } from './sentence/tokenise.js';
import { splitSentences } from './sentence/split-sentences.js';
import type { SourceDocument } from './source-document.js';
import { linkMentions } from './speaker/link-mentions.js';
import { openWordingSearch, type WordingSearch } from './wording/find-wording.js';

/** A reader with its lexicon and tokeniser loaded; open one and read many documents with it. */
export interface Reader {
  readonly lexicon: Lexicon;
  readonly tokenise: Tokeniser;
  readonly wording: WordingSearch;
}

/** Opens a reader, with a user's own rows behind the shipped lexicon. Loading takes some 100 ms. */
export function openReader(own?: LexiconRows): Reader {
  const lexicon = buildLexicon(own);
  return { lexicon, tokenise: openTokeniser(), wording: openWordingSearch(lexicon.wording) };
}

/** Reads one document. Equal documents and lexicons give equal results; what cannot be seen changes no finding. */
export function readDocument(document: SourceDocument, reader: Reader): ReadDocument {
  const visible = withoutInvisible(document);
  return visible === null ? readVisible(document, reader) : visible.laidBack(readVisible(visible.document, reader));
}

function readVisible(document: SourceDocument, reader: Reader): ReadDocument {
  const { text } = document;
  const parsed = draftDocument(document, reader.lexicon, reader.tokenise);
  const { mentions, entities } = linkMentions(text, parsed, reader.lexicon);
  const proposals = proposalsOf(text, document.id, parsed.drafts, mentions);
  const sentences = sentencesOf(parsed, proposals);
  const attributed = coverOf(proposals);
  return {
    document: document.id,
    rules: reader.lexicon.version,
    sentences,
    proposals,
    entities,
    mentions,
    voices: voicesOf(parsed, sentences, proposals),
    wording: reader.wording(text, attributed),
    headlineClaims: headlineClaims(text, document.blocks, proposals),
  };
}

function sentencesOf(parsed: ParsedDocument, proposals: readonly Proposal[]): readonly Sentence[] {
  const touching = proposals
    .flatMap(({ id, content, cue }) => [...content, ...(cue === null ? [] : [cue])].map((span) => ({ id, span })))
    .sort((a, b) => a.span.start - b.span.start);
  // Both lists ascend, so that one pass suffices; a content may reach over several sentences.
  let first = 0;
  let reach = 0;
  return parsed.blocks.flatMap(({ block, tokens, units }) =>
    splitSentences(units, tokens).map((span): Sentence => {
      const ids = new Set<string>();
      for (let k = first; k < touching.length; k++) {
        const other = touching[k];
        if (other === undefined || other.span.start >= span.end) break;
        if (other.span.end > span.start) ids.add(other.id);
        reach = Math.max(reach, other.span.end);
        if (reach <= span.start) first = k + 1;
      }
      return { ...span, headline: block.role === 'headline', proposals: [...ids] };
    }),
  );
}

/** Whether a span stands inside some proposal's content. */
function coverOf(proposals: readonly Proposal[]): (span: Span) => boolean {
  const spans = proposals.flatMap((proposal) => proposal.content).sort((a, b) => a.start - b.start);
  // The furthest end among all spans up to each one: behind it nothing earlier can cover.
  const reach: number[] = [];
  for (const { end } of spans) reach.push(Math.max(reach.at(-1) ?? 0, end));
  return (span) => {
    let low = 0;
    let high = spans.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((spans[middle]?.start ?? 0) <= span.start) low = middle + 1;
      else high = middle;
    }
    return (reach[low - 1] ?? -1) >= span.end;
  };
}

/** The sentences that no proposal touches: nothing of the text is dropped. */
export const unattributed = (read: ReadDocument): readonly Sentence[] =>
  read.sentences.filter((sentence) => sentence.proposals.length === 0);
