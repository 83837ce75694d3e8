// P9xxx: our own bugs. The words stand in report/src/diagnostics/ours.ts.

import type { DiagnosticRows } from './row.js';

/** Slug and severity by code. */
export const oursCodes = {
  P9001: { slug: 'internal-error', severity: 'error' },
} as const satisfies DiagnosticRows<'P9'>;
