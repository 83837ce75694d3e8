// The solution concepts by name. Each has a file of its own in concepts/ with definition, citation and limits.

/** The core concepts, in the order of every listing. */
export const conceptIds = ['nash', 'gmr', 'smr', 'seq', 'sseq', 'sim'] as const;

/**
 * A solution concept: Nash, general metarational, symmetric metarational, sequential,
 * symmetric sequential, simultaneous.
 */
export type ConceptId = (typeof conceptIds)[number];
