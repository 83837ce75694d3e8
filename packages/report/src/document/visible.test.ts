// What a terminal would obey is shown instead.

import { expect, test } from 'vitest';
import { diagnose } from '@parley/model';
import { diagnosticMessage } from '../diagnostics/diagnostic-message.js';
import { paragraph } from './block.js';
import { toText } from './to-text.js';
import { visible } from './visible.js';

test('escapes and marks of direction are seen, letters and emoji stay', () => {
  expect(visible('a\u001b[31mb\u202ec\u0000\u009b')).toBe('a\\u001b[31mb\\u202ec\\u0000\\u009b');
  const kept = 'é 👩‍👩‍👧 e\u0301\tx\ny';
  expect(visible(kept)).toBe(kept);
});

test('documents and diagnostics show them too', () => {
  expect(toText([paragraph('a\u001b]0;x\u0007b')], { columns: 80, colour: false })).toBe('  a\\u001b]0;x\\u0007b\n');
  expect(diagnosticMessage(diagnose('P5015', null, { name: 'a\u001b[2Jb' }))).toContain('a\\u001b[2Jb');
});
