// Reads the text of a case: the conflict, and what is to be said about the text, in words.

import type { Conflict, Diagnostic, Fix, Severity, Span } from '@parley/model';
import { diagnosticMessageIn, noteMessageIn } from '@parley/report';
import type { Call } from '../calls.js';
import { diagnosticWords } from '../diagnostic-language.js';
import { parsed } from '../parsed-cases.js';

/** A diagnostic ready to be shown beside the text. */
export interface ShownDiagnostic {
  readonly code: string;
  readonly severity: Severity;
  readonly span: Span | null;
  readonly message: string;
  readonly notes: readonly { readonly message: string; readonly span: Span | null }[];
  readonly fix: Fix | null;
}

/** What a text says. `conflict` is null where errors stopped the reading. */
export interface CaseView {
  readonly conflict: Conflict | null;
  readonly diagnostics: readonly ShownDiagnostic[];
}

/** Reads a text. */
export type ReadCall = Call<string, CaseView>;

/** Diagnostics with their sentences. */
export const shown = (diagnostics: readonly Diagnostic[]): readonly ShownDiagnostic[] =>
  diagnostics.map((diagnostic) => ({
    code: diagnostic.code,
    severity: diagnostic.severity,
    span: diagnostic.span,
    message: diagnosticMessageIn(diagnosticWords(), diagnostic),
    notes: diagnostic.notes.map((note) => ({
      message: noteMessageIn(diagnosticWords(), diagnostic, note),
      span: note.span,
    })),
    fix: diagnostic.fix,
  }));

/** The handler. */
export function read(text: string): CaseView {
  const { conflict, diagnostics } = parsed(text);
  return { conflict, diagnostics: shown(diagnostics) };
}
