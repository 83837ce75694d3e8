// P2xxx: diagnostics about names that are used and declared. A code is never reused; the words stand in report/src/diagnostics/names.ts.

import type { DiagnosticRows } from './row.js';

export const namesCodes = {} as const satisfies DiagnosticRows<'P2'>;
