// The editor in the colours of the page, light and dark alike, because it takes them from the same variables.

import { HighlightStyle } from '@codemirror/language';
import { EditorView } from '@codemirror/view';
import { tags } from '@lezer/highlight';

/** Ground, gutters, cursor and panels. */
export const editorTheme = EditorView.theme({
  '&': { color: 'var(--parley-ink)', backgroundColor: 'var(--parley-raised)', fontSize: '0.9rem' },
  '&.cm-focused': { outline: '3px solid var(--parley-accent)', outlineOffset: '-1px' },
  '.cm-scroller': { fontFamily: 'var(--mantine-font-family-monospace)', lineHeight: '1.55' },
  '.cm-content': { caretColor: 'var(--parley-ink)', paddingBlock: '0.75rem' },
  '.cm-cursor': { borderLeftColor: 'var(--parley-ink)' },
  '.cm-gutters': { backgroundColor: 'var(--parley-paper)', color: 'var(--parley-soft)', border: 'none' },
  '.cm-activeLine, .cm-activeLineGutter': {
    backgroundColor: 'color-mix(in srgb, var(--parley-accent) 7%, transparent)',
  },
  '.cm-selectionBackground, &.cm-focused .cm-selectionBackground': {
    backgroundColor: 'color-mix(in srgb, var(--parley-accent) 25%, transparent) !important',
  },
  '.cm-tooltip, .cm-panels': {
    backgroundColor: 'var(--parley-raised)',
    color: 'var(--parley-ink)',
    border: '1px solid var(--parley-line)',
  },
  '.cm-tooltip-autocomplete ul li[aria-selected]': {
    backgroundColor: 'var(--parley-accent)',
    color: 'var(--parley-paper)',
  },
  '.cm-diagnostic': { whiteSpace: 'pre-wrap', maxWidth: '60ch' },
  '.cm-diagnosticAction': { backgroundColor: 'var(--parley-accent)', color: 'var(--parley-paper)' },
  '.cm-foldPlaceholder': { backgroundColor: 'transparent', color: 'var(--parley-soft)' },
});

/** Keys, texts and comments. */
export const highlightStyle = HighlightStyle.define([
  { tag: [tags.definition(tags.propertyName), tags.propertyName], color: 'var(--parley-accent)' },
  { tag: tags.comment, color: 'var(--parley-soft)', fontStyle: 'italic' },
  { tag: [tags.string, tags.content], color: 'var(--parley-ink)' },
  { tag: [tags.punctuation, tags.separator, tags.squareBracket, tags.brace], color: 'var(--parley-soft)' },
]);
