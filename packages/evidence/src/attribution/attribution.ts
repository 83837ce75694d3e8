// What the reader proposes about a text: who is said to hold what, in which words, by which rule. Data only.
// Acceptance, edits and rejections are the review log's; a proposal itself never changes.

import type { Span } from '@parley/model';
import type { DocumentId } from '../source-document.js';
import type { Act } from '../act/act.js';

/** How the content reaches the reader: quoted, paraphrased, both, behind a noun, or behind a passive verb. */
export type AttributionForm = 'direct' | 'indirect' | 'mixed' | 'nominal' | 'passive';

/** In whose voice a span stands. `ambiguous` is counted apart, never as either. */
export type Voice = 'attributed' | 'narrator' | 'headline' | 'ambiguous';

/** A possible referent of a mention. `score` orders candidates within one mention and means nothing across mentions. */
export interface EntityCandidate {
  readonly entity: string;
  readonly score: number;
}

/**
 * To whom a mention refers. `resolved` names one entity; `tied` keeps every candidate of the best score and chooses
 * none; `set` is a plural mention with split antecedents; `open` found no candidate.
 */
export type EntityLink =
  | { readonly kind: 'resolved'; readonly entity: string; readonly candidates: readonly EntityCandidate[] }
  | { readonly kind: 'tied'; readonly candidates: readonly EntityCandidate[] }
  | { readonly kind: 'set'; readonly entities: readonly string[] }
  | { readonly kind: 'open' };

/** What the words of a mention are. */
export type MentionKind = 'name' | 'title' | 'role' | 'pronoun' | 'group' | 'metonym' | 'nominal';

/** A mention of an actor at one place. */
export interface Mention extends Span {
  readonly kind: MentionKind;
  readonly link: EntityLink;
  /** For a capital's or seat's name: the place, the government, or not decidable. Null for other mentions. */
  readonly sense: 'place' | 'government' | 'ambiguous' | null;
  /** The title or role as the text words it, for counts of titles used. */
  readonly titleAsUsed: Span | null;
}

/** What an actor is. Ids are `e1`, `e2` … in order of first mention in one document. */
export interface Entity {
  readonly id: string;
  /** The fullest name that the text gives. */
  readonly name: string;
  readonly kind: 'person' | 'organisation' | 'place' | 'group' | 'unknown';
  readonly aliases: readonly string[];
  readonly titles: readonly string[];
  /** The entity or the name of the party this one is said to belong to; null where the text says nothing. */
  readonly party: string | null;
  readonly pronoun: 'he' | 'she' | 'they' | 'it' | null;
  /** No name is given: officials, critics, sources. `vague` adds that not even a party or an office is. */
  readonly anonymous: boolean;
  readonly vague: boolean;
}

/** The circumstances of the speaking, each as the words of the text, none inferred. */
export interface Circumstance {
  readonly addressee: Span | null;
  readonly occasion: Span | null;
  readonly channel: Span | null;
  readonly place: Span | null;
  readonly time: Span | null;
}

/** Who is responsible for the content. A null span means that the text names nobody. */
export interface Holder {
  readonly span: Span | null;
  readonly mention: Mention | null;
}

/** One proposed attribution. Spans are UTF-16 offsets into the text of its document. */
export interface Proposal {
  /** `p1`, `p2` … in the order of the text (first character of holder, cue and content together). */
  readonly id: string;
  readonly document: DocumentId;
  readonly holder: Holder;
  readonly cue: Span | null;
  /** In text order, at least one, not overlapping. */
  readonly content: readonly Span[];
  readonly form: AttributionForm;
  readonly act: Act;
  /** The voice of the content as a whole; what stands around it is in `ReadDocument.voices`. */
  readonly voice: Voice;
  readonly circumstance: Circumstance;
  /** The reporting is marked as repeated or habitual ("again", "has long maintained"): no fresh evidence. */
  readonly repeats: boolean;
  /** The reporting itself is negated or asked ("did not say that"): the holder is not credited with the content. */
  readonly negated: boolean;
  /** Modality of the content as the text words it. */
  readonly modality: 'asserted' | 'possible' | 'conditional' | 'question';
  /** The proposal inside whose content this one stands, or null. */
  readonly parent: string | null;
  /** From 0 to 1; an order of trust in the rule, not a probability. */
  readonly confidence: number;
  /** Id of the rule that made it, with the version of the rule set in `ReadDocument.rules`. */
  readonly rule: string;
}

/** A sentence; `proposals` lists those whose content, cue or holder touches it, empty for the unattributed list. */
export interface Sentence extends Span {
  readonly headline: boolean;
  readonly proposals: readonly string[];
}

/** A stretch of text in one voice. Together the spans cover every sentence, in order, without overlap. */
export interface VoiceSpan extends Span {
  readonly voice: Voice;
  /** The proposal that speaks, for `attributed`; the candidates, for `ambiguous`. */
  readonly proposals: readonly string[];
}

/** A highlighted word or phrase; never changes the case by itself. */
export interface WordingNote extends Span {
  readonly type: 'loaded' | 'hedge' | 'vague-source' | 'absolute' | 'repetition';
  /** True where the words are a holder's own, so that the article only passes them on. */
  readonly attributed: boolean;
  readonly neutral: string | null;
  /** Id of the lexicon entry. */
  readonly entry: string;
}

/** A claim that the headline makes, and whether the body carries it. */
export interface HeadlineClaim extends Span {
  readonly kind: 'quotation' | 'figure' | 'question' | 'statement';
  readonly support: 'supported' | 'paraphrase-only' | 'unsupported' | 'open';
  /** Where the body supports it. */
  readonly body: readonly Span[];
}

/** Everything read from one document. Lists are in text order. */
export interface ReadDocument {
  readonly document: DocumentId;
  /** Versions of the rule set and the lexicons, for the record of what proposed. */
  readonly rules: string;
  readonly sentences: readonly Sentence[];
  readonly proposals: readonly Proposal[];
  readonly entities: readonly Entity[];
  readonly mentions: readonly Mention[];
  readonly voices: readonly VoiceSpan[];
  readonly wording: readonly WordingNote[];
  readonly headlineClaims: readonly HeadlineClaim[];
}
