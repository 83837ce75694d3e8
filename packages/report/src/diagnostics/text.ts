// The words of the codes in model/src/diagnostic-codes/text.ts.

import type { Wording } from './wording.js';

export const textWording = {} as const satisfies Readonly<Record<string, Wording>>;
