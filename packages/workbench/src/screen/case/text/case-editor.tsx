// The text of the case in an editor: completion, diagnostics with their fixes, and one undo for text and form alike.

import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { type Extension, EditorState, StateEffect, Transaction } from '@codemirror/state';
import { EditorView } from '@codemirror/view';
import { forceLinting } from '@codemirror/lint';
import { changeBetween } from '../../../document/text-change.js';
import { useWorkspace } from '../../../document/workspace.js';
import { asEditorText, toEditor, withEdited } from './editor-lines.js';
import { readingSetup, writingSetup } from './editor-setup.js';
import classes from './case-editor.module.css';

interface CaseEditorProps {
  /** Position to show first, or null. */
  readonly showAt: number | null;
}

/** The editor. It and the form write the same text; what the one changes appears in the other at once. */
export function CaseEditor({ showAt }: CaseEditorProps) {
  const { t, i18n } = useTranslation('case');
  const place = useRef<HTMLDivElement>(null);
  const view = useRef<EditorView | null>(null);
  const text = useWorkspace((workspace) => workspace.open?.text ?? '');
  const read = useWorkspace((workspace) => workspace.view);
  useEffect(() => {
    if (place.current === null) return;
    const made = new EditorView({
      parent: place.current,
      state: EditorState.create({ doc: asEditorText(openText()), extensions: extensions(t('text.label')) }),
    });
    view.current = made;
    // In a task of its own, so that the page hears the person between the two.
    const frame = requestAnimationFrame(() => made.dispatch({ effects: StateEffect.appendConfig.of(readingSetup) }));
    return () => {
      cancelAnimationFrame(frame);
      made.destroy();
    };
    // The label and the editor's own phrases change with the language only.
  }, [i18n.language]);
  useEffect(() => {
    const editor = view.current;
    if (editor === null) return;
    const change = changeBetween(editor.state.doc.toString(), asEditorText(text));
    if (change === null) return;
    const { start, removed, inserted } = change;
    editor.dispatch({
      changes: { from: start, to: start + removed.length, insert: inserted },
      annotations: Transaction.remote.of(true),
    });
  }, [text]);
  useEffect(() => {
    if (view.current !== null) forceLinting(view.current);
  }, [read]);
  useEffect(() => {
    if (showAt === null || view.current === null) return;
    const position = Math.min(toEditor(openText(), showAt), view.current.state.doc.length);
    view.current.dispatch({
      selection: { anchor: position },
      effects: EditorView.scrollIntoView(position, { y: 'center' }),
    });
    view.current.focus();
  }, [showAt]);
  return <div ref={place} className={classes['editor']} />;
}

const extensions = (label: string): Extension => [
  EditorView.contentAttributes.of({ 'aria-label': label }),
  writingSetup,
  EditorView.updateListener.of(({ docChanged, state, transactions }) => {
    const ours = transactions.every((transaction) => transaction.annotation(Transaction.remote) === true);
    if (docChanged && !ours)
      useWorkspace.getState().write(withEdited(openText(), state.doc.toString()), 'typing', true);
  }),
];

const openText = (): string => useWorkspace.getState().open?.text ?? '';
