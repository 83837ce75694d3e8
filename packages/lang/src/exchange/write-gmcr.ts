// A conflict → a GMCR+ save file. Rules and preferences become patterns; what the format cannot hold is listed.

import {
  type Condition,
  type Conflict,
  type Diagnostic,
  type FeasibleStates,
  type OptionForm,
  type Outcome,
  type Pattern,
  type StatedPreference,
  type StateMask,
  commonScale,
  diagnose,
  failed,
  hasError,
  holds,
  matches,
  optionsControlledBy,
  dmIndex,
  succeeded,
} from '@parley/model';
import { negated, patternsOf } from './condition-cubes.js';
import { numberedStates } from './state-numbers.js';

/** Writes a save file; `feasibleStates` is asked only where some preference must become a ranking of state numbers. */
export function writeGmcr(conflict: Conflict, feasibleStates: FeasibleStates): Outcome<string> {
  if (conflict.form.kind === 'graph') return failed([diagnose('P3010', null, { what: '.gmcr' })]);
  const writer = new GmcrWriter(conflict, conflict.form, feasibleStates);
  const file = writer.file();
  return hasError(writer.diagnostics)
    ? failed(writer.diagnostics)
    : succeeded(`${JSON.stringify(file, null, 1)}\n`, writer.diagnostics);
}

type Literal = readonly [number, 'Y' | 'N'];
type GmcrPattern = readonly Literal[];
type GmcrCondition = GmcrPattern | { readonly compound: true; readonly members: readonly GmcrPattern[] };
type Ranking = readonly (number | readonly number[])[];

const directions = { eitherWay: 'both', onlyTaken: 'fwd', onlyWithdrawn: 'back' } as const;

class GmcrWriter {
  readonly diagnostics: Diagnostic[] = [];
  readonly #conflict: Conflict;
  readonly #form: OptionForm;
  readonly #feasibleStates: FeasibleStates;
  readonly #place: readonly number[];
  #numbered: readonly StateMask[] | null = null;

  constructor(conflict: Conflict, form: OptionForm, feasibleStates: FeasibleStates) {
    this.#conflict = conflict;
    this.#form = form;
    this.#feasibleStates = feasibleStates;
    this.#place = groupedPlaces(conflict, form);
  }

  file(): object {
    const { dms, preferences } = this.#conflict;
    const options = [...this.#form.options.entries()]
      .sort(([a], [b]) => this.#at(a) - this.#at(b))
      .map(([, option]) => option);
    const infeasibles = this.#infeasibles();
    const manual = preferences.some(({ kind }) => kind === 'weights' || kind === 'ranking');
    const rankings = manual ? dms.map((_, dm) => this.#ranking(preferences[dm])) : [];
    this.#listNotCarried();
    return {
      program: 'parley',
      title: this.#conflict.title,
      options: options.map(({ name, change }) => ({ name, permittedDirection: directions[change] })),
      decisionMakers: dms.map(({ name }, dm) => ({
        name,
        options: optionsControlledBy(this.#form.options, dmIndex(dm)).map((option) => this.#at(option)),
        preferences: this.#statements(preferences[dm]),
        misperceptions: [],
        ...(manual ? { preferenceRanking: rankings[dm] } : {}),
      })),
      infeasibles,
      useManualPreferenceRanking: manual,
      coalitions: dms.map((_, dm) => dm),
    };
  }

  readonly #at = (option: number): number => this.#place[option] ?? option;

  #infeasibles(): readonly GmcrPattern[] {
    const found: GmcrPattern[] = [];
    for (const rule of this.#form.rules) {
      const patterns = patternsOf(negated(rule.feasible));
      if (patterns === null) this.diagnostics.push(diagnose('P1082', rule.span, { what: 'rules', detail: rule.id }));
      // A pattern of no letters would forbid every state; GMCR+ reads it as no pattern at all.
      else for (const pattern of patterns) found.push(this.#literals(pattern));
    }
    return found;
  }

  #literals({ yes, no }: Pattern): GmcrPattern {
    const literals: Literal[] = [];
    this.#form.options.forEach((_, option) => {
      if (((yes >> BigInt(option)) & 1n) === 1n) literals.push([this.#at(option), 'Y']);
      if (((no >> BigInt(option)) & 1n) === 1n) literals.push([this.#at(option), 'N']);
    });
    return literals.sort(([a], [b]) => a - b);
  }

  /** Statements stay statements. Where a ranking counts for everyone, they are kept beside it. */
  #statements(preference: StatedPreference | undefined): readonly GmcrCondition[] {
    if (preference?.kind !== 'prioritised') return [];
    const conditions: GmcrCondition[] = [];
    for (const { condition, text, span } of preference.statements) {
      const written = this.#condition(condition);
      if (written === null) this.diagnostics.push(diagnose('P1082', span, { what: 'preferences', detail: text }));
      else conditions.push(written);
    }
    return conditions;
  }

  #condition(condition: Condition): GmcrCondition | null {
    const patterns = patternsOf(condition);
    // A statement that holds everywhere or nowhere separates no states: leaving it out changes nothing.
    if (patterns === null) return null;
    const [only] = patterns;
    if (only !== undefined && patterns.length === 1) return this.#literals(only);
    return { compound: true, members: patterns.map((pattern) => this.#literals(pattern)) };
  }

  #ranking(preference: StatedPreference | undefined): Ranking {
    const states = this.#states();
    if (preference === undefined) return [];
    const worth = worthOf(preference);
    const tiers = new Map<string, { readonly score: bigint; readonly numbers: number[] }>();
    states.forEach((mask, index) => {
      const score = worth(mask);
      const tier = tiers.get(score.toString());
      if (tier === undefined) tiers.set(score.toString(), { score, numbers: [index + 1] });
      else tier.numbers.push(index + 1);
    });
    const sorted = [...tiers.values()].sort((a, b) => (a.score > b.score ? -1 : 1));
    return sorted.map(({ numbers }) => (numbers.length === 1 ? (numbers[0] ?? 0) : numbers));
  }

  #states(): readonly StateMask[] {
    if (this.#numbered !== null) return this.#numbered;
    const placeOf: number[] = [];
    this.#place.forEach((place, option) => {
      placeOf[place] = option;
    });
    const states = this.#feasibleStates({ ...this.#form, merges: [] });
    const numbered = states === null ? null : numberedStates(states, placeOf);
    if (numbered === null) this.diagnostics.push(diagnose('P1084', null, { dm: this.#conflict.dms[0]?.name ?? '' }));
    this.#numbered = numbered ?? [];
    return this.#numbered;
  }

  #listNotCarried(): void {
    const { asOf, note, sources, statements, perspectives, questions, preferences } = this.#conflict;
    const { merges, rules, statusQuo, options } = this.#form;
    const remark = (what: string, detail: string | number): void =>
      void this.diagnostics.push(diagnose('P1082', null, { what, detail }));
    if (asOf !== null) remark('as_of', asOf);
    if (note !== null) remark('note', '');
    if (statusQuo !== null)
      remark(
        'status_quo',
        options
          .filter((_, option) => ((statusQuo >> BigInt(option)) & 1n) === 1n)
          .map(({ id }) => id)
          .join(', '),
      );
    const counts = {
      merge: merges.length,
      sources: sources.length,
      statements: statements.length,
      perspectives: perspectives.length,
      questions: questions.length,
    };
    for (const [what, count] of Object.entries(counts)) if (count > 0) remark(what, count);
    const grounded = [...rules.map((rule) => rule.basis), ...preferences.flatMap(basesOf)].filter(
      (basis) => basis.cites.length + basis.contestedBy.length > 0 || basis.assumption !== null,
    );
    if (grounded.length > 0) remark('cites, contested_by, assumption', grounded.length);
    const named = rules.filter((rule, index) => rule.id !== `rule_${index + 1}`);
    if (named.length > 0) remark('id', named.map((rule) => rule.id).join(', '));
    const weighted = preferences.filter(({ kind }) => kind === 'weights').length;
    if (weighted > 0) remark('weights', weighted);
  }
}

function basesOf(preference: StatedPreference) {
  if (preference.kind === 'prioritised') return preference.statements.map(({ basis }) => basis);
  if (preference.kind === 'weights') return preference.weights.map(({ basis }) => basis);
  return preference.kind === 'ranking' ? preference.tiers.map(({ basis }) => basis) : [preference.basis];
}

/** Where each option stands when options are grouped by decision maker, as the format asks. */
function groupedPlaces(conflict: Conflict, form: OptionForm): readonly number[] {
  const places: number[] = [];
  let next = 0;
  conflict.dms.forEach((_, dm) => {
    for (const option of optionsControlledBy(form.options, dmIndex(dm))) places[option] = next++;
  });
  return places;
}

/** A number for each state, larger for a preferred one; only comparisons of it mean anything. */
function worthOf(preference: StatedPreference): (mask: StateMask) => bigint {
  switch (preference.kind) {
    case 'indifferent':
      return () => 0n;
    case 'prioritised':
      return (mask) =>
        preference.statements.reduce((score, { condition }) => (score << 1n) | (holds(condition, mask) ? 1n : 0n), 0n);
    case 'weights': {
      const weights = commonScale(preference.weights.map(({ weight }) => weight));
      return (mask) =>
        preference.weights.reduce(
          (sum, { option }, k) => (((mask >> BigInt(option)) & 1n) === 1n ? sum + (weights[k] ?? 0n) : sum),
          0n,
        );
    }
    case 'ranking':
      return rankWorth(preference.tiers);
  }
}

/** Whole states are looked up; patterns with open options are tried in turn; `rest` takes what is left. */
function rankWorth(tiers: Extract<StatedPreference, { kind: 'ranking' }>['tiers']): (mask: StateMask) => bigint {
  const patterns = tiers.flatMap((tier, index) =>
    tier.kind === 'patterns' ? tier.patterns.map((pattern) => ({ pattern, index })) : [],
  );
  const widest = patterns.reduce((mask, { pattern }) => mask | pattern.yes | pattern.no, 0n);
  const whole = new Map(
    patterns
      .filter(({ pattern }) => (pattern.yes | pattern.no) === widest)
      .map(({ pattern, index }) => [pattern.yes, index]),
  );
  const open = patterns.filter(({ pattern }) => (pattern.yes | pattern.no) !== widest);
  const rest = tiers.findIndex(({ kind }) => kind === 'rest');
  return (mask) => {
    const exact = whole.get((mask & widest) as StateMask);
    const found = exact ?? open.find(({ pattern }) => matches(pattern, mask))?.index ?? rest;
    return BigInt(-found);
  };
}
