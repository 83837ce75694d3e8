// All diagnostics in French. A module of its own, so that a page loads it only where French is spoken.

import type { DiagnosticWords } from '../wording.js';
import { frenchEvidence } from './evidence.js';
import { frenchLimits } from './limits.js';
import { frenchMeaning } from './meaning.js';
import { frenchNames } from './names.js';
import { frenchText } from './text.js';

/** Kinds of values, which English messages name as the reader of texts does. */
const kinds: Readonly<Record<string, string>> = { map: 'table', list: 'liste', text: 'texte', empty: 'vide' };

/** The words. */
export const frenchDiagnostics: DiagnosticWords = {
  byCode: { ...frenchText, ...frenchNames, ...frenchMeaning, ...frenchLimits, ...frenchEvidence },
  number: (number) => String(number).replace(/\B(?=(\d{3})+(?!\d))/g, '\u202f'),
  kind: (kind) =>
    kind
      .split('/')
      .map((one) => kinds[one] ?? one)
      .join(' / '),
};
