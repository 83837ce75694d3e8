// A GMCR+ save file → a conflict. What the file holds and a conflict does not is listed, never passed over.
// The format is known from files distributed with the program, not from the program.

import {
  type Condition,
  type Conflict,
  type DecisionMaker,
  type Diagnostic,
  type FeasibleStates,
  type Option,
  type OptionChange,
  type OptionForm,
  type Outcome,
  type Pattern,
  type PreferenceStatement,
  type Rule,
  type StatedPreference,
  defineConflict,
  diagnose,
  dmIndex,
  failed,
  hasError,
  noBasis,
  patternLetters,
  stateMask,
} from '@parley/model';
import { noneOf, patternCondition } from '../case/read-rules.js';
import { printCondition } from '../condition/print-condition.js';
import { type JsonPlace, JsonReader, parseJson } from './json-text.js';
import { keysFromNames } from './keys-from-names.js';
import { tiersFromNumbers } from './state-numbers.js';

/** Reads a save file; `feasibleStates` is asked only where a ranking goes by state numbers. */
export function readGmcr(text: string, feasibleStates: FeasibleStates): Outcome<Conflict> {
  const parsed = parseJson(text);
  if (hasError(parsed.diagnostics)) return failed(parsed.diagnostics);
  const reader = new GmcrReader(parsed.value, feasibleStates);
  const conflict = reader.conflict();
  if (conflict === null || hasError(reader.diagnostics)) return failed(reader.diagnostics);
  const defined = defineConflict(conflict);
  // The format has no place for grounds and dates: that they are missing says nothing about the file.
  const findings = defined.diagnostics.filter(({ code }) => code !== 'P3003' && code !== 'P3016');
  return { value: defined.value, diagnostics: [...reader.diagnostics, ...findings] };
}

const changes: Readonly<Record<string, OptionChange>> = { both: 'eitherWay', fwd: 'onlyTaken', back: 'onlyWithdrawn' };

/** Keys that are read, or that follow from what is read; of any other it is said that it is not carried. */
const knownKeys = new Set([
  'decisionMakers',
  'options',
  'infeasibles',
  'useManualPreferenceVectors',
  'useManualPreferenceRanking',
  'coalitions',
  'coalitionsFull',
  'program',
  'version',
  'title',
]);
const knownDmKeys = new Set([
  'name',
  'options',
  'preferences',
  'preferenceVector',
  'preferenceRanking',
  'misperceptions',
  'payoffs',
]);

/** Options in the order of the file, and where each goes. */
interface Order {
  /** By position in the file: position in the conflict. */
  readonly placeOf: readonly number[];
  readonly grouped: boolean;
}

class GmcrReader {
  readonly #json = new JsonReader('P1081');
  readonly #root: JsonPlace;
  readonly #feasibleStates: FeasibleStates;
  readonly #remarks: Diagnostic[] = [];

  constructor(value: unknown, feasibleStates: FeasibleStates) {
    this.#root = { value, path: '' };
    this.#feasibleStates = feasibleStates;
  }

  get diagnostics(): readonly Diagnostic[] {
    return [...this.#json.diagnostics, ...this.#remarks];
  }

  conflict(): Conflict | null {
    const json = this.#json;
    if (typeof this.#root.value !== 'object' || this.#root.value === null || Array.isArray(this.#root.value))
      return json.refuse(this.#root, 'an object');
    const dms = json.items(json.at(this.#root, 'decisionMakers'));
    const fileOptions = json.items(json.at(this.#root, 'options'));
    const names = dms.map((dm) => json.text(json.at(dm, 'name')) ?? '');
    const dmKeys = keysFromNames(names.map((name) => ({ name, owner: null })));
    const controllers = this.#controllers(dms, fileOptions);
    if (controllers === null || hasError(json.diagnostics)) return null;
    const options = this.#options(fileOptions, controllers, dmKeys);
    const order = orderBy(controllers);
    if (!order.grouped) this.#remarks.push(diagnose('P1083', null));
    const inOrder = reordered(options, order);
    const rules = this.#rules(fileOptions.length, order);
    const form: OptionForm = { kind: 'options', options: inOrder, rules, merges: [], statusQuo: null };
    const preferences = this.#preferences(dms, names, form, order);
    this.#notCarried(dms);
    const title = json.at(this.#root, 'title').value;
    return {
      title: typeof title === 'string' && title.trim() !== '' ? title : names.join(' / '),
      asOf: null,
      note: null,
      dms: names.map((name, index): DecisionMaker => ({ id: dmKeys[index] ?? '', name, span: null })),
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
    };
  }

  /** Who controls each option of the file; every option exactly one. */
  #controllers(dms: readonly JsonPlace[], options: readonly JsonPlace[]): readonly number[] | null {
    const controllers: (number | null)[] = options.map(() => null);
    dms.forEach((dm, index) => {
      for (const place of this.#json.items(this.#json.at(dm, 'options'))) {
        const option = this.#json.index(place, 0, options.length);
        if (option === null) continue;
        if (controllers[option] !== null) this.#json.refuse(place, 'an option that no other decision maker controls');
        else controllers[option] = index;
      }
    });
    controllers.forEach((controller, index) => {
      const place = options[index];
      if (controller === null && place !== undefined) this.#json.refuse(place, 'controlled by a decision maker');
    });
    return controllers.every((controller) => controller !== null) ? controllers : null;
  }

  #options(places: readonly JsonPlace[], controllers: readonly number[], dmKeys: readonly string[]): readonly Option[] {
    const json = this.#json;
    const names = places.map((place) => json.text(json.at(place, 'name')) ?? '');
    const keys = keysFromNames(names.map((name, index) => ({ name, owner: dmKeys[controllers[index] ?? 0] ?? null })));
    return places.map((place, index): Option => {
      const direction = json.at(place, 'permittedDirection');
      const change =
        direction.value === undefined
          ? 'eitherWay'
          : typeof direction.value === 'string' && Object.hasOwn(changes, direction.value)
            ? changes[direction.value]
            : undefined;
      if (change === undefined) json.refuse(direction, 'both, fwd or back');
      return {
        id: keys[index] ?? '',
        name: names[index] ?? '',
        controller: dmIndex(controllers[index] ?? 0),
        change: change ?? 'eitherWay',
        span: null,
      };
    });
  }

  #rules(optionCount: number, order: Order): readonly Rule[] {
    const rules: Rule[] = [];
    for (const place of this.#json.items(this.#json.at(this.#root, 'infeasibles'))) {
      const patterns = this.#condition(place, optionCount, order);
      if (patterns === null) continue;
      const text = patterns.map((pattern) => patternLetters(pattern, optionCount)).join(', ');
      rules.push({
        id: `rule_${rules.length + 1}`,
        kind: 'patterns',
        feasible: noneOf(patterns, optionCount),
        text,
        basis: noBasis,
        span: null,
      });
    }
    return rules;
  }

  /** A pattern, or a compound: several, any of which. */
  #condition(place: JsonPlace, optionCount: number, order: Order): readonly Pattern[] | null {
    if (Array.isArray(place.value)) {
      const pattern = this.#pattern(place, optionCount, order);
      return pattern === null ? null : [pattern];
    }
    const members = this.#json.at(place, 'members');
    if (members.value === undefined)
      return this.#json.refuse(place, 'a list of [option, "Y" or "N"], or a compound of such lists');
    const patterns = this.#json.items(members).map((member) => this.#pattern(member, optionCount, order));
    return patterns.every((pattern) => pattern !== null) ? patterns : null;
  }

  #pattern(place: JsonPlace, optionCount: number, order: Order): Pattern | null {
    let yes = 0n;
    let no = 0n;
    for (const literal of this.#json.items(place)) {
      const [index, letter, ...rest] = this.#json.items(literal);
      if (index === undefined || letter === undefined || rest.length > 0)
        return this.#json.refuse(literal, 'a pair of option and letter');
      const option = this.#json.index(index, 0, optionCount);
      if (option === null) return null;
      const bit = 1n << BigInt(order.placeOf[option] ?? 0);
      if (letter.value === 'Y') yes |= bit;
      else if (letter.value === 'N') no |= bit;
      else if (letter.value !== '-') return this.#json.refuse(letter, '"Y" or "N"');
    }
    return (yes & no) === 0n
      ? { yes: stateMask(yes), no: stateMask(no) }
      : this.#json.refuse(place, 'one letter for each option');
  }

  #preferences(
    dms: readonly JsonPlace[],
    names: readonly string[],
    form: OptionForm,
    order: Order,
  ): readonly StatedPreference[] {
    const json = this.#json;
    const flag = (key: string): boolean => json.at(this.#root, key).value === true;
    const manual = flag('useManualPreferenceRanking') || flag('useManualPreferenceVectors');
    // A flag decides, also where it says "no" and there are no statements: all states are then tied. Without a flag a
    // ranking counts where nothing else is given, as in files that were written before there was one.
    const decided = ['useManualPreferenceRanking', 'useManualPreferenceVectors'].some(
      (key) => typeof json.at(this.#root, key).value === 'boolean',
    );
    return dms.map((dm, index): StatedPreference => {
      const ranking = [json.at(dm, 'preferenceRanking'), json.at(dm, 'preferenceVector')].find(
        ({ value }) => Array.isArray(value) && value.length > 0,
      );
      const statements = json.items(json.at(dm, 'preferences'));
      const name = names[index] ?? '';
      const byRanking = ranking !== undefined && (manual || (!decided && statements.length === 0));
      if (byRanking && statements.length > 0)
        this.#remarks.push(diagnose('P1082', null, { what: 'preferences', detail: name }));
      if (!byRanking && ranking !== undefined)
        this.#remarks.push(diagnose('P1082', null, { what: ranking.path.split('.').at(-1) ?? '', detail: name }));
      if (byRanking) return this.#ranking(ranking, name, form, order);
      if (statements.length === 0) return { kind: 'indifferent', basis: noBasis, span: null };
      return { kind: 'prioritised', statements: this.#statements(statements, form, order), span: null };
    });
  }

  #statements(places: readonly JsonPlace[], form: OptionForm, order: Order): readonly PreferenceStatement[] {
    const statements: PreferenceStatement[] = [];
    for (const place of places) {
      const patterns = this.#condition(place, form.options.length, order);
      if (patterns === null) continue;
      const parts = patterns.map((pattern) => patternCondition(pattern, form.options.length));
      const [only] = parts;
      const condition: Condition = only !== undefined && parts.length === 1 ? only : { kind: 'any', operands: parts };
      statements.push({ condition, text: printCondition(condition, form.options), basis: noBasis, span: null });
    }
    return statements;
  }

  #ranking(place: JsonPlace, dm: string, form: OptionForm, order: Order): StatedPreference {
    const numbers = this.#json
      .items(place)
      .map((tier) => (Array.isArray(tier.value) ? this.#json.items(tier) : [tier]));
    const states = this.#feasibleStates(form);
    const outcome = states === null ? null : tiersFromNumbers(numbers, states, order.placeOf, this.#json);
    if (outcome === null) this.#remarks.push(diagnose('P1084', null, { dm }));
    return { kind: 'ranking', tiers: outcome ?? [], span: null };
  }

  /** What a conflict has no place for, each named once. */
  #notCarried(dms: readonly JsonPlace[]): void {
    const json = this.#json;
    const remark = (what: string, detail: string): void =>
      void this.#remarks.push(diagnose('P1082', null, { what, detail }));
    const coalitions = json.items(json.at(this.#root, 'coalitions'));
    const each =
      coalitions.length === dms.length &&
      coalitions.every(({ value }, index) => value === index || JSON.stringify(value) === `[${index}]`);
    if (coalitions.length > 0 && !each)
      remark('coalitions', JSON.stringify(coalitions.map(({ value }) => value)).slice(0, 200));
    for (const dm of dms) {
      const misperceptions = json.items(json.at(dm, 'misperceptions'));
      const name = json.at(dm, 'name').value;
      if (misperceptions.length > 0) remark('misperceptions', String(name));
      for (const key of unknownKeys(dm.value, knownDmKeys)) remark(key, String(name));
    }
    for (const key of unknownKeys(this.#root.value, knownKeys)) remark(key, '');
  }
}

function unknownKeys(value: unknown, known: ReadonlySet<string>): readonly string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value)
    .filter(([key, held]) => !known.has(key) && !isNothing(held))
    .map(([key]) => key);
}

const isNothing = (value: unknown): boolean =>
  value === null || value === '' || (Array.isArray(value) && value.length === 0);

/** The order by decision maker, within one as in the file. */
function orderBy(controllers: readonly number[]): Order {
  const sorted = controllers
    .map((controller, index) => ({ controller, index }))
    .sort((a, b) => a.controller - b.controller || a.index - b.index);
  const placeOf: number[] = [];
  sorted.forEach(({ index }, place) => {
    placeOf[index] = place;
  });
  return { placeOf, grouped: placeOf.every((place, index) => place === index) };
}

function reordered(options: readonly Option[], { placeOf }: Order): readonly Option[] {
  const found: Option[] = [...options];
  options.forEach((option, index) => {
    found[placeOf[index] ?? index] = option;
  });
  return found;
}
