// P5xxx: diagnostics about sources, statements and attributions. A code is never reused; the words stand in report/src/diagnostics/evidence.ts.

import type { DiagnosticRows } from './row.js';

/** Slug and severity by code. */
export const evidenceCodes = {
  P5001: { slug: 'unreadable-source', severity: 'error' },
  P5002: { slug: 'source-too-large', severity: 'error' },
  P5003: { slug: 'text-too-long', severity: 'error' },
  P5004: { slug: 'not-a-text', severity: 'error' },
  P5005: { slug: 'encoding-guessed', severity: 'information' },
  P5006: { slug: 'encoding-damaged', severity: 'warning' },
  P5007: { slug: 'control-characters', severity: 'warning' },
  P5008: { slug: 'invisible-characters', severity: 'information' },
  P5009: { slug: 'html-unreadable', severity: 'error' },
  P5010: { slug: 'html-whole-page', severity: 'warning' },
  P5011: { slug: 'pdf-unreadable', severity: 'error' },
  P5012: { slug: 'pdf-limit', severity: 'error' },
  P5013: { slug: 'pdf-without-text', severity: 'warning' },
  P5014: { slug: 'reading-took-too-long', severity: 'error' },
  P5015: { slug: 'empty-source', severity: 'warning' },
  P5016: { slug: 'language-not-read', severity: 'warning' },
  P5017: { slug: 'nothing-to-read', severity: 'warning' },
  P5020: { slug: 'lexicon-row-refused', severity: 'error' },
  P5021: { slug: 'anchor-orphaned', severity: 'warning' },
} as const satisfies DiagnosticRows<'P5'>;
