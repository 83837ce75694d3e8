// The satisfiability solver of the command line: CaDiCaL, loaded when a question first needs it (decision 83).

import type { SatSolver } from '@parley/engine';

/** Runs work that may ask for fresh solvers, one after the other: each ends the one before, and the end ends the last. */
export async function withSolvers<Result>(work: (freshSolver: () => SatSolver) => Result): Promise<Result> {
  const { Cadical, loadCadical } = await import('cadical-wasm');
  const module = await loadCadical();
  let current: InstanceType<typeof Cadical> | null = null;
  const end = (): void => current?.dispose();
  try {
    return work(() => {
      end();
      current = new Cadical(module);
      return current;
    });
  } finally {
    end();
  }
}
