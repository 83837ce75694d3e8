// P5xxx: diagnostics about sources, statements and attributions. A code is never reused; the words stand in report/src/diagnostics/evidence.ts.

import type { DiagnosticRows } from './row.js';

export const evidenceCodes = {} as const satisfies DiagnosticRows<'P5'>;
