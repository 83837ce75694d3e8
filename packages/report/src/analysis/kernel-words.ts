// Which kernel computed an answer, and why, in one sentence.

import type { KernelChoice } from '@parley/engine';
import { grouped } from '../document/grouped.js';

/** How a kernel was chosen: by the rules of the engine, or by name. */
export type ToldChoice = KernelChoice | { readonly kernel: string; readonly reason: 'asked' };

/** The kernel that ran and the reason; it may be another than the one chosen, where that declined. */
export function kernelSentence(choice: ToldChoice | null, ran: string): string {
  if (choice === null) return `Kernel: ${ran}.`;
  if (choice.kernel !== ran && choice.kernel !== 'auto')
    return `Kernel: ${ran}; the ${choice.kernel} kernel does not take this model, or does not run here.`;
  return `Kernel: ${ran}, ${reasonWords(choice)}.`;
}

function reasonWords(choice: ToldChoice): string {
  if (choice.reason === 'asked') return 'as asked for';
  const states = choice.states === null ? 'the states' : `${grouped(choice.states)} states`;
  switch (choice.reason) {
    case 'few':
      return choice.states === 1n ? 'because there is one state' : `because ${states} are soon listed`;
    case 'many':
      return `because ${states} are many, and compiled code holds them all`;
    case 'needsListing':
      return 'because this model or request needs every state listed';
    case 'narrow':
      return `because ${states} are too many to list, and no party looks at more than ${choice.widestView} options`;
    case 'wide':
      return `because ${states} are too many to list; a party looks at ${choice.widestView} options, so that the diagrams may grow large`;
  }
}
