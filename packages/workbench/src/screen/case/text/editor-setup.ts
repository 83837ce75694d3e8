// What the editor can do: YAML colours, completion from the language itself, diagnostics with fixes, search, folding.

import {
  autocompletion,
  type CompletionContext,
  type CompletionResult,
  completionKeymap,
} from '@codemirror/autocomplete';
import { defaultKeymap, indentWithTab } from '@codemirror/commands';
import { yaml } from '@codemirror/lang-yaml';
import {
  bracketMatching,
  foldGutter,
  foldKeymap,
  indentOnInput,
  indentUnit,
  syntaxHighlighting,
} from '@codemirror/language';
import { type Action, type Diagnostic as EditorDiagnostic, lintGutter, lintKeymap, linter } from '@codemirror/lint';
import { highlightSelectionMatches, searchKeymap } from '@codemirror/search';
import type { Extension } from '@codemirror/state';
import {
  EditorView,
  drawSelection,
  highlightActiveLine,
  highlightActiveLineGutter,
  keymap,
  lineNumbers,
} from '@codemirror/view';
import i18next from 'i18next';
import type { Fix } from '@parley/model';
import { type KnownNames, completionsAt } from '@parley/lang';
import { useWorkspace } from '../../../document/workspace.js';
import type { ShownDiagnostic } from '../../../engine/handlers/read.js';
import { redoAloud, undoAloud } from '../../../shell/undo-keys.js';
import { asEditorText, toEditor } from './editor-lines.js';
import { editorTheme, highlightStyle } from './editor-theme.js';

/** What reads the text: colours, folding, completion, diagnostics. It follows the text itself one frame later. */
export const readingSetup: Extension = [
  foldGutter(),
  highlightSelectionMatches(),
  yaml(),
  syntaxHighlighting(highlightStyle),
  autocompletion({ override: [complete], icons: false }),
  linter(diagnostics, { delay: 0, needsRefresh: () => true }),
  lintGutter(),
];

/** What writing needs. Undo is the workspace's: it takes back edits of the form as well. */
export const writingSetup: Extension = [
  lineNumbers(),
  drawSelection(),
  indentOnInput(),
  indentUnit.of('  '),
  bracketMatching(),
  highlightActiveLine(),
  highlightActiveLineGutter(),
  EditorView.lineWrapping,
  editorTheme,
  keymap.of([
    { key: 'Mod-z', run: taken(undoAloud), preventDefault: true },
    { key: 'Mod-Shift-z', run: taken(redoAloud), preventDefault: true },
    { key: 'Mod-y', run: taken(redoAloud), preventDefault: true },
    // Escape, then Tab, leaves the editor; the line below it says so.
    indentWithTab,
    ...completionKeymap,
    ...searchKeymap,
    ...foldKeymap,
    ...lintKeymap,
    ...defaultKeymap,
  ]),
];

function taken(act: () => void): () => boolean {
  return () => {
    act();
    return true;
  };
}

function complete(context: CompletionContext): CompletionResult | null {
  const text = context.state.doc.toString();
  const found = completionsAt(text, context.pos, knownNames());
  if (
    found === null ||
    (!context.explicit && context.pos === found.from && !/[\s:[]$/.test(text.slice(0, context.pos)))
  )
    return null;
  return {
    from: found.from,
    validFor: /^[\p{L}\p{N}_.-]*$/u,
    options: found.options.map(({ label, kind, about }) => ({
      label,
      type: kind === 'key' ? 'property' : 'constant',
      ...(about === '' ? {} : { info: about }),
    })),
  };
}

function knownNames(): KnownNames {
  const conflict = useWorkspace.getState().standing?.conflict ?? null;
  if (conflict === null) return { parties: [], options: [], statements: [], sources: [] };
  const { dms, form, statements, sources } = conflict;
  return {
    parties: dms.map(({ id }) => id),
    options: form.kind === 'options' ? form.options.map(({ id }) => id) : [],
    statements: statements.map(({ id }) => id),
    sources: sources.map(({ id }) => id),
  };
}

function diagnostics(view: EditorView): readonly EditorDiagnostic[] {
  const read = useWorkspace.getState().view;
  // Places belong to the text that was read; the reading of the newest text is on its way.
  if (read === null || asEditorText(read.text) !== view.state.doc.toString()) return [];
  const place = (offset: number): number => Math.min(toEditor(read.text, offset), view.state.doc.length);
  return read.diagnostics.map((diagnostic) => asShown(diagnostic, place));
}

function asShown(
  { code, severity, span, message, notes, fix }: ShownDiagnostic,
  place: (offset: number) => number,
): EditorDiagnostic {
  const from = place(span?.start ?? 0);
  return {
    from,
    to: Math.max(place(span?.end ?? 0), from),
    severity: severity === 'information' ? 'info' : severity,
    source: code,
    message: [message, ...notes.map((note) => note.message)].join('\n'),
    actions: fix === null ? [] : [fixAction(fix, place)],
  };
}

const fixAction = ({ span, replacement }: Fix, place: (offset: number) => number): Action => ({
  name: i18next.t('case:text.fix'),
  apply: (view) => view.dispatch({ changes: { from: place(span.start), to: place(span.end), insert: replacement } }),
});
