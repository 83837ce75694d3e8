// The bridge between evidence and strategy: what each rule and preference rests on.

import type { StatementId } from './brand.js';

/**
 * What an element of the case rests on: statements that support it, statements that speak against it,
 * and, where it is assumed, the reason given. All three empty means that nobody said why.
 */
export interface Basis {
  readonly cites: readonly StatementId[];
  readonly contestedBy: readonly StatementId[];
  readonly assumption: string | null;
}

/** The basis of an element for which nothing was given. */
export const noBasis: Basis = { cites: [], contestedBy: [], assumption: null };

/** How an element stands: with statements behind it, assumed with a reason, or without any ground. */
export type Standing = 'cited' | 'assumed' | 'ungrounded';

/** Statements count before an assumption: an element with both is cited, and its assumption is still shown. */
export function standingOf(basis: Basis): Standing {
  if (basis.cites.length > 0) return 'cited';
  return basis.assumption === null ? 'ungrounded' : 'assumed';
}
