// Whether a ranking by patterns gives every feasible state exactly one place, found by decision diagrams, so that no state
// has to be listed to know it. Which states break the rule is told by the derivation of ranks, which lists them.

import type { OptionForm, Pattern, Tier } from '@parley/model';
import { and, or } from '../decision-diagram/combine.js';
import { withinLimit } from '../decision-diagram/diagram-limit.js';
import { type Edge, always, never, not } from '../decision-diagram/edge.js';
import type { NodeStore } from '../decision-diagram/node-store.js';
import { type RuleDiagram, ruleDiagram } from '../feasible/rule-diagram.js';
import { patternDiagram } from '../kernel-symbolic/preference-bits.js';

/** True where every ranking certainly does; false where one does not, or where it would take listing to know. */
export function rankingsAreWhole(form: OptionForm, rankings: readonly (readonly Tier[])[]): boolean {
  const rules = ruleDiagram(form);
  if (rules.value === null) return false;
  const feasible = rules.value;
  const checked = withinLimit(() => rankings.every((tiers) => isWhole(feasible, tiers)));
  return checked.kind === 'done' && checked.value;
}

function isWhole({ store, root }: RuleDiagram, tiers: readonly Tier[]): boolean {
  let placed: Edge = not(root);
  for (const tier of tiers) {
    if (tier.kind === 'states') return false;
    if (tier.kind === 'rest') continue;
    const named = and(store, root, anyOf(store, tier.patterns));
    if (and(store, placed, named) !== never) return false;
    placed = or(store, placed, named);
  }
  return placed === always || tiers.some(({ kind }) => kind === 'rest');
}

/** Patterns are joined pair by pair, so that many short diagrams meet before the long ones do. */
function anyOf(store: NodeStore, patterns: readonly Pattern[]): Edge {
  let parts = patterns.map((pattern) => patternDiagram(store, pattern));
  while (parts.length > 1) {
    parts = parts.flatMap((part, k) => (k % 2 === 1 ? [] : [or(store, part, parts[k + 1] ?? never)]));
  }
  return parts[0] ?? never;
}
