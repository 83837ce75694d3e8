// The words of the codes in model/src/diagnostic-codes/ours.ts.

import type { Wording } from './wording.js';

/** Words by code. */
export const oursWording = {
  P9001: {
    message:
      'Parley contradicted itself: {detail}. Nothing was written. This is a bug of ours, please report it with the file that caused it.',
    explanation: 'An invariant of the program did not hold. The input is not at fault.',
    example: 'No input should cause this.',
  },
} as const satisfies Readonly<Record<string, Wording>>;
