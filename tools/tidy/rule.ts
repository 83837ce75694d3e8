// What a rule of the repository is. A rule brings samples that break it and samples that do not, so that a rule that
// can no longer fail is noticed.

import type { SourceFile } from './source-file.js';

/** One rule; `check` returns a line per finding, empty when the rule holds. */
export interface Rule {
  /** The invariant of ARCHITECTURE.md or a short name. */
  readonly id: string;
  /** The rule as a sentence; the name of its test. */
  readonly says: string;
  readonly check: (files: readonly SourceFile[]) => readonly string[];
  /** Each sample is a small repository, path to text, that the rule must find fault with. */
  readonly bad: readonly Readonly<Record<string, string>>[];
  /** A small repository that the rule must accept. */
  readonly good: Readonly<Record<string, string>>;
}
