// What the headline claims, and whether the body carries it: quotations by their words, figures by their digits, a
// question never (it stays open), the rest by the words of substance that return.

import type { Span } from '@parley/model';
import { findQuotations } from '../sentence/quotation.js';
import type { Block } from '../source-document.js';
import type { HeadlineClaim, Proposal } from './attribution.js';

const letters = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}%]+/gu, ' ')
    .trim();

/** Words too common to support anything. */
const common =
  /^(?:the|a|an|of|to|in|on|at|for|and|or|but|as|by|with|from|is|are|was|were|be|it|its|his|her|their|that|this|over|after|says?|say|not|no|who|whose|what|will|would|may|has|have|had|he|she|they)$/;

/** The claims of the headline. Empty where the document has none. */
export function headlineClaims(
  text: string,
  blocks: readonly Block[],
  proposals: readonly Proposal[],
): readonly HeadlineClaim[] {
  const headline = blocks.find((block) => block.role === 'headline');
  if (headline === undefined) return [];
  const line = text.slice(headline.start, headline.end);
  const bodyStart = blocks.find((block) => block.start >= headline.end)?.start ?? text.length;
  const claims: HeadlineClaim[] = [];
  const quotations = findQuotations(line, headline.start, false);
  const inBody = new Set(substance(text.slice(bodyStart)));
  for (const quotation of quotations) claims.push(quotedClaim(text, quotation, bodyStart, proposals));
  for (const match of line.matchAll(/\p{Sc}?\d[\d.,]*(?:\s?(?:%|per ?cent|million|billion|thousand))?/gu)) {
    const span = { start: headline.start + match.index, end: headline.start + match.index + match[0].length };
    if (quotations.some((quotation) => quotation.start <= span.start && quotation.end >= span.end)) continue;
    const body = occurrences(text, match[0].replace(/[.,]$/, ''), bodyStart);
    claims.push({ ...span, kind: 'figure', support: body.length > 0 ? 'supported' : 'unsupported', body });
  }
  for (const part of partsOf(line)) {
    const span = { start: headline.start + part.start, end: headline.start + part.end };
    const words = text.slice(span.start, span.end);
    if (/\?$/.test(words)) claims.push({ ...span, kind: 'question', support: 'open', body: [] });
    else if (!quotations.some((quotation) => quotation.start <= span.start && quotation.end >= span.end))
      claims.push(statedClaim(text, span, inBody));
  }
  return claims.sort((a, b) => a.start - b.start);
}

/** Parts of a headline divided by a colon, a semicolon or a dash. */
function partsOf(line: string): readonly Span[] {
  const parts: Span[] = [];
  let start = 0;
  for (const gap of line.matchAll(/[;:]\s+|\s+[—–-]\s+|[?]\s+/g)) {
    const end = gap.index + (gap[0].startsWith('?') ? 1 : 0);
    if (end > start) parts.push({ start, end });
    start = gap.index + gap[0].length;
  }
  if (start < line.length) parts.push({ start, end: line.length });
  return parts.filter((part) => line.slice(part.start, part.end).trim() !== '');
}

function quotedClaim(
  text: string,
  quotation: { start: number; end: number; inner: Span },
  bodyStart: number,
  proposals: readonly Proposal[],
): HeadlineClaim {
  const words = text.slice(quotation.inner.start, quotation.inner.end).replace(/[.,;!?]$/, '');
  const quoted = occurrences(text, words, bodyStart).filter((span) => insideQuotation(text, span, bodyStart));
  const span = { start: quotation.start, end: quotation.end };
  if (quoted.length > 0) return { ...span, kind: 'quotation', support: 'supported', body: quoted };
  const paraphrased = proposals
    .flatMap((proposal) => proposal.content)
    .filter((content) => sharesSubstance(words, text.slice(content.start, content.end)));
  return {
    ...span,
    kind: 'quotation',
    support: paraphrased.length > 0 ? 'paraphrase-only' : 'unsupported',
    body: paraphrased,
  };
}

function insideQuotation(text: string, span: Span, from: number): boolean {
  const paragraph = text.lastIndexOf('\n', span.start);
  const start = Math.max(from, paragraph + 1);
  const end = text.indexOf('\n', span.end);
  return findQuotations(text.slice(start, end === -1 ? text.length : end), start, false).some(
    (found) => found.start <= span.start && found.end >= span.end,
  );
}

function occurrences(text: string, words: string, from: number): readonly Span[] {
  const wanted = words.toLowerCase();
  const body = text.toLowerCase();
  const found: Span[] = [];
  if (wanted === '' || body.length !== text.length) return found;
  for (
    let at = body.indexOf(wanted, from);
    at !== -1 && found.length < 20;
    at = body.indexOf(wanted, at + wanted.length)
  ) {
    const whole = !/[\p{L}\p{N}]/u.test(text[at - 1] ?? ' ') && !/[\p{L}\p{N}]/u.test(text[at + wanted.length] ?? ' ');
    if (whole) found.push({ start: at, end: at + wanted.length });
  }
  return found;
}

const substance = (words: string): readonly string[] =>
  letters(words)
    .split(' ')
    .filter((word) => word.length > 2 && !common.test(word))
    .map((word) => word.slice(0, 6));

function sharesSubstance(words: string, other: string): boolean {
  const wanted = substance(words);
  const there = new Set(substance(other));
  const shared = wanted.filter((word) => there.has(word)).length;
  return wanted.length > 0 && shared / wanted.length >= 0.5;
}

function statedClaim(text: string, span: Span, there: ReadonlySet<string>): HeadlineClaim {
  const wanted = substance(text.slice(span.start, span.end));
  const shared = wanted.filter((word) => there.has(word)).length;
  const supported = wanted.length === 0 || shared / wanted.length >= 0.6;
  return { ...span, kind: 'statement', support: supported ? 'paraphrase-only' : 'unsupported', body: [] };
}
