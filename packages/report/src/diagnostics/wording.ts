// The words of a diagnostic. Placeholders like {name} are filled from its values; {?name:…} and {!name:…} see diagnostic-message.ts.

/** What is said about one code where it is found. */
export interface SaidWording {
  /** One sentence or two: what was found, what was expected, what to do. */
  readonly message: string;
  /** Sentences of the notes, by key. */
  readonly notes?: Readonly<Record<string, string>>;
}

/** All diagnostics in one language, with the way it writes numbers and names kinds of values. */
export interface DiagnosticWords {
  readonly byCode: Readonly<Record<string, SaidWording>>;
  readonly number: (number: number | bigint) => string;
  /** `map`, `list`, `text`, or several of them with slashes between. */
  readonly kind: (kind: string) => string;
}

/** All that is said about one code. The code, slug and severity are the registry's. */
export interface Wording extends SaidWording {
  /** Why it matters and how to mend it, for the reference page. */
  readonly explanation: string;
  /** A smallest input that causes it, and for a few codes the command. */
  readonly example: string;
}
