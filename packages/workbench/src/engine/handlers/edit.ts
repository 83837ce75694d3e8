// Edits of a case's text made by the program: as small as they can be, comments kept.

import { type CaseEdit, editCase, formatCase } from '@parley/lang';
import type { Call } from '../calls.js';

/** What is changed: one edit after another, or the layout of the whole text. */
export interface EditAsked {
  readonly text: string;
  readonly edits: readonly CaseEdit[] | 'format';
}

/** Edits a text; null where an edit leads nowhere, and then nothing is changed. */
export type EditCall = Call<EditAsked, string | null>;

/** The handler. */
export function edit({ text, edits }: EditAsked): string | null {
  if (edits === 'format') return formatCase(text).value;
  let edited: string | null = text;
  for (const one of edits) {
    if (edited === null) return null;
    edited = editCase(edited, one).value;
  }
  return edited;
}
