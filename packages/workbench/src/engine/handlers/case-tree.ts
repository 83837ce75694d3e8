// The text of a case as plain values with their places, for the form that edits it piece by piece.

import { type MapNode, caseTree } from '@parley/lang';
import type { Call } from '../calls.js';

/** Asks for the tree of a text; null where the text is not readable as a map. */
export type CaseTreeCall = Call<string, MapNode | null>;

/** The handler. */
export const readTree = (text: string): MapNode | null => caseTree(text);
