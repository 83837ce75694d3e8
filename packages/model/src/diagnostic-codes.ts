// The registry of diagnostics: code, slug, severity, one file for each range of codes.
// The sentences are in report/src/diagnostics/, keyed by this registry: a code without words does not compile.

import { evidenceCodes } from './diagnostic-codes/evidence.js';
import { limitsCodes } from './diagnostic-codes/limits.js';
import { meaningCodes } from './diagnostic-codes/meaning.js';
import { namesCodes } from './diagnostic-codes/names.js';
import { oursCodes } from './diagnostic-codes/ours.js';
import type { DiagnosticRow } from './diagnostic-codes/row.js';
import { textCodes } from './diagnostic-codes/text.js';

const rows = {
  ...textCodes,
  ...namesCodes,
  ...meaningCodes,
  ...limitsCodes,
  ...evidenceCodes,
  ...oursCodes,
} as const;

/** A registered code. */
export type DiagnosticCode = keyof typeof rows;

/** Slug and severity by code. */
export const diagnosticCodes: Readonly<Record<DiagnosticCode, DiagnosticRow>> = rows;
