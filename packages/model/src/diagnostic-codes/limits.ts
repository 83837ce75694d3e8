// P4xxx: diagnostics about what an analysis can hold. A code is never reused; the words stand in report/src/diagnostics/limits.ts.

import type { DiagnosticRows } from './row.js';

/** Slug and severity by code. */
export const limitsCodes = {
  P4001: { slug: 'too-many-states', severity: 'error' },
  P4002: { slug: 'cancelled', severity: 'error' },
  P4003: { slug: 'no-feasible-state', severity: 'error' },
  P4004: { slug: 'rules-too-entangled', severity: 'error' },
  P4005: { slug: 'state-ranked-twice', severity: 'error' },
  P4006: { slug: 'state-not-ranked', severity: 'error' },
  P4007: { slug: 'merged-states-differ', severity: 'warning' },
  P4008: { slug: 'too-many-opponents', severity: 'error' },
  P4009: { slug: 'too-many-joint-moves', severity: 'error' },
  P4010: { slug: 'merge-of-nothing', severity: 'warning' },
  P4020: { slug: 'concept-needs-option-form', severity: 'error' },
  P4021: { slug: 'two-parties-only', severity: 'error' },
  P4022: { slug: 'too-many-coalitions', severity: 'error' },
  P4023: { slug: 'horizon-does-not-settle', severity: 'error' },
  P4024: { slug: 'strict-sanctions', severity: 'information' },
  P4025: { slug: 'coalition-sequences-vary', severity: 'information' },
  P4026: { slug: 'ties-decide-anticipation', severity: 'information' },
  P4027: { slug: 'definition-of-ours', severity: 'information' },
  P4028: { slug: 'equal-moves-vary', severity: 'information' },
  P4029: { slug: 'simultaneous-form', severity: 'information' },
  P4030: { slug: 'evolution-cut-short', severity: 'warning' },
  P4040: { slug: 'kernel-declines', severity: 'error' },
  P4041: { slug: 'kernel-needs-more-memory', severity: 'error' },
  P4050: { slug: 'diagrams-too-large', severity: 'error' },
  P4051: { slug: 'symbolic-needs-options', severity: 'error' },
  P4052: { slug: 'symbolic-not-simultaneous', severity: 'error' },
  P4053: { slug: 'symbolic-too-many-opponents', severity: 'error' },
  P4054: { slug: 'symbolic-too-many-variables', severity: 'error' },
  P4055: { slug: 'solver-needs-statements', severity: 'error' },
} as const satisfies DiagnosticRows<'P4'>;
