// What the formats that number states need from the engine, as a function that is handed in.

import type { StateMask } from './brand.js';
import type { OptionForm } from './conflict.js';

/** The feasible states of an option form, ascending; perhaps more than anyone waits for. Null where they cannot be listed. */
export type FeasibleStates = (form: OptionForm) => Iterable<StateMask> | null;
