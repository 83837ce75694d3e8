// Any file that holds a conflict, as the text of a case file; the workbench itself knows only case files.

import { feasibleStates } from '@parley/engine';
import { parseCase, printCase, readGmcr, readPublished } from '@parley/lang';
import type { Call } from '../calls.js';
import { type ShownDiagnostic, shown } from './read.js';

/** A file by name and content. */
export interface ImportAsked {
  readonly name: string;
  readonly text: string;
}

/** The text of the case file, or null where there is none; what could not be taken over is in the diagnostics. */
export interface Imported {
  readonly text: string | null;
  readonly diagnostics: readonly ShownDiagnostic[];
}

/** Reads a case file, a GMCR+ save file or a published model. */
export type ImportCall = Call<ImportAsked, Imported>;

/** The handler. */
export function importFile({ name, text }: ImportAsked): Imported {
  switch (kindOf(name, text)) {
    case 'case':
      // A case file with errors is still opened: the text editor is where they are mended.
      return { text, diagnostics: shown(parseCase(text).diagnostics) };
    case 'gmcr': {
      const { value, diagnostics } = readGmcr(text, feasibleStates);
      return { text: value === null ? null : printCase(value), diagnostics: shown(diagnostics) };
    }
    case 'published': {
      const { value, diagnostics } = readPublished(text);
      return { text: value === null ? null : printCase(value.conflict), diagnostics: shown(diagnostics) };
    }
  }
}

function kindOf(name: string, text: string): 'case' | 'gmcr' | 'published' {
  if (name.toLowerCase().endsWith('.gmcr')) return 'gmcr';
  if (!/^\uFEFF?\s*\{/.test(text.slice(0, 2000))) return 'case';
  if (text.includes('"decisionMakers"')) return 'gmcr';
  return text.includes('"option_order"') || text.includes('"dms"') ? 'published' : 'case';
}
