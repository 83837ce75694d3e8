// P1xxx: diagnostics about what the text of a file looks like. A code is never reused; the words stand in report/src/diagnostics/text.ts.

import type { DiagnosticRows } from './row.js';

export const textCodes = {} as const satisfies DiagnosticRows<'P1'>;
