// How diagrams say that they outgrew their memory. The signal is private to diagrams and what is built on them:
// `withinLimit` turns it into a value, so that nobody else ever sees it thrown.

/** Thrown by a store that may not grow, or by a run that was told to stop; caught by `withinLimit` alone. */
export class DiagramLimit extends Error {
  override readonly name = 'DiagramLimit';
  override readonly cause: 'memory' | 'cancelled';

  constructor(cause: 'memory' | 'cancelled') {
    super(cause);
    this.cause = cause;
  }
}

/** What a computation over diagrams came to. */
export type Bounded<T> =
  | { readonly kind: 'done'; readonly value: T }
  | { readonly kind: 'stopped'; readonly cause: 'memory' | 'cancelled' };

/** Runs a computation over diagrams; a breach of their limit is a value. */
export function withinLimit<T>(compute: () => T): Bounded<T> {
  try {
    return { kind: 'done', value: compute() };
  } catch (thrown) {
    if (thrown instanceof DiagramLimit) return { kind: 'stopped', cause: thrown.cause };
    throw thrown;
  }
}
