// What every row of the form needs: the tree it shows, the names it can offer, and the way to change the text.

import { createContext, use } from 'react';
import type { CaseEdit, CasePath, MapNode } from '@parley/lang';
import type { Conflict } from '@parley/model';
import type { ShownDiagnostic } from '../../../engine/handlers/read.js';

/** Shared by the rows. */
export interface FormContext {
  readonly tree: MapNode;
  /** The last readable conflict, for names; null before there was one. */
  readonly conflict: Conflict | null;
  readonly diagnostics: readonly ShownDiagnostic[];
  readonly change: (edits: readonly CaseEdit[], label?: string) => void;
  /** Shows a place in the text. */
  readonly show: (offset: number) => void;
}

const Context = createContext<FormContext | null>(null);

/** Gives the rows below it what they need. */
export const FormProvider = Context.Provider;

/** What the form shares. */
export function useForm(): FormContext {
  const context = use(Context);
  if (context === null) throw new Error('a row of the form stands outside the form');
  return context;
}

/** The edit that writes a text, or takes the key away where the text is empty. */
export const writeText = (path: CasePath, value: string): CaseEdit =>
  value === '' ? { kind: 'remove', path } : { kind: 'set', path, value };
