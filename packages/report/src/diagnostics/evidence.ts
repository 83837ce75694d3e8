// The words of the codes in model/src/diagnostic-codes/evidence.ts.

import type { Wording } from './wording.js';

export const evidenceWording = {} as const satisfies Readonly<Record<string, Wording>>;
