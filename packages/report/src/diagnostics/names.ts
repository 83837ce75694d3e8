// The words of the codes in model/src/diagnostic-codes/names.ts.

import type { Wording } from './wording.js';

export const namesWording = {} as const satisfies Readonly<Record<string, Wording>>;
