// Where the wording notes of a document fall: by voice, and by whom the sentence is about. Directions are kept apart, since
// one text can lean both ways; there is no score of a document.

import type { Span } from '@parley/model';
import type { ReadDocument, Voice, WordingNote } from '../attribution/attribution.js';

/** One note with its voice and the entities that its sentence mentions, in order of mention. */
export interface LedgerEntry {
  readonly note: WordingNote;
  readonly voice: Voice;
  readonly targets: readonly string[];
}

/** Notes and words of one voice. Density is notes divided by words, null where there are no words. */
export interface VoiceDensity {
  readonly voice: Voice;
  readonly notes: number;
  readonly words: number;
  readonly density: number | null;
}

/** The ledger of a document. A span of ambiguous voice counts as ambiguous alone. */
export interface WordingLedger {
  readonly entries: readonly LedgerEntry[];
  readonly byVoice: readonly VoiceDensity[];
  /** Notes in the narrator's voice by entity mentioned; an entry about two counts under both. */
  readonly byTarget: readonly { readonly entity: string; readonly notes: number }[];
}

const voices: readonly Voice[] = ['attributed', 'narrator', 'headline', 'ambiguous'];

/** The ledger of the wording notes of a document. */
export function wordingLedger(text: string, read: ReadDocument): WordingLedger {
  const inside = (inner: Span, outer: Span): boolean => inner.start >= outer.start && inner.end <= outer.end;
  const entries = read.wording.map((note): LedgerEntry => {
    const sentence = read.sentences.find((candidate) => inside(note, candidate));
    const mentioned = sentence === undefined ? [] : read.mentions.filter((mention) => inside(mention, sentence));
    const targets = mentioned.flatMap(({ link }) =>
      link.kind === 'resolved' ? [link.entity] : link.kind === 'set' ? link.entities : [],
    );
    const voice = read.voices.find((span) => inside(note, span))?.voice ?? 'ambiguous';
    return { note, voice, targets: [...new Set(targets)] };
  });
  const byVoice = voices.map((voice): VoiceDensity => {
    const words = read.voices
      .filter((span) => span.voice === voice)
      .reduce((sum, { start, end }) => sum + wordCount(text.slice(start, end)), 0);
    const notes = entries.filter((entry) => entry.voice === voice).length;
    return { voice, notes, words, density: words === 0 ? null : notes / words };
  });
  const narrated = entries.filter(({ voice }) => voice === 'narrator');
  const targets = [...new Set(narrated.flatMap((entry) => entry.targets))];
  return {
    entries,
    byVoice,
    byTarget: targets.map((entity) => ({
      entity,
      notes: narrated.filter((entry) => entry.targets.includes(entity)).length,
    })),
  };
}

const wordCount = (text: string): number => (text.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}'’.,-]*/gu) ?? []).length;

/** The text with each note that has a neutral alternative replaced by it: a view, never a source. */
export function neutralView(text: string, notes: readonly WordingNote[]): string {
  let view = '';
  let at = 0;
  for (const { start, end, neutral, attributed } of [...notes].sort((a, b) => a.start - b.start)) {
    // A holder's own words stay as they were said.
    if (neutral === null || attributed || start < at) continue;
    view += text.slice(at, start) + neutral;
    at = end;
  }
  return view + text.slice(at);
}
