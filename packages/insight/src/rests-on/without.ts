// A case as it would stand without some of its statements: what rested on them alone, and on no assumption, goes.

import {
  type Basis,
  type Conflict,
  type Perspective,
  type Rule,
  type SourceId,
  type StatedPreference,
  type StatementId,
  noBasis,
  standingOf,
} from '@parley/model';

/** Statements that are still carried by a source once some sources are dropped. */
export function statementsCarriedBy(conflict: Conflict, kept: (source: SourceId) => boolean): ReadonlySet<StatementId> {
  return new Set(conflict.statements.filter(({ sources }) => sources.some(kept)).map(({ id }) => id));
}

/**
 * The case with only the given statements. A rule or preference element that cited statements, none of which is left,
 * and that no assumption backs, is taken out; what was assumed or ungrounded from the start stays.
 * A ranking cannot lose a tier: where none of its tiers is grounded any more, the party counts as indifferent.
 */
export function withStatements(conflict: Conflict, left: ReadonlySet<StatementId>): Conflict {
  const stays = (basis: Basis): boolean =>
    basis.cites.length === 0 || basis.assumption !== null || basis.cites.some((id) => left.has(id));
  const { form } = conflict;
  return {
    ...conflict,
    form: form.kind === 'graph' ? form : { ...form, rules: rulesLeft(form.rules, stays) },
    preferences: conflict.preferences.map((preference) => preferenceLeft(preference, stays)),
    perspectives: conflict.perspectives.map((perspective) => perspectiveLeft(perspective, stays)),
  };
}

type Stays = (basis: Basis) => boolean;

const rulesLeft = (rules: readonly Rule[], stays: Stays): readonly Rule[] => rules.filter(({ basis }) => stays(basis));

function perspectiveLeft(perspective: Perspective, stays: Stays): Perspective {
  const preferences = new Map([...perspective.preferences].map(([dm, stated]) => [dm, preferenceLeft(stated, stays)]));
  return { ...perspective, preferences, addedRules: rulesLeft(perspective.addedRules, stays) };
}

function preferenceLeft(preference: StatedPreference, stays: Stays): StatedPreference {
  switch (preference.kind) {
    case 'prioritised':
      return { ...preference, statements: preference.statements.filter(({ basis }) => stays(basis)) };
    case 'weights':
      return { ...preference, weights: preference.weights.filter(({ basis }) => stays(basis)) };
    case 'ranking': {
      const grounded = preference.tiers.some(({ basis }) => standingOf(basis) === 'ungrounded' || stays(basis));
      return grounded ? preference : { kind: 'indifferent', basis: noBasis, span: preference.span };
    }
    case 'indifferent':
      return preference;
  }
}
