// What can be said about an input. Codes and their severity live in diagnostic-codes.ts, sentences in report.

import { diagnosticCodes, type DiagnosticCode } from './diagnostic-codes.js';
import type { Span } from './span.js';

/** How much a diagnostic stops: errors stop the work and cannot be silenced; warnings can, by slug. */
export type Severity = 'error' | 'warning' | 'information';

/** Values that fill the placeholders of a message. Lists are joined by whoever reports. */
export type DiagnosticValues = Readonly<Record<string, string | number | bigint>>;

/** A change of the text that would mend what was found. */
export interface Fix {
  readonly span: Span;
  readonly replacement: string;
}

/** A second place that explains the first. `key` chooses the note's sentence in the wording of the code. */
export interface DiagnosticNote {
  readonly key: string;
  readonly values: DiagnosticValues;
  readonly span: Span | null;
}

/** One finding about an input. `span` is null where the finding has no place in a text. */
export interface Diagnostic {
  readonly code: DiagnosticCode;
  readonly severity: Severity;
  readonly values: DiagnosticValues;
  readonly span: Span | null;
  readonly notes: readonly DiagnosticNote[];
  readonly fix: Fix | null;
}

/** Builds a diagnostic; its severity comes from the code, so that it is said in one place only. */
export function diagnose(
  code: DiagnosticCode,
  span: Span | null,
  values: DiagnosticValues = {},
  extra: { readonly notes?: readonly DiagnosticNote[]; readonly fix?: Fix | null } = {},
): Diagnostic {
  const { severity } = diagnosticCodes[code];
  return { code, severity, values, span, notes: extra.notes ?? [], fix: extra.fix ?? null };
}

/** Whether any diagnostic stops the work. */
export const hasError = (diagnostics: readonly Diagnostic[]): boolean =>
  diagnostics.some((diagnostic) => diagnostic.severity === 'error');
