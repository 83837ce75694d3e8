// Stability under what a case says beyond orders: unknown comparisons, strength, certainty, attitudes. Each shade that the
// case states is asked about the status quo, and about every state where the model is small enough.

import { type StateIndex, type StatedPreference, dmIndex, stateIndex } from '@parley/model';
import {
  type Shade,
  ShadedModel,
  type ShadedConcept,
  attitudeShade,
  fuzzyShade,
  gradedPreferences,
  probabilisticShade,
  shadedConcepts,
  strengthShade,
  thresholdsOf,
  unknownShade,
  unknownTypes,
} from '@parley/engine';
import { statusQuoOf } from '../answer/status-quo-of.js';
import type { Reading } from '../reading.js';

/** Which shade: the kind, and its type, level or range of thresholds (above the one, up to the other). */
export type ShadeName =
  | { readonly kind: 'unknown'; readonly type: 'a' | 'b' | 'c' | 'd' }
  | { readonly kind: 'strength'; readonly level: 'general' | 'strong' }
  | { readonly kind: 'fuzzy'; readonly above: number; readonly upTo: number }
  /** Confidence α = β, with γ = 1 − α: the same for all of these. */
  | { readonly kind: 'probabilistic'; readonly above: number; readonly upTo: number }
  | { readonly kind: 'attitudes' };

/** What one shade says. */
export interface ShadeFinding {
  readonly name: ShadeName;
  readonly byConcept: readonly {
    readonly concept: ShadedConcept;
    /** For which parties the status quo is stable, in their order; null without a status quo. */
    readonly statusQuo: readonly boolean[] | null;
    /** Equilibria, ascending; null where the model is too large to ask about every state. */
    readonly equilibria: readonly StateIndex[] | null;
  }[];
}

/** All shades that a reading states. */
export interface Shades {
  readonly statusQuo: StateIndex | null;
  readonly findings: readonly ShadeFinding[];
  /** Only the status quo was asked about; with no findings, the model is too large for that, too. */
  readonly partial: boolean;
}

/** The largest model of which every state is asked about. */
export const mostShadedStates = 512;
/** The largest model of which the status quo is asked about: every answer to it and every reply is gone through. */
export const mostShadedAtAll = 2 ** 14;

/** The shades that a reading states; none where its preferences are plain orders and it has no attitudes. */
export function shadesOf(reading: Reading): Shades {
  const { model } = reading;
  const from = statusQuoOf(reading)?.state ?? null;
  if (!statesMore(reading)) return { statusQuo: from, findings: [], partial: false };
  const partial = model.states.count > mostShadedStates;
  if (model.states.count > mostShadedAtAll) return { statusQuo: from, findings: [], partial };
  const findings = statedShades(reading).map(({ name, shade }): ShadeFinding => {
    const shaded = new ShadedModel(model, shade);
    const dms = reading.conflict.dms.map((_, dm) => dmIndex(dm));
    return {
      name,
      byConcept: shadedConcepts.map((concept) => ({
        concept,
        statusQuo: from === null ? null : dms.map((dm) => shaded.stable(concept, dm, from)),
        equilibria: partial
          ? null
          : Array.from({ length: model.states.count }, (_, s) => stateIndex(s)).filter((s) =>
              dms.every((dm) => shaded.stable(concept, dm, s)),
            ),
      })),
    };
  });
  return { statusQuo: from, findings, partial };
}

/** Whether the preferences say more than orders, or there are attitudes. */
const statesMore = ({ conflict }: Reading): boolean =>
  conflict.attitudes.length > 0 ||
  conflict.preferences
    .flatMap(partsOf)
    .some((part) => part.anyOrder !== undefined || part.strong !== undefined || part.certainty !== undefined);

function statedShades({ model, conflict }: Reading): readonly { readonly name: ShadeName; readonly shade: Shade }[] {
  const graded = gradedPreferences(model);
  const parts = conflict.preferences.flatMap(partsOf);
  const shades: { readonly name: ShadeName; readonly shade: Shade }[] = [];
  if (parts.some(({ anyOrder }) => anyOrder !== undefined))
    for (const type of unknownTypes)
      shades.push({ name: { kind: 'unknown', type }, shade: unknownShade(model, graded, type) });
  if (parts.some(({ strong }) => strong === true))
    for (const level of ['general', 'strong'] as const)
      shades.push({ name: { kind: 'strength', level }, shade: strengthShade(model, graded, level) });
  if (parts.some(({ certainty }) => certainty !== undefined)) {
    const thresholds = thresholdsOf(model, graded);
    thresholds.forEach((upTo, index) =>
      shades.push({
        name: { kind: 'fuzzy', above: thresholds[index - 1] ?? 0, upTo },
        shade: fuzzyShade(model, graded, upTo),
      }),
    );
    // A move that is preferred with probability 1 − c counts from a confidence above c on; c = (1 + threshold) / 2.
    const steps = [0.5, ...thresholds.filter((threshold) => threshold < 1).map((threshold) => (1 + threshold) / 2), 1];
    steps.slice(1).forEach((upTo, index) =>
      shades.push({
        name: { kind: 'probabilistic', above: steps[index] ?? 0.5, upTo },
        shade: probabilisticShade(model, graded, { alpha: upTo, beta: upTo, gamma: 1 - upTo }),
      }),
    );
  }
  if (conflict.attitudes.length > 0)
    shades.push({ name: { kind: 'attitudes' }, shade: attitudeShade(model, conflict.attitudes) });
  return shades;
}

interface Marked {
  readonly anyOrder?: number;
  readonly strong?: true;
  readonly certainty?: object;
}

function partsOf(preference: StatedPreference): readonly Marked[] {
  if (preference.kind === 'prioritised') return preference.statements;
  return preference.kind === 'ranking' ? preference.tiers : [];
}
