// What an answer rests on: the rules and preference elements that its proofs used, and through them
// the statements, the sources and the assumptions.

import {
  type Basis, type Conflict, type DmIndex, type Rule, type SourceId, type Standing, type StatementId, standingOf,
} from '@parley/model';
import type { Reason } from './reason.js';

/** A rule or an element of a stated preference that a proof used. */
export interface GroundedElement {
  readonly kind: 'rule' | 'preference';
  /** Whose preference; null for a rule. */
  readonly dm: DmIndex | null;
  /** The rule's id, or the text or position of the preference element. */
  readonly label: string;
  readonly basis: Basis;
  readonly standing: Standing;
}

/** What an answer rests on. Every list is in a fixed order and holds each entry once. */
export interface Grounds {
  readonly elements: readonly GroundedElement[];
  /** Statements that the elements cite. */
  readonly statements: readonly StatementId[];
  /** Statements that speak against an element that was used. */
  readonly contesting: readonly StatementId[];
  /** Sources that carry a cited statement. */
  readonly sources: readonly SourceId[];
  /** Number of independent accounts among those sources: sources of one account count once. */
  readonly accounts: number;
}

/** Collects the grounds of reasons and rules. */
export function groundsOf(conflict: Conflict, reasons: readonly Reason[], rules: readonly Rule[]): Grounds {
  const elements = new Map<string, GroundedElement>();
  const add = (kind: GroundedElement['kind'], dm: DmIndex | null, label: string, basis: Basis): void => {
    const key = `${kind}\n${dm ?? ''}\n${label}`;
    if (!elements.has(key)) elements.set(key, { kind, dm, label, basis, standing: standingOf(basis) });
  };
  for (const reason of reasons) addReason(reason, conflict, add);
  for (const rule of rules) add('rule', null, rule.id, rule.basis);
  const used = [...elements.values()];
  const cited = new Set(used.flatMap((element) => element.basis.cites));
  const contesting = new Set(used.flatMap((element) => element.basis.contestedBy));
  const statements = conflict.statements.filter((statement) => cited.has(statement.id));
  const carrying = new Set(statements.flatMap((statement) => statement.sources));
  const sources = conflict.sources.filter((source) => carrying.has(source.id));
  return {
    elements: used,
    statements: statements.map((statement) => statement.id),
    contesting: conflict.statements.filter((statement) => contesting.has(statement.id)).map((statement) => statement.id),
    sources: sources.map((source) => source.id),
    accounts: new Set(sources.map((source) => source.account ?? source.id)).size,
  };
}

type AddElement = (kind: GroundedElement['kind'], dm: DmIndex | null, label: string, basis: Basis) => void;

function addReason(reason: Reason, conflict: Conflict, add: AddElement): void {
  const { decider, dm } = reason;
  switch (decider.kind) {
    case 'statement':
      add('preference', dm, decider.text, decider.basis);
      return;
    case 'weights':
      decider.bases.forEach((basis, index) => {
        const option = decider.options[index];
        const form = conflict.form;
        const label = option !== undefined && form.kind === 'options' ? form.options[option]?.id : undefined;
        add('preference', dm, label ?? String(index + 1), basis);
      });
      return;
    case 'ranking':
      decider.bases.forEach((basis) => {
        add('preference', dm, `${decider.firstTier}, ${decider.secondTier}`, basis);
      });
      return;
    case 'nothing':
      decider.bases.forEach((basis) => {
        add('preference', dm, '', basis);
      });
  }
}
