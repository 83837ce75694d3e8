// What does not fit between levers and the preferences that they put priorities before.

import type { Conflict } from './conflict.js';
import { type Diagnostic, diagnose } from './diagnostic.js';
import type { Lever } from './lever.js';

/** A lever puts priorities before a list of priorities, or before nothing. */
export function leverFindings(
  { dms, preferences }: Pick<Conflict, 'dms' | 'preferences'>,
  levers: readonly Lever[],
): readonly Diagnostic[] {
  return levers.flatMap(({ first, span }) =>
    [...first.keys()].flatMap((dm) => {
      const kind = preferences[dm]?.kind;
      return kind === 'ranking' || kind === 'weights' ? [diagnose('P3033', span, { party: dms[dm]?.id ?? '' })] : [];
    }),
  );
}
