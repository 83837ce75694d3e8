// A conflict with what is tried applied to it, as data: no text is written or read, so that a change shows within a frame.

import {
  type Conflict,
  type Diagnostic,
  type Outcome,
  type PreferenceStatement,
  type Rule,
  type StatedPreference,
  type StatementId,
  dmIndex,
  failed,
  stateMask,
  succeeded,
  underLevers,
} from '@parley/model';
import { buildGraphModel } from '@parley/engine';
import { type Reading, readingsOf, withStatements } from '@parley/insight';
import type { Trial, TriedPreference } from '../document/trial.js';

/** The conflict as it would stand. What the trial names and the conflict no longer has is passed over. */
export function triedConflict(conflict: Conflict, trial: Trial): Conflict {
  const left = withoutStatements(conflict, trial.without);
  return {
    ...left,
    form: formTried(left, trial),
    preferences: left.preferences.map((stated, dm) => {
      const tried = trial.preferences.find((one) => one.perspective === null && one.dm === dm);
      return tried === undefined ? stated : preferenceTried(stated, tried);
    }),
    perspectives: left.perspectives.map((perspective) => {
      const preferences = new Map(perspective.preferences);
      for (const tried of trial.preferences) {
        const stated = tried.perspective === perspective.id ? preferences.get(dmIndex(tried.dm)) : undefined;
        if (stated !== undefined) preferences.set(dmIndex(tried.dm), preferenceTried(stated, tried));
      }
      return {
        ...perspective,
        preferences,
        addedRules: rulesLeft(perspective.addedRules, trial),
        droppedRules: perspective.droppedRules.filter((id) => !trial.droppedRules.includes(id)),
      };
    }),
  };
}

/** The readings as they would stand. Facts are taken to be true under every perspective, whatever it changes. */
export function readingsTried(conflict: Conflict, trial: Trial): Outcome<readonly Reading[]> {
  const read = readingsOf(triedConflict(conflict, trial));
  const facts = conflict.levers.filter(({ id }) => trial.levers?.includes(id) === true);
  if (read.value === null || facts.length === 0) return read;
  const diagnostics: Diagnostic[] = [];
  const readings = read.value.flatMap((reading) => {
    const settled = underLevers(reading.conflict, facts);
    const built = settled.value === null ? null : buildGraphModel(settled.value);
    diagnostics.push(...settled.diagnostics, ...(built?.diagnostics ?? []));
    return settled.value === null || built === null || built.value === null
      ? []
      : [{ ...reading, conflict: settled.value, model: built.value }];
  });
  return readings.length < read.value.length ? failed(diagnostics) : succeeded(readings, diagnostics);
}

/** Positions in a trial count what is written, so statements are left out only where elements keep their places. */
function withoutStatements(conflict: Conflict, without: readonly string[]): Conflict {
  if (without.length === 0) return conflict;
  const left = new Set<StatementId>(conflict.statements.map(({ id }) => id).filter((id) => !without.includes(id)));
  const reduced = withStatements(conflict, left);
  return {
    ...reduced,
    preferences: conflict.preferences.map((stated, dm) => inPlace(stated, reduced.preferences[dm])),
    perspectives: conflict.perspectives.map((perspective, index) => {
      const after = reduced.perspectives[index] ?? perspective;
      const preferences = new Map(
        [...perspective.preferences].map(([dm, stated]) => [dm, inPlace(stated, after.preferences.get(dm))]),
      );
      return { ...after, preferences };
    }),
  };
}

/** Elements that went leave a statement behind that separates nothing, so that the others keep their places. */
function inPlace(before: StatedPreference, after: StatedPreference | undefined): StatedPreference {
  if (after === undefined || before.kind !== 'prioritised' || after.kind !== 'prioritised') return after ?? before;
  const left = new Set(after.statements);
  return {
    ...before,
    statements: before.statements.map((statement) => (left.has(statement) ? statement : mute(statement))),
  };
}

const mute = (statement: PreferenceStatement): PreferenceStatement => ({
  ...statement,
  condition: { kind: 'constant', value: true },
});

const rulesLeft = (rules: readonly Rule[], { droppedRules }: Trial): readonly Rule[] =>
  rules.filter(({ id }) => !droppedRules.includes(id));

function formTried({ form }: Conflict, trial: Trial): Conflict['form'] {
  if (form.kind !== 'options') return form;
  let { statusQuo } = form;
  if (statusQuo !== null) {
    let mask: bigint = statusQuo;
    form.options.forEach(({ id }, index) => {
      if (trial.flipped.includes(id)) mask ^= 1n << BigInt(index);
    });
    statusQuo = stateMask(mask);
  }
  return { ...form, statusQuo, rules: rulesLeft(form.rules, trial) };
}

function preferenceTried(stated: StatedPreference, { order, off, opposite }: TriedPreference): StatedPreference {
  switch (stated.kind) {
    case 'prioritised':
      return {
        ...stated,
        statements: order.flatMap((position) => {
          const statement = stated.statements[position];
          if (statement === undefined || off.includes(position)) return [];
          return [opposite.includes(position) ? opposed(statement) : statement];
        }),
      };
    case 'weights':
      return {
        ...stated,
        weights: stated.weights.flatMap((entry, position) => {
          if (off.includes(position)) return [];
          const weight = { ...entry.weight, digits: -entry.weight.digits };
          return [opposite.includes(position) ? { ...entry, weight } : entry];
        }),
      };
    case 'ranking':
      return { ...stated, tiers: order.flatMap((position) => stated.tiers[position] ?? []) };
    case 'indifferent':
      return stated;
  }
}

const opposed = (statement: PreferenceStatement): PreferenceStatement => ({
  ...statement,
  condition: { kind: 'not', operand: statement.condition },
  text: `!(${statement.text})`,
});
