// Everything that the sources screen can ask its worker, which holds the reader of documents and its vocabulary.

import type { Act, AttributionForm, OptionMeaning, Standing, StatementChanges, Voice } from '@parley/evidence';
import type { Span } from '@parley/model';
import type { HandedDocument } from '../document/step.js';
import type { Call } from '../engine/calls.js';
import type { ShownDiagnostic } from '../engine/handlers/read.js';
import type { FindingsView } from './findings-view.js';

/** Who does something, and when; from the page's clock. */
export interface Signature {
  readonly at: string;
  readonly by: string;
}

/** A source as the reader shows it. */
export interface SourceView {
  readonly id: string;
  readonly title: string;
  readonly outlet: string | null;
  readonly issued: string | null;
  readonly language: string;
  readonly text: string;
  readonly blocks: readonly (Span & { readonly role: string })[];
  /** Bibliographic fields that nobody knows. */
  readonly missing: readonly string[];
  /** Sentences that no proposal touches. */
  readonly unattributed: readonly Span[];
  readonly wording: readonly (Span & {
    readonly type: string;
    readonly neutral: string | null;
    readonly attributed: boolean;
  })[];
}

/** A statement with where it stands and what people made of it. */
export interface StatementView {
  readonly id: string;
  readonly source: string;
  readonly holder: string | null;
  readonly speaksFor: string | null;
  readonly act: Act;
  readonly form: AttributionForm;
  readonly voice: Voice;
  readonly negated: boolean;
  readonly proposition: string;
  readonly time: string | null;
  /** What it bears on, under the name that the analyst uses. */
  readonly object: string | null;
  readonly place: string | null;
  readonly confidence: number | null;
  readonly rule: string | null;
  readonly content: readonly Span[];
  readonly holderSpan: Span | null;
  readonly cueSpan: Span | null;
  readonly standing: Standing;
  readonly readings: readonly (Signature & { readonly verdict: string; readonly reason: string | null })[];
  readonly disagreement: readonly string[];
  /** Key under which the case keeps it. */
  readonly key: string;
}

/** Something that the case could hold. Conditions are over keys of options. */
export type SuggestionView = {
  readonly id: string;
  /** Ids of statements. */
  readonly cites: readonly string[];
  /** Name of the party; null for a rule. */
  readonly party: string | null;
} & (
  | { readonly kind: 'option'; readonly meaning: OptionMeaning; readonly object: string }
  | { readonly kind: 'rule'; readonly antecedent: string; readonly consequent: string }
  | { readonly kind: 'preference'; readonly condition: string; readonly assumed: string | null }
);

/** The evidence of a case. */
export interface EvidenceView {
  readonly sources: readonly SourceView[];
  readonly statements: readonly StatementView[];
  readonly findings: FindingsView;
  readonly suggestions: readonly SuggestionView[];
  /** The parties that the text names, whether or not it is a readable case yet. */
  readonly parties: readonly { readonly id: string; readonly name: string }[];
}

/** What a decision is. */
export type Decision =
  | { readonly verdict: 'accepted' }
  | { readonly verdict: 'rejected'; readonly reason: string | null }
  | { readonly verdict: 'edited'; readonly changes: StatementChanges };

/** The questions by name. `review` is the log's lines, `text` the case's. */
export interface SourcesCalls {
  readonly takeIn: Call<
    { readonly documents: readonly HandedDocument[]; readonly review: readonly string[]; readonly sign: Signature },
    { readonly review: readonly string[]; readonly diagnostics: readonly ShownDiagnostic[] }
  >;
  readonly evidence: Call<
    {
      readonly review: readonly string[];
      readonly text: string;
      /** The day each source speaks on, as ISO 8601, where a person gave it. */
      readonly anchors: Readonly<Record<string, string>>;
    },
    EvidenceView
  >;
  readonly decide: Call<
    {
      readonly review: readonly string[];
      readonly text: string;
      readonly statements: readonly string[];
      readonly decision: Decision;
      readonly sign: Signature;
    },
    /** The log with the decision, and the case's text with what was accepted; the text as it was where it cannot take it. */
    { readonly review: readonly string[]; readonly text: string }
  >;
  /** Takes a suggestion into the case. `name` is what an option is to be called, null where it has its own words. */
  readonly take: Call<
    {
      readonly review: readonly string[];
      readonly text: string;
      readonly suggestion: string;
      readonly name: string | null;
      readonly sign: Signature;
    },
    { readonly review: readonly string[]; readonly text: string }
  >;
}
