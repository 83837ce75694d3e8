// P4xxx: diagnostics about what an analysis can hold. A code is never reused; the words stand in report/src/diagnostics/limits.ts.

import type { DiagnosticRows } from './row.js';

export const limitsCodes = {} as const satisfies DiagnosticRows<'P4'>;
