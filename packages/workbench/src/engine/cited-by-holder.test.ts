// Holders in place of keys: each once, and a key that no statement has stays.

import { describe, expect, it } from 'vitest';
import { parseCase } from '@parley/lang';
import { invariant } from '@parley/model';
import { citedByHolder } from './cited-by-holder.js';

const text = `parley: 1
title: Weir
sources:
  desk: { title: River Desk }
statements:
  first: { holder: Ada Verhoeven, says: she would open, sources: [desk] }
  second: { holder: Ada Verhoeven, says: she would wait, sources: [desk] }
  third: { holder: Tomas Reuter, says: he would pay, sources: [desk] }
parties:
  up: { options: { open: Open } }
`;

describe('citedByHolder', () => {
  it('names who made the statements, each once, in both languages', () => {
    const { value, diagnostics } = parseCase(text);
    invariant(value !== null, JSON.stringify(diagnostics));
    const { reason } = citedByHolder(value.conflict, 'en');
    expect(reason.cited(['first', 'second', 'third'], ['third'])).toBe(
      '[Ada Verhoeven, Tomas Reuter; contested by Tomas Reuter]',
    );
    expect(citedByHolder(value.conflict, 'fr').reason.cited(['gone'], [])).toBe('[gone]');
  });
});
