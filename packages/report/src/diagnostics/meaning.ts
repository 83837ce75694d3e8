// The words of the codes in model/src/diagnostic-codes/meaning.ts.

import type { Wording } from './wording.js';

export const meaningWording = {} as const satisfies Readonly<Record<string, Wording>>;
