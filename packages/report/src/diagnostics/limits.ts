// The words of the codes in model/src/diagnostic-codes/limits.ts.

import type { Wording } from './wording.js';

export const limitsWording = {} as const satisfies Readonly<Record<string, Wording>>;
