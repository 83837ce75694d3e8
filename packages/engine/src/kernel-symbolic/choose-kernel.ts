// Which kernel answers a request, and why, as data: from the number of feasible states and the structure of the conditions.
// Nothing is built here; the numbers that decided are handed on, so that a report can show them.

import { type Outcome, type StatedPreference, optionsOf, succeeded } from '@parley/model';
import type { AnalysisRequest } from '../analysis/request.js';
import { countFeasible } from '../feasible/feasible-states.js';
import type { Definition } from '../graph-model/graph-model.js';
import { symbolicObstacle } from './symbolic-analysis.js';

/** A kernel by name: listed states in TypeScript, listed states in compiled code, no listed states. */
export type KernelName = 'explicit' | 'fast' | 'symbolic';

/**
 * Why a kernel was chosen.
 * `few`: the states fit the plain kernel. `many`: they fit the fast kernel alone. `needsListing`: only listed states answer
 * this request. `narrow`: too many to list, and conditions look at few options each. `wide`: too many to list, and some
 * condition looks at many; the diagrams may outgrow their memory.
 */
export type KernelReason = 'few' | 'many' | 'needsListing' | 'narrow' | 'wide';

/** A choice with the numbers behind it. */
export interface KernelChoice {
  readonly kernel: KernelName;
  readonly reason: KernelReason;
  /** Feasible states, or null where even counting them was too hard. */
  readonly states: bigint | null;
  /** The most options that one decision maker has an eye on: its own and those that its preference mentions. */
  readonly widestView: number;
}

/** How many states each listing kernel takes; the edges know what runs where they are. */
export interface KernelLimits {
  readonly explicitStates: number;
  /** 0 where WebAssembly is not to be had. */
  readonly fastStates: number;
}

/** What the kernels of this package take comfortably. */
export const defaultKernelLimits: KernelLimits = { explicitStates: 2 ** 18, fastStates: 2 ** 26 };

/** Positions of the compiled kernel are 32-bit numbers and its memory has at most four gibibytes. */
const mostFastOptions = 28;

/** More options than this in one view usually make diagrams large. */
const narrowView = 24;

/** Chooses. The kernel may still refuse: what it accepts is its own to say. */
export function chooseKernel(
  definition: Definition,
  request: AnalysisRequest,
  limits: KernelLimits = defaultKernelLimits,
): Outcome<KernelChoice> {
  const { form } = definition;
  const widestView = Math.max(0, ...definition.dms.map((_, dm) => viewOf(definition, dm)));
  const choice = (kernel: KernelName, reason: KernelReason, states: bigint | null): Outcome<KernelChoice> =>
    succeeded({ kernel, reason, states, widestView });
  if (form.kind === 'graph') return choice('explicit', 'needsListing', BigInt(form.states.length));
  const counted = countFeasible(form);
  const states = counted.value;
  if (states === null && counted.diagnostics.some(({ code }) => code === 'P4003')) return counted as Outcome<never>;
  if (states !== null && states <= BigInt(limits.explicitStates)) return choice('explicit', 'few', states);
  const fast =
    request.sanctioning === 'legalSequences' && form.merges.length === 0 && !request.concepts.includes('sim');
  if (fast && form.options.length <= mostFastOptions && states !== null && states <= BigInt(limits.fastStates))
    return choice('fast', 'many', states);
  if (symbolicObstacle(definition, request).diagnostics.length > 0) return choice('explicit', 'needsListing', states);
  return choice('symbolic', widestView <= narrowView ? 'narrow' : 'wide', states);
}

function viewOf({ form, preferences }: Definition, dm: number): number {
  if (form.kind === 'graph') return 0;
  const seen = new Set<number>();
  form.options.forEach((option, index) => {
    if (option.controller === dm) seen.add(index);
  });
  for (const option of mentionedBy(preferences[dm])) seen.add(option);
  return seen.size;
}

function mentionedBy(preference: StatedPreference | undefined): readonly number[] {
  switch (preference?.kind) {
    case 'prioritised':
      return preference.statements.flatMap(({ condition }) => [...optionsOf(condition)]);
    case 'weights':
      return preference.weights.map(({ option }) => option);
    case 'ranking':
      return preference.tiers.flatMap((tier) =>
        tier.kind === 'patterns' ? tier.patterns.flatMap(({ yes, no }) => bitsOf(yes | no)) : [],
      );
    default:
      return [];
  }
}

function bitsOf(mask: bigint): readonly number[] {
  const bits: number[] = [];
  for (let bit = 0, rest = mask; rest !== 0n; bit++, rest >>= 1n) if ((rest & 1n) === 1n) bits.push(bit);
  return bits;
}
