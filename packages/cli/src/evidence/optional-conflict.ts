// The conflict of the case beside the evidence, where the file is there and reads as one; evidence is useful without it.

import type { Conflict } from '@parley/model';
import { parseCase } from '@parley/lang';
import { readBytes } from '../files.js';
import type { LoadedEvidence } from './store.js';

/** The conflict, or null. */
export function optionalConflict({ casePath }: LoadedEvidence): Conflict | null {
  const read = readBytes(casePath);
  return read.kind === 'failed' ? null : (parseCase(new TextDecoder().decode(read.bytes)).value?.conflict ?? null);
}
