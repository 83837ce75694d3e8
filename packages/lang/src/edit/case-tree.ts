// A case file as plain values with their places, for whoever edits it piece by piece.

import { parseTree } from '../case/parse-case.js';
import type { MapNode } from '../yaml/syntax.js';

/** The tree of a case file, keys in their order and every value with its span; null where the text is no map. */
export const caseTree = (text: string): MapNode | null => parseTree(text).value;
