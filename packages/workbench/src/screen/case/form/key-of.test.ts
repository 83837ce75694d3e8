// Keys from names: readable, allowed, and never taken twice.

import { expect, test } from 'vitest';
import { keyOf } from './key-of.js';

test.each([
  ['Meet on neutral ground', [], 'meet_on_neutral_ground'],
  ['Zürich, spät', [], 'zurich_spat'],
  ['Переговоры', [], 'переговоры'],
  ['go', ['go'], 'go_2'],
  ['go', ['go', 'go_2'], 'go_3'],
  ['???', [], 'option'],
  ['3 rounds', [], 'option_3_rounds'],
])('%s', (name, taken, key) => expect(keyOf(name, taken)).toBe(key));
