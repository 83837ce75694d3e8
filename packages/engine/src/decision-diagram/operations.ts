// The numbers by which the operation cache tells operations apart; at most sixteen.

/** Operation numbers. */
export const operations = { and: 1, xor: 2, ite: 3, fix: 4, exists: 5, andExists: 6, rename: 7, simplify: 8 } as const;
