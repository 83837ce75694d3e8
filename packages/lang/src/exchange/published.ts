// Published models as JSON: decision makers with their options, infeasible patterns, one-way options, rankings or statements.
// What a publication or another solver states about the answer is kept aside and is no part of the conflict.

import {
  type Condition,
  type Conflict,
  type DecisionMaker,
  type Diagnostic,
  type Option,
  type OptionChange,
  type OptionForm,
  type Outcome,
  type Pattern,
  type Rule,
  type StatedPreference,
  type StateMask,
  type Tier,
  defineConflict,
  dmIndex,
  failed,
  hasError,
  noBasis,
  patternFromLetters,
} from '@parley/model';
import { noneOf, patternCondition } from '../case/read-rules.js';
import { printCondition } from '../condition/print-condition.js';
import { type JsonPlace, JsonReader, parseJson } from './json-text.js';
import { keysFromNames } from './keys-from-names.js';

/** A published model: the conflict, and what was said about its answer, as it stands in the file. */
export interface PublishedModel {
  readonly conflict: Conflict;
  readonly citation: string;
  readonly url: string;
  /** Stated by a publication. */
  readonly published: unknown;
  /** Computed by an independent solver. */
  readonly computed: unknown;
  /** The feasible states as letters, where the file lists them. */
  readonly feasible: readonly string[] | null;
  readonly feasibleCount: number | null;
}

/** Reads a published model. */
export function readPublished(text: string): Outcome<PublishedModel> {
  const parsed = parseJson(text);
  if (hasError(parsed.diagnostics)) return failed(parsed.diagnostics);
  const reader = new PublishedReader({ value: parsed.value, path: '' });
  const model = reader.model();
  if (model === null || hasError(reader.diagnostics)) return failed(reader.diagnostics);
  const defined = defineConflict(model.conflict);
  const findings = defined.diagnostics.filter(({ code }) => code !== 'P3003' && code !== 'P3016');
  return { value: defined.value === null ? null : model, diagnostics: [...reader.diagnostics, ...findings] };
}

class PublishedReader {
  readonly #json = new JsonReader('P1085');
  readonly #root: JsonPlace;

  constructor(root: JsonPlace) {
    this.#root = root;
  }

  get diagnostics(): readonly Diagnostic[] {
    return this.#json.diagnostics;
  }

  model(): PublishedModel | null {
    const { value } = this.#root;
    if (typeof value !== 'object' || value === null || Array.isArray(value))
      return this.#json.refuse(this.#root, 'an object');
    const dms = this.#json.items(this.#at('dms'));
    const names = dms.map((dm) => this.#json.text(this.#json.at(dm, 'name')) ?? '');
    const keys = keysFromNames(names.map((name) => ({ name, owner: null })));
    const options = this.#options(dms, keys);
    const form = this.#form(options);
    const preferences = names.map((name) => this.#preference(this.#json.at(this.#at('preferences'), name), form));
    const feasible =
      this.#at('feasible').value === undefined
        ? null
        : this.#json.items(this.#at('feasible')).map(({ value: letters }) => String(letters));
    const count = this.#at('feasible_count').value;
    return {
      conflict: {
        title: this.#optional('name') || names.join(' / '),
        asOf: null,
        note: this.#optional('citation') || null,
        dms: names.map((name, index): DecisionMaker => ({ id: keys[index] ?? '', name, span: null })),
        form,
        preferences,
        sources: [],
        statements: [],
        perspectives: [],
        questions: [],
        promises: [],
        attitudes: [],
        views: [],
        levers: [],
      },
      citation: this.#optional('citation'),
      url: this.#optional('url'),
      published: this.#at('published').value ?? null,
      computed: this.#at('computed').value ?? null,
      feasible,
      feasibleCount: typeof count === 'number' ? count : null,
    };
  }

  #at(key: string): JsonPlace {
    return this.#json.at(this.#root, key);
  }

  #optional(key: string): string {
    const { value } = this.#at(key);
    return typeof value === 'string' ? value : '';
  }

  #options(dms: readonly JsonPlace[], keys: readonly string[]): readonly Option[] {
    const named = dms.flatMap((dm, index) =>
      this.#json
        .items(this.#json.at(dm, 'options'))
        .map((place) => ({ name: this.#json.text(place) ?? '', owner: keys[index] ?? null, controller: index })),
    );
    const optionKeys = keysFromNames(named);
    const changes = this.#changes(named.length);
    return named.map(
      ({ name, controller }, index): Option => ({
        id: optionKeys[index] ?? '',
        name,
        controller: dmIndex(controller),
        change: changes.get(index) ?? 'eitherWay',
        span: null,
      }),
    );
  }

  #changes(options: number): ReadonlyMap<number, OptionChange> {
    const changes = new Map<number, OptionChange>();
    for (const place of this.#json.items(this.#at('irreversible'))) {
      const option = this.#json.index(this.#json.at(place, 'option'), 0, options);
      const allowed = this.#json.at(place, 'allowed');
      const change = allowed.value === 'N->Y' ? 'onlyTaken' : allowed.value === 'Y->N' ? 'onlyWithdrawn' : null;
      if (change === null) this.#json.refuse(allowed, 'N->Y or Y->N');
      else if (option !== null) changes.set(option, change);
    }
    return changes;
  }

  #form(options: readonly Option[]): OptionForm {
    const patterns = this.#json.items(this.#at('infeasible'));
    const rules: Rule[] = [];
    for (const place of patterns) {
      const pattern = this.#pattern(place, options.length);
      if (pattern !== null) {
        rules.push({
          id: `rule_${rules.length + 1}`,
          kind: 'patterns',
          feasible: noneOf([pattern], options.length),
          text: String(place.value),
          basis: noBasis,
          span: null,
        });
      }
    }
    const written = this.#at('status_quo');
    const statusQuo: StateMask | null =
      written.value === undefined || written.value === null
        ? null
        : (this.#pattern(written, options.length)?.yes ?? null);
    return { kind: 'options', options, rules, merges: [], statusQuo };
  }

  #pattern(place: JsonPlace, options: number): Pattern | null {
    const letters = this.#json.text(place);
    if (letters === null) return null;
    const pattern = letters.length === options ? patternFromLetters(letters) : null;
    return pattern ?? this.#json.refuse(place, `letters Y, N or -, one for each option (${options})`);
  }

  /** A ranking counts before statements; a ranking that is a sentence instead of a list says that all states are equal. */
  #preference(place: JsonPlace, form: OptionForm): StatedPreference {
    const ranking = this.#json.at(place, 'ranking');
    if (Array.isArray(ranking.value)) return { kind: 'ranking', tiers: this.#tiers(ranking, form), span: null };
    const statements = this.#json.items(this.#json.at(place, 'statements'));
    if (statements.length === 0) return { kind: 'indifferent', basis: noBasis, span: null };
    return {
      kind: 'prioritised',
      statements: statements.map((statement) => this.#statement(statement, form)),
      span: null,
    };
  }

  #statement(place: JsonPlace, form: OptionForm) {
    const patterns = this.#json
      .items(this.#json.at(place, 'any_of'))
      .map((pattern) => this.#pattern(pattern, form.options.length));
    const operands = patterns
      .filter((pattern) => pattern !== null)
      .map((pattern) => patternCondition(pattern, form.options.length));
    const [only] = operands;
    const condition: Condition = only !== undefined && operands.length === 1 ? only : { kind: 'any', operands };
    return { condition, text: printCondition(condition, form.options), basis: noBasis, span: null };
  }

  #tiers(ranking: JsonPlace, form: OptionForm): readonly Tier[] {
    return this.#json.items(ranking).map((tier): Tier => {
      const places = Array.isArray(tier.value) ? this.#json.items(tier) : [tier];
      const patterns = places
        .map((place) => this.#pattern(place, form.options.length))
        .filter((pattern) => pattern !== null);
      return { kind: 'patterns', patterns, basis: noBasis, span: null };
    });
  }
}
