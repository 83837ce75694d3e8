// The one constructor of a conflict: what a conflict must be beyond its shape, looked at across its parts.
// What needs the set of feasible states is the engine's to say; names and text are lang's.

import { type Basis, standingOf } from './basis.js';
import type { Conflict, OptionForm } from './conflict.js';
import { holds } from './condition.js';
import { type Diagnostic, type DiagnosticNote, diagnose, hasError } from './diagnostic.js';
import { leverFindings } from './lever-findings.js';
import { invariant } from './invariant.js';
import { type Outcome, failed, succeeded } from './outcome.js';
import type { Perspective } from './perspective.js';
import type { StatedPreference, Tier } from './preference.js';
import { patternLetters } from './pattern.js';
import { overridden } from './overridden.js';
import type { Rule } from './rule.js';
import type { Span } from './span.js';

/** Where parts of a draft stand that have no span of their own. */
export interface DraftPlaces {
  readonly title: Span | null;
  readonly parties: Span | null;
  readonly states: Span | null;
  readonly statusQuo: Span | null;
}

const nowhere: DraftPlaces = { title: null, parties: null, states: null, statusQuo: null };

/** A conflict as proposed, before its parts are looked at together. */
export type ConflictDraft = Conflict;

/** The conflict, where its parts fit together; otherwise everything that does not fit. */
export function defineConflict(draft: ConflictDraft, places: DraftPlaces = nowhere): Outcome<Conflict> {
  invariant(draft.preferences.length === draft.dms.length, 'a draft has one preference for each decision maker');
  const diagnostics = [
    ...emptiness(draft, places),
    ...statusQuoFindings(draft, places),
    ...preferenceFindings(draft),
    ...leverFindings(draft, draft.levers),
    ...(draft.asOf === null ? [diagnose('P3016', places.title)] : []),
  ];
  return hasError(diagnostics) ? failed(diagnostics) : succeeded(draft, diagnostics);
}

function emptiness({ dms, form }: ConflictDraft, places: DraftPlaces): readonly Diagnostic[] {
  if (dms.length === 0) return [diagnose('P3007', places.parties)];
  if (form.kind === 'graph') return form.states.length === 0 ? [diagnose('P3011', places.states)] : [];
  return form.options.length === 0 ? [diagnose('P3008', places.parties)] : [];
}

/** The status quo must be feasible, in the case as it stands and in every perspective. */
function statusQuoFindings(draft: ConflictDraft, places: DraftPlaces): readonly Diagnostic[] {
  if (draft.form.kind !== 'options') return [];
  const broken = brokenRules(draft.form);
  const found =
    broken.length === 0 ? [] : [infeasibleStatusQuo(places.statusQuo ?? broken[0]?.span ?? null, broken, null)];
  for (const perspective of draft.perspectives) {
    const { form } = overridden(draft, perspective);
    const own = form.kind === 'options' ? brokenRules(form).filter((rule) => !broken.includes(rule)) : [];
    if (own.length > 0) found.push(infeasibleStatusQuo(perspective.span, own, perspective));
  }
  return found;
}

function brokenRules({ rules, statusQuo }: OptionForm): readonly Rule[] {
  return statusQuo === null ? [] : rules.filter((rule) => !holds(rule.feasible, statusQuo));
}

function infeasibleStatusQuo(span: Span | null, broken: readonly Rule[], perspective: Perspective | null): Diagnostic {
  const notes: readonly DiagnosticNote[] = broken.map((rule) => ({
    key: 'rule',
    values: { rule: rule.id, text: rule.text },
    span: rule.span,
  }));
  const values = { rule: broken[0]?.id ?? '', text: broken[0]?.text ?? '', perspective: perspective?.id ?? '' };
  return diagnose('P3002', span, values, { notes });
}

function preferenceFindings(draft: ConflictDraft): readonly Diagnostic[] {
  const found: Diagnostic[] = [];
  const look = (preference: StatedPreference, dm: number): void => {
    const party = draft.dms[dm]?.id ?? '';
    found.push(...groundFindings(preference, party));
    if (preference.kind === 'ranking') found.push(...rankingFindings(preference.tiers, draft, party));
  };
  draft.preferences.forEach(look);
  for (const perspective of draft.perspectives) perspective.preferences.forEach(look);
  return found;
}

/** Prioritised statements stand each on their own; a ranking, weights or indifference are one claim. */
function groundFindings(preference: StatedPreference, party: string): readonly Diagnostic[] {
  const ungrounded = (basis: Basis): boolean => standingOf(basis) === 'ungrounded';
  switch (preference.kind) {
    case 'prioritised':
      return preference.statements
        .filter(({ basis }) => ungrounded(basis))
        .map(({ span, text }) => diagnose('P3003', span, { party, what: text }));
    case 'weights':
      return preference.weights.some(({ basis }) => ungrounded(basis))
        ? [diagnose('P3003', preference.span, { party, what: '' })]
        : [];
    case 'ranking':
      return preference.tiers.some(({ basis }) => ungrounded(basis))
        ? [diagnose('P3003', preference.span, { party, what: '' })]
        : [];
    case 'indifferent':
      return preference.span !== null && ungrounded(preference.basis)
        ? [diagnose('P3003', preference.span, { party, what: '' })]
        : [];
  }
}

/** A state or pattern that is written in two tiers, and `rest` written twice. Overlap of patterns needs feasible states. */
function rankingFindings(tiers: readonly Tier[], { form }: ConflictDraft, party: string): readonly Diagnostic[] {
  const first = new Map<string, Tier>();
  const found: Diagnostic[] = [];
  for (const tier of tiers) {
    for (const state of new Set(namesOf(tier, form))) {
      const before = first.get(state);
      if (before === undefined) first.set(state, tier);
      else if (before !== tier) {
        const notes: readonly DiagnosticNote[] = [{ key: 'first', values: {}, span: before.span }];
        found.push(diagnose('P3005', tier.span, { party, state }, { notes }));
      }
    }
  }
  return found;
}

function namesOf(tier: Tier, form: ConflictDraft['form']): readonly string[] {
  if (tier.kind === 'rest') return ['rest'];
  if (tier.kind === 'states')
    return tier.states.map((state) => (form.kind === 'graph' ? (form.states[state]?.id ?? '') : String(state)));
  const options = form.kind === 'options' ? form.options.length : 0;
  return tier.patterns.map((pattern) => patternLetters(pattern, options));
}
