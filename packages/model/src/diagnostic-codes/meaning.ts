// P3xxx: diagnostics about what the model says. A code is never reused; the words stand in report/src/diagnostics/meaning.ts.

import type { DiagnosticRows } from './row.js';

/** Slug and severity by code. */
export const meaningCodes = {
  P3002: { slug: 'status-quo-infeasible', severity: 'error' },
  P3003: { slug: 'ungrounded-preference', severity: 'warning' },
  P3004: { slug: 'missing-preference', severity: 'warning' },
  P3005: { slug: 'repeated-in-ranking', severity: 'error' },
  P3007: { slug: 'no-parties', severity: 'error' },
  P3008: { slug: 'no-options', severity: 'error' },
  P3009: { slug: 'two-forms', severity: 'error' },
  P3010: { slug: 'needs-option-form', severity: 'error' },
  P3011: { slug: 'no-states', severity: 'error' },
  P3012: { slug: 'move-to-itself', severity: 'error' },
  P3013: { slug: 'repeated-move', severity: 'warning' },
  P3016: { slug: 'no-date', severity: 'information' },
  P3030: { slug: 'promise-to-oneself', severity: 'error' },
  P3031: { slug: 'interval-upside-down', severity: 'error' },
  P3032: { slug: 'certainty-out-of-range', severity: 'error' },
  P3033: { slug: 'lever-before-ranking', severity: 'error' },
} as const satisfies DiagnosticRows<'P3'>;
