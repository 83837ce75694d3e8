// P2xxx: diagnostics about names that are used and declared. A code is never reused; the words stand in report/src/diagnostics/names.ts.

import type { DiagnosticRows } from './row.js';

/** Slug and severity by code. */
export const namesCodes = {
  P2001: { slug: 'unknown-party', severity: 'error' },
  P2002: { slug: 'unknown-statement', severity: 'error' },
  P2003: { slug: 'unknown-source', severity: 'error' },
  P2004: { slug: 'unknown-option', severity: 'error' },
  P2005: { slug: 'unknown-rule', severity: 'error' },
  P2006: { slug: 'unknown-state', severity: 'error' },
  P2007: { slug: 'unknown-perspective', severity: 'error' },
  P2008: { slug: 'option-with-two-owners', severity: 'error' },
  P2009: { slug: 'option-of-another-party', severity: 'error' },
  P2010: { slug: 'option-without-owner', severity: 'error' },
  P2011: { slug: 'duplicate-id', severity: 'error' },
  P2012: { slug: 'unused-statement', severity: 'information' },
  P2013: { slug: 'unused-source', severity: 'information' },
  P2014: { slug: 'unknown-slug', severity: 'warning' },
  P2015: { slug: 'cannot-silence', severity: 'warning' },
  P2016: { slug: 'same-display-name', severity: 'warning' },
} as const satisfies DiagnosticRows<'P2'>;
