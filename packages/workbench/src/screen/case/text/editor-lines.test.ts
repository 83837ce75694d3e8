// Line breaks of any kind survive an edit elsewhere, and places are carried there and back.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asEditorText, toEditor, toText, withEdited } from './editor-lines.js';

const text = fc
  .array(fc.constantFrom('a', 'b', '\n', '\r\n', '\r', '🕊'), { maxLength: 20 })
  .map((parts) => parts.join(''));

describe('the lines of an editor', () => {
  it('keeps breaks that were not touched', () => {
    expect(withEdited('a\r\nb\nc\r\n', 'a\nb\nx\nc\n')).toBe('a\r\nb\nx\r\nc\r\n');
    expect(withEdited('a\rb', 'a\nbc')).toBe('a\rbc');
    expect(withEdited('one', 'one\ntwo')).toBe('one\ntwo');
  });

  it('says the same as the editor whatever was typed', () => {
    fc.assert(
      fc.property(text, text, (before, after) => {
        const edited = asEditorText(after);
        expect(asEditorText(withEdited(before, edited))).toBe(edited);
        expect(withEdited(before, asEditorText(before))).toBe(before);
      }),
      { seed: 6, numRuns: 500 },
    );
  });

  it('carries places there and back', () => {
    fc.assert(
      fc.property(text, (sample) => {
        for (let position = 0; position <= asEditorText(sample).length; position++)
          expect(toEditor(sample, toText(sample, position))).toBe(position);
      }),
      { seed: 6, numRuns: 300 },
    );
  });
});
