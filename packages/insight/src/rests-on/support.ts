// What holds the parts of a reading up: each rule and preference element with the statements and the assumption behind it,
// and which elements are left once some of these are dropped.

import {
  type Basis,
  type Condition,
  type Conflict,
  type DmIndex,
  type StatedPreference,
  type StatementId,
  dmIndex,
} from '@parley/model';

/** Something that can be dropped: a reported statement, or the assumption behind one element of a reading. */
export type Support =
  | { readonly kind: 'statement'; readonly statement: StatementId }
  | {
      readonly kind: 'assumption';
      /** `rule`, or whose preference. */
      readonly of: 'rule' | DmIndex;
      /** The rule's id, the text or option of the preference element; empty for a ranking. */
      readonly label: string;
      /** What a statement of preference wants; null for other elements. */
      readonly condition: Condition | null;
      readonly reason: string;
    };

/** A rule, or an element of a stated preference, that goes as a whole. */
export interface SupportedElement {
  /** `rule`, or whose preference. */
  readonly of: 'rule' | DmIndex;
  /** Position among the rules, or among the elements of the preference. A ranking is one element. */
  readonly position: number;
  /** Positions of what supports it, ascending. An element without any was never grounded, and stays. */
  readonly supports: readonly number[];
}

/** A reading as elements on supports. */
export interface SupportStructure {
  /** Statements in the order of the case, then assumptions in the order of the elements. */
  readonly supports: readonly Support[];
  readonly elements: readonly SupportedElement[];
}

/** The elements of a conflict (one reading of a case) and what supports them. */
export function supportsOf(conflict: Conflict): SupportStructure {
  const found = elementsOf(conflict);
  const cited = new Set(found.flatMap(({ bases }) => bases.flatMap(({ cites }) => cites)));
  const supports: Support[] = conflict.statements
    .filter(({ id }) => cited.has(id))
    .map(({ id }) => ({ kind: 'statement', statement: id }));
  const positions = new Map(supports.map((support, index) => [statementOf(support), index]));
  const elements = found.map(({ of, position, label, condition, bases }): SupportedElement => {
    const own = new Set<number>();
    // One tier that nobody grounded keeps a whole ranking, since a ranking cannot lose a tier.
    const bare = bases.some(({ cites, assumption }) => cites.length === 0 && assumption === null);
    if (bare || bases.length === 0) return { of, position, supports: [] };
    for (const { cites, assumption } of bases) {
      for (const id of cites) {
        const at = positions.get(id);
        if (at !== undefined) own.add(at);
      }
      if (assumption !== null)
        own.add(supports.push({ kind: 'assumption', of, label, condition, reason: assumption.trim() }) - 1);
    }
    return { of, position, supports: [...own].sort((a, b) => a - b) };
  });
  return { supports, elements };
}

/** Whether each element is left when supports are dropped: it goes when nothing that it stands on is left. */
export const elementsLeft = (
  { elements }: SupportStructure,
  dropped: (support: number) => boolean,
): readonly boolean[] => elements.map(({ supports }) => supports.length === 0 || !supports.every(dropped));

const statementOf = (support: Support): StatementId | null => (support.kind === 'statement' ? support.statement : null);

interface FoundElement {
  readonly of: 'rule' | DmIndex;
  readonly position: number;
  readonly label: string;
  readonly condition: Condition | null;
  readonly bases: readonly Basis[];
}

function elementsOf(conflict: Conflict): readonly FoundElement[] {
  const { form } = conflict;
  const rules: readonly FoundElement[] =
    form.kind === 'graph'
      ? []
      : form.rules.map(({ id, basis }, position) => ({
          of: 'rule',
          position,
          label: id,
          condition: null,
          bases: [basis],
        }));
  return [...rules, ...conflict.preferences.flatMap((stated, dm) => preferenceElements(conflict, stated, dmIndex(dm)))];
}

function preferenceElements(conflict: Conflict, stated: StatedPreference, of: DmIndex): readonly FoundElement[] {
  switch (stated.kind) {
    case 'prioritised':
      return stated.statements.map(({ condition, text, basis }, position) => ({
        of,
        position,
        label: text,
        condition,
        bases: [basis],
      }));
    case 'weights':
      return stated.weights.map(({ option, basis }, position) => {
        const { form } = conflict;
        const label = form.kind === 'options' ? (form.options[option]?.id ?? '') : '';
        return { of, position, label, condition: null, bases: [basis] };
      });
    case 'ranking':
      return [{ of, position: 0, label: '', condition: null, bases: stated.tiers.map(({ basis }) => basis) }];
    case 'indifferent':
      return [];
  }
}
