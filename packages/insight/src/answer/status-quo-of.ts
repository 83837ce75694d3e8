// Where a reading starts from.

import type { StateIndex, StateMask } from '@parley/model';
import type { Reading } from '../reading.js';

/** The status quo of a reading as a state and, in option form, as a mask; null where the case states none. */
export function statusQuoOf(reading: Reading): { readonly state: StateIndex; readonly mask: StateMask | null } | null {
  const { form } = reading.conflict;
  if (form.statusQuo === null) return null;
  if (form.kind === 'graph') return { state: form.statusQuo, mask: null };
  const state = reading.model.states.indexOf(form.statusQuo);
  return state === null ? null : { state, mask: form.statusQuo };
}
