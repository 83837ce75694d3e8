// What was said, by whom, where it was read. Extraction from documents is evidence's; here is what a case keeps of it.

import type { SourceId, StatementId } from './brand.js';
import type { Span } from './span.js';

/** A document as it was cited. Null stands for "unknown" and is a finding, not an omission. */
export interface Source {
  readonly id: SourceId;
  readonly title: string | null;
  readonly author: string | null;
  /** The outlet or publisher. */
  readonly outlet: string | null;
  /** Date of publication as ISO 8601, with any precision (`2025`, `2025-09`, `2025-09-05`). */
  readonly date: string | null;
  readonly url: string | null;
  /** Id of the account that this source repeats: sources with the same account count once. */
  readonly account: string | null;
  /** The party this source speaks for or leans on, by decision maker id or free text. */
  readonly side: string | null;
  readonly note: string | null;
  readonly span: Span | null;
}

/** How a statement reaches us. */
export type StatementForm = 'ownWords' | 'reported' | 'narrator';

/** The content that a holder stated or is reported to want, in a paraphrase of ours. */
export interface Statement {
  readonly id: StatementId;
  /** The speaker or the party said to hold it; free text, so that non-parties can speak. */
  readonly holder: string;
  /** Id of the decision maker that the holder speaks for, or null. */
  readonly speaksFor: string | null;
  readonly paraphrase: string;
  /** Every source that carries it, at least one. */
  readonly sources: readonly SourceId[];
  readonly place: string | null;
  /** Date of the statement itself, ISO 8601 of any precision. */
  readonly date: string | null;
  readonly form: StatementForm;
  readonly note: string | null;
  readonly span: Span | null;
}
