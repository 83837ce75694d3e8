// The names that a case declares, each with its index; what conditions, rules and preferences are resolved against.

import type { Conflict, DecisionMaker, DmIndex, ListedState, Option, OptionIndex, StateIndex } from '@parley/model';

/** Declared names. `states` is null in option form. */
export interface CaseNames {
  readonly dms: readonly DecisionMaker[];
  readonly options: readonly Option[];
  readonly states: readonly ListedState[] | null;
  readonly dmOf: ReadonlyMap<string, DmIndex>;
  readonly optionOf: ReadonlyMap<string, OptionIndex>;
  readonly stateOf: ReadonlyMap<string, StateIndex>;
  readonly statements: ReadonlySet<string>;
  readonly sources: ReadonlySet<string>;
}

/** The tables of names of what was declared; of two with one name the first counts. */
export function caseNames(
  declared: Pick<CaseNames, 'dms' | 'options' | 'states'>,
  statements: Iterable<string>,
  sources: Iterable<string>,
): CaseNames {
  return {
    ...declared,
    dmOf: positions<DmIndex>(declared.dms),
    optionOf: positions<OptionIndex>(declared.options),
    stateOf: positions<StateIndex>(declared.states ?? []),
    statements: new Set(statements),
    sources: new Set(sources),
  };
}

function positions<Index extends number>(named: readonly { readonly id: string }[]): ReadonlyMap<string, Index> {
  const found = new Map<string, Index>();
  named.forEach(({ id }, index) => {
    if (!found.has(id)) found.set(id, index as Index);
  });
  return found;
}

/** The names of a conflict that exists already. */
export function namesOfConflict({ dms, form, statements, sources }: Conflict): CaseNames {
  const options = form.kind === 'options' ? form.options : [];
  const states = form.kind === 'graph' ? form.states : null;
  return caseNames(
    { dms, options, states },
    statements.map(({ id }) => id),
    sources.map(({ id }) => id),
  );
}
