// Conditions in words: every connective in both languages, parentheses where a phrase stands inside another.

import { describe, expect, it } from 'vitest';
import { parseCase } from '@parley/lang';
import { type Conflict, invariant } from '@parley/model';
import { conditionText } from './condition-words.js';

const parsed = (wanted: string): Conflict => {
  const text = `parley: 1
title: Weir
parties:
  up:
    name: Upstream
    options: { open: Open the weir, close: Close the weir, sue: Go to court }
  down:
    name: Downstream
    options: { pay: Pay, court: Go to court }
preferences:
  up:
    - { prefer: '${wanted}', assumption: invented }
`;
  const { value, diagnostics } = parseCase(text);
  invariant(value !== null, JSON.stringify(diagnostics));
  return value.conflict;
};

function said(wanted: string, language: 'en' | 'fr' = 'en'): string {
  const conflict = parsed(wanted);
  const [preference] = conflict.preferences;
  invariant(preference?.kind === 'prioritised', 'the first party has a list');
  const [statement] = preference.statements;
  invariant(statement !== undefined, 'the list has one statement');
  return conditionText(conflict, statement.condition, language);
}

describe('conditionText', () => {
  it.each([
    ['open', '“Open the weir”'],
    ['!open', 'not “Open the weir”'],
    ['!!open', '“Open the weir”'],
    ['open & pay', '“Open the weir” and “Pay”'],
    ['open & !close & pay', '“Open the weir”, not “Close the weir” and “Pay”'],
    ['open | pay', '“Open the weir” or “Pay”'],
    ['!(open | pay)', 'neither “Open the weir” nor “Pay”'],
    ['!(open | close | pay)', 'none of “Open the weir”, “Close the weir” and “Pay”'],
    ['!(open & pay)', 'not both “Open the weir” and “Pay”'],
    ['!(open & close & pay)', 'not all of “Open the weir”, “Close the weir” and “Pay”'],
    ['(open | close) & pay', '(“Open the weir” or “Close the weir”) and “Pay”'],
    ['pay -> open', 'if “Pay”, then “Open the weir”'],
    ['(pay | close) -> open', 'if “Pay” or “Close the weir”, then “Open the weir”'],
    ['pay -> (open -> close)', 'if “Pay”, then (if “Open the weir”, then “Close the weir”)'],
    ['!(pay -> open)', 'not (if “Pay”, then “Open the weir”)'],
    ['pay <-> open', '“Pay” exactly when “Open the weir”'],
    ['exactly_one(open, close, pay)', 'exactly one of “Open the weir”, “Close the weir” and “Pay”'],
    ['at_most_one(open, pay)', 'at most one of “Open the weir” and “Pay”'],
    ['sue & !court', '“Go to court” (Upstream) and not “Go to court” (Downstream)'],
  ])('%s', (wanted, words) => {
    expect(said(wanted)).toBe(words);
  });

  it.each([
    ['!(open | pay)', 'ni « Open the weir » ni « Pay »'],
    ['!(open & pay)', 'pas à la fois « Open the weir » et « Pay »'],
    ['pay -> !open', 'si « Pay », alors non « Open the weir »'],
    ['at_least_one(open, pay)', 'au moins un parmi « Open the weir » et « Pay »'],
  ])('in French: %s', (wanted, words) => {
    expect(said(wanted, 'fr')).toBe(words);
  });
});
