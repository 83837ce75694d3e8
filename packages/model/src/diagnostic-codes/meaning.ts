// P3xxx: diagnostics about what the model says. A code is never reused; the words stand in report/src/diagnostics/meaning.ts.

import type { DiagnosticRows } from './row.js';

export const meaningCodes = {} as const satisfies DiagnosticRows<'P3'>;
