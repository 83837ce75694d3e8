// In whose voice each stretch of the text stands. Voice belongs to spans: one sentence can hold several.

import type { Span } from '@parley/model';
import type { Proposal, Voice, VoiceSpan } from './attribution.js';
import { resultativeAt, verdictAt } from './content-end.js';
import type { ParsedDocument } from './draft-document.js';

interface Marked extends Span {
  readonly voice: Voice;
  readonly proposals: readonly string[];
}

/** The voices of every sentence, in order, without overlap. `sentences` are those of the document. */
export function voicesOf(
  parsed: ParsedDocument,
  sentences: readonly (Span & { readonly headline: boolean })[],
  proposals: readonly Proposal[],
): readonly VoiceSpan[] {
  const marks: Marked[] = [];
  for (const proposal of proposals) {
    if (proposal.parent !== null) continue;
    for (const span of proposal.content) marks.push({ ...span, voice: 'attributed', proposals: [proposal.id] });
  }
  marks.push(...ambiguousTails(parsed, proposals));
  marks.sort((a, b) => a.start - b.start || b.end - a.end);
  const voices: VoiceSpan[] = [];
  let next = 0;
  for (const sentence of sentences) {
    if (sentence.headline) {
      voices.push({ start: sentence.start, end: sentence.end, voice: 'headline', proposals: [] });
      continue;
    }
    let at = sentence.start;
    while (next > 0 && (marks[next - 1]?.end ?? 0) > sentence.start) next--;
    for (let k = next; k < marks.length && (marks[k]?.start ?? Infinity) < sentence.end; k++) {
      const mark = marks[k];
      if (mark === undefined || mark.end <= at) continue;
      const start = Math.max(mark.start, at);
      const end = Math.min(mark.end, sentence.end);
      if (start > at) voices.push({ start: at, end: start, voice: 'narrator', proposals: [] });
      if (end > start) voices.push({ start, end, voice: mark.voice, proposals: mark.proposals });
      at = Math.max(at, end);
      next = k + 1;
    }
    if (at < sentence.end) voices.push({ start: at, end: sentence.end, voice: 'narrator', proposals: [] });
  }
  return voices;
}

/** ", weakening his position" behind a content: the holder's words or the narrator's, nobody can say from the text. */
function ambiguousTails(parsed: ParsedDocument, proposals: readonly Proposal[]): readonly Marked[] {
  const tails: Marked[] = [];
  for (const { units } of parsed.blocks) {
    for (const { items } of units) {
      items.forEach((item, k) => {
        const before = items[k - 1];
        if (before?.low !== ',' || !resultativeAt(items, k) || verdictAt(items, k)) return;
        const speakers = proposals.filter((proposal) =>
          proposal.content.some((span) => span.end <= item.start && before.start - span.end <= 1),
        );
        const last = items.at(-1);
        if (speakers.length === 0 || last === undefined) return;
        tails.push({
          start: item.start,
          end: last.text === '.' ? last.start : last.end,
          voice: 'ambiguous',
          proposals: speakers.map((proposal) => proposal.id),
        });
      });
    }
  }
  return tails;
}
