// Which kernel was chosen and why, as it stands in the JSON of an analysis under `kernelChoice`.

import type { KernelChoice } from '@parley/engine';

/** How a kernel was chosen: by the rules of the engine, or by name. */
export type WireChoice = KernelChoice | { readonly kernel: string; readonly reason: 'asked' };

/** The choice on the wire; `states` is a decimal string, since counts outgrow numbers. Null: nothing is known of it. */
export function kernelChoiceWire(choice: WireChoice | null): object | null {
  if (choice === null) return null;
  const { kernel, reason } = choice;
  if (reason === 'asked') return { kernel, reason };
  return {
    kernel,
    reason,
    states: choice.states === null ? null : String(choice.states),
    widestView: choice.widestView,
  };
}
