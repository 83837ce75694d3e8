// Statements named on the command line: whole ids, or the end of one where it is the only one that ends so.

import type { ReviewedStatement } from '@parley/evidence';
import { diagnose, type Diagnostic } from '@parley/model';
import type { LoadedEvidence } from './store.js';

/** The statements named, or what is wrong with the names. */
export function chosenStatements(
  { state }: LoadedEvidence,
  words: readonly string[],
): { readonly chosen: readonly ReviewedStatement[]; readonly diagnostics: readonly Diagnostic[] } {
  const diagnostics: Diagnostic[] = [];
  const chosen = words.flatMap((word) => {
    const exact = state.statements.filter(({ proposed }) => proposed.id === word);
    const ending =
      exact.length > 0 ? exact : state.statements.filter(({ proposed }) => proposed.id.endsWith(`:${word}`));
    if (ending.length !== 1) diagnostics.push(diagnose('P5513', null, { statement: word }));
    return ending.length === 1 ? ending : [];
  });
  return { chosen, diagnostics };
}
