// How keeping the newest change stands, for the line in the header.

import { create } from 'zustand';

/** `kept`: nothing is waiting. `refused`: the browser or the disk did not take it. `changedOnDisk`: somebody else wrote the file. */
export interface Saving {
  readonly state: 'kept' | 'keeping' | 'refused' | 'changedOnDisk';
}

/** The store. */
export const useSaving = create<Saving>()(() => ({ state: 'kept' }));
