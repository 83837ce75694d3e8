// The words of a diagnostic. Placeholders like {name} are filled from its values; {?name:…} and {!name:…} see diagnostic-message.ts.

/** All that is said about one code. The code, slug and severity are the registry's. */
export interface Wording {
  /** One sentence or two: what was found, what was expected, what to do. */
  readonly message: string;
  /** Why it matters and how to mend it, for the reference page. */
  readonly explanation: string;
  /** A smallest input that causes it, and for a few codes the command. */
  readonly example: string;
  /** Sentences of the notes, by key. */
  readonly notes?: Readonly<Record<string, string>>;
}
