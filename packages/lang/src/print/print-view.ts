// How a party sees the conflict, as text: one name, or a map where it believes others to see it otherwise.

import type { Conflict, PartyView, PerspectiveId } from '@parley/model';
import { asItStands } from '../case/read-views.js';
import { writeScalar } from '../yaml/write-scalar.js';
import type { CaseWriter } from './case-writer.js';

/** Prints one view under its party. */
export function printView({ dms }: Conflict, writer: CaseWriter, { dm, sees, believes }: PartyView): void {
  const name = (index: number): string => writeScalar(dms[index]?.id ?? '', 'flow');
  const word = (perspective: PerspectiveId | null): string => writeScalar(perspective ?? asItStands, 'flow');
  if (believes.size === 0) return writer.line(`${name(dm)}: ${word(sees)}`);
  const entries = [[dm, sees] as const, ...believes].map(
    ([index, perspective]) => `${name(index)}: ${word(perspective)}`,
  );
  writer.line(`${name(dm)}: {${entries.join(', ')}}`);
}
