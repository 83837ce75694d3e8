// What is asked of a satisfiability solver. The solver itself loads WebAssembly and is handed in by the edges (I1);
// an instance of `Cadical` from the package cadical-wasm fits as it is.

/** An incremental solver. A literal is a variable number from 1, negative where negated. */
export interface SatSolver {
  readonly addClause: (literals: Iterable<number>) => void;
  /** Solves under assumptions that hold for this call only. */
  readonly solve: (options: { readonly assumptions: readonly number[] }) => 'satisfiable' | 'unsatisfiable' | 'unknown';
  /** After `satisfiable`: whether a literal is true in the model found. */
  readonly value: (literal: number) => boolean;
}
