// The fewest edits of one party's list of preference statements that make a state stable for it: a statement moved, left
// out, made stronger or weaker by a part of it, or a new one about a single option put in. One edit first, then two; the
// others' preferences stay as they are.

import { type Condition, type DmIndex, type OptionIndex, type StateIndex, holds, optionIndex } from '@parley/model';
import { type GraphModel, type RankTable, rankTable } from '@parley/engine';
import { printCondition } from '@parley/lang';
import { maskWords, wordTest } from '../answer/mask-words.js';
import { withRanks } from '../sweep/analysed-variants.js';
import { type ChangeGoal, stableFor } from './ranking-change.js';

/** One edit; positions count from 0, the most important first, in the list as it was written (for `add`: as it will be). */
export type StatementEdit =
  | { readonly kind: 'move'; readonly statement: number; readonly from: number; readonly to: number }
  | { readonly kind: 'drop'; readonly statement: number }
  /** `text` is the new condition in the language of cases; stronger where it implies the old one. */
  | {
      readonly kind: 'reword';
      readonly statement: number;
      readonly condition: Condition;
      readonly text: string;
      readonly stronger: boolean;
    }
  | { readonly kind: 'add'; readonly to: number; readonly option: OptionIndex; readonly taken: boolean };

/** Edits that do it together; none of them can be left out. */
export interface StatementChange {
  readonly edits: readonly StatementEdit[];
  /** The condition of each statement of the new list, the most important first. */
  readonly conditions: readonly Condition[];
}

/** The smallest changes of a list of statements. */
export interface StatementChanges {
  /** Smallest first; at most as many as asked for. Empty where none was found. */
  readonly changes: readonly StatementChange[];
  /** How many changes with that few edits there are, listed or not. */
  readonly found: number;
  /** False where the search was cut short, so that there may be more, or one where none was found. */
  readonly complete: boolean;
}

/** Limits of the search. */
export interface StatementLimits {
  /** Edits in one change at most. */
  readonly edits: number;
  /** Lists that are tried at most. */
  readonly tried: number;
  /** Changes that are listed at most. */
  readonly listed: number;
}

/** Two edits and some thousand lists: a tenth of a second on a case of some thousand states. */
export const defaultStatementLimits: StatementLimits = { edits: 2, tried: 4_000, listed: 5 };
/** Beyond this every list costs too much to try thousands of them. */
const mostStates = 4_096;

/** One statement of a list under change: its place in the written list, or what is put in. */
interface Entry {
  readonly truth: Uint32Array;
  readonly condition: Condition;
  readonly statement: number | null;
  /** What it can be reworded to. */
  readonly rewordings: readonly Rewording[];
}

interface Rewording {
  readonly entry: Entry;
  readonly text: string;
  readonly stronger: boolean;
}

interface Draft {
  readonly entries: readonly Entry[];
  readonly edits: readonly StatementEdit[];
}

/**
 * Finds the smallest changes; null where the party's preference is no list of statements or the model is too large.
 * `reached` sees the model with ranks that are right only against the goal's state, which is all that verdicts on it ask.
 */
export function smallestStatementChanges(
  model: GraphModel,
  dm: DmIndex,
  goal: ChangeGoal,
  limits: StatementLimits = defaultStatementLimits,
  reached: (variant: GraphModel) => boolean = (variant) => stableFor(variant, dm, goal),
): StatementChanges | null {
  const preference = model.definition.preferences[dm];
  const { form } = model.definition;
  if (preference?.kind !== 'prioritised' || form.kind !== 'options' || model.states.count > mostStates) return null;
  const entry = (condition: Condition, statement: number | null, rewordings: readonly Rewording[] = []): Entry => ({
    condition,
    statement,
    truth: truthOf(model, condition),
    rewordings,
  });
  const writtenEntry = (condition: Condition, at: number): Entry =>
    entry(
      condition,
      at,
      rewordingsOf(condition).map((each) => ({
        entry: entry(each.condition, at),
        text: printCondition(each.condition, form.options),
        stronger: each.stronger,
      })),
    );
  const literals = form.options.flatMap((_, option) =>
    [true, false].map((taken) => literalOf(optionIndex(option), taken)),
  );
  const additions = literals.map((condition) => entry(condition, null));
  const written: Draft = {
    entries: preference.statements.map(({ condition }, at) => writtenEntry(condition, at)),
    edits: [],
  };
  const search = new Search(model, dm, goal.state, limits.tried, reached);
  let open: Iterable<Draft> = [written];
  for (let edits = 1; edits <= limits.edits && !search.spent; edits++) {
    open = nextOf(open, additions);
    const found = search.among(open);
    if (found.length > 0) return listed(found, limits, !search.spent);
  }
  return { changes: [], found: 0, complete: !search.spent };
}

/** One more edit on each draft; made as they are asked for, because there are thousands. */
function nextOf(drafts: Iterable<Draft>, additions: readonly Entry[]): Iterable<Draft> {
  return {
    *[Symbol.iterator]() {
      for (const draft of drafts) yield* nextDrafts(draft, additions);
    },
  };
}

class Search {
  spent = false;
  #tried = 0;
  readonly #verdicts = new Map<string, boolean>();
  readonly #model: GraphModel;
  readonly #dm: DmIndex;
  readonly #state: StateIndex;
  readonly #reached: (variant: GraphModel) => boolean;
  readonly #most: number;

  constructor(
    model: GraphModel,
    dm: DmIndex,
    state: StateIndex,
    most: number,
    reached: (variant: GraphModel) => boolean,
  ) {
    this.#model = model;
    this.#dm = dm;
    this.#state = state;
    this.#reached = reached;
    this.#most = most;
  }

  among(drafts: Iterable<Draft>): readonly Draft[] {
    const found: Draft[] = [];
    for (const draft of drafts) {
      if (this.#tried++ >= this.#most) {
        this.spent = true;
        break;
      }
      if (this.#stable(draft)) found.push(draft);
    }
    return found;
  }

  #stable({ entries }: Draft): boolean {
    const { better, level } = this.#against(entries);
    const key = `${better.join()};${level.join()}`;
    const known = this.#verdicts.get(key);
    if (known !== undefined) return known;
    const ranks = rankTable(this.#model.states.count, 3);
    for (let s = 0; s < ranks.length; s++) ranks[s] = bit(better, s) === 1 ? 2 : bit(level, s);
    const verdict = this.#reached(replaced(this.#model, this.#dm, ranks));
    this.#verdicts.set(key, verdict);
    return verdict;
  }

  /** The states preferred to the target and those level with it: all that the target's stability asks of the list. */
  #against(entries: readonly Entry[]): { readonly better: Uint32Array; readonly level: Uint32Array } {
    const words = (this.#model.states.count + 31) >>> 5;
    const better = new Uint32Array(words);
    const level = new Uint32Array(words).fill(0xffffffff);
    for (const { truth } of entries) {
      const holdsAtTarget = bit(truth, this.#state) === 1;
      for (let w = 0; w < words; w++) {
        const there = truth[w] ?? 0;
        if (!holdsAtTarget) better[w] = (better[w] ?? 0) | ((level[w] ?? 0) & there);
        level[w] = (level[w] ?? 0) & (holdsAtTarget ? there : ~there);
      }
    }
    return { better, level };
  }
}

const bit = (words: Uint32Array, at: number): number => ((words[at >>> 5] ?? 0) >>> (at & 31)) & 1;

function* nextDrafts({ entries, edits }: Draft, additions: readonly Entry[]): Generator<Draft> {
  for (const [from, entry] of entries.entries()) {
    if (entry.statement === null || touched(edits, entry.statement)) continue;
    const without = entries.toSpliced(from, 1);
    yield { entries: without, edits: [...edits, { kind: 'drop', statement: entry.statement }] };
    for (const { entry: reworded, text, stronger } of entry.rewordings) {
      const { condition } = reworded;
      const edit = { kind: 'reword', statement: entry.statement, condition, text, stronger } as const;
      yield { entries: entries.with(from, reworded), edits: [...edits, edit] };
    }
    for (let to = 0; to <= without.length; to++) {
      if (to === from) continue;
      yield {
        entries: without.toSpliced(to, 0, entry),
        edits: [...edits, { kind: 'move', statement: entry.statement, from, to }],
      };
    }
  }
  for (const added of additions) {
    const literal = readLiteral(added.condition);
    for (let to = 0; to <= entries.length; to++) {
      yield { entries: entries.toSpliced(to, 0, added), edits: [...edits, { kind: 'add', to, ...literal }] };
    }
  }
}

const touched = (edits: readonly StatementEdit[], statement: number): boolean =>
  edits.some((edit) => edit.kind !== 'add' && edit.statement === statement);

/** Parts of a condition that imply it or follow from it: `a` for `a | b`, `a & b`, `b -> a`, and so under a negation. */
function rewordingsOf(condition: Condition): readonly { readonly condition: Condition; readonly stronger: boolean }[] {
  switch (condition.kind) {
    case 'any':
    case 'all':
      return condition.operands.map((operand) => ({ condition: operand, stronger: condition.kind === 'any' }));
    case 'implies':
      return [
        { condition: condition.consequent, stronger: true },
        ...(condition.antecedent.kind === 'not'
          ? [{ condition: condition.antecedent.operand, stronger: true }]
          : [{ condition: { kind: 'not', operand: condition.antecedent } as const, stronger: true }]),
      ];
    case 'not':
      return rewordingsOf(condition.operand).map(({ condition: operand, stronger }) => ({
        condition: operand.kind === 'not' ? operand.operand : { kind: 'not', operand },
        stronger: !stronger,
      }));
    default:
      return [];
  }
}

/** Moves before rewordings before omissions before additions, short moves first, additions as low as they will do: the least that is claimed. */
function listed(found: readonly Draft[], limits: StatementLimits, complete: boolean): StatementChanges {
  const weight = ({ edits, entries }: Draft): number =>
    edits.reduce((sum, edit) => sum + weightOf(edit, entries.length), 0);
  const distinct = new Map<string, Draft>();
  for (const draft of [...found].sort((a, b) => weight(a) - weight(b))) {
    const key = draft.edits
      .map((edit) =>
        edit.kind === 'add'
          ? `${edit.option} ${edit.taken}`
          : `${edit.kind} ${edit.statement} ${edit.kind === 'reword' ? edit.text : ''}`,
      )
      .sort()
      .join();
    if (!distinct.has(key)) distinct.set(key, draft);
  }
  const changes = [...distinct.values()].slice(0, limits.listed).map(({ edits, entries }) => ({
    edits,
    conditions: entries.map(({ condition }) => condition),
  }));
  return { changes, found: distinct.size, complete };
}

function weightOf(edit: StatementEdit, length: number): number {
  if (edit.kind === 'move') return Math.abs(edit.from - edit.to);
  if (edit.kind === 'reword') return 50;
  return edit.kind === 'drop' ? 100 : 200 + (length - edit.to);
}

const literalOf = (option: OptionIndex, taken: boolean): Condition =>
  taken ? { kind: 'option', option } : { kind: 'not', operand: { kind: 'option', option } };

function readLiteral(condition: Condition): { readonly option: OptionIndex; readonly taken: boolean } {
  if (condition.kind === 'not' && condition.operand.kind === 'option')
    return { option: condition.operand.option, taken: false };
  return { option: condition.kind === 'option' ? condition.option : optionIndex(0), taken: true };
}

function truthOf(model: GraphModel, condition: Condition): Uint32Array {
  const { count } = model.states;
  const truth = new Uint32Array((count + 31) >>> 5);
  const words = maskWords(model);
  const test = words === null ? null : wordTest(condition);
  for (let s = 0; s < count; s++) {
    // A merged state has the rank of its lowest mask, as in the graph model.
    const mask = (): bigint => model.states.masksOf(s as StateIndex)[0] ?? 0n;
    const there = test === null ? holds(condition, mask() as never) : test(words?.[s] ?? 0);
    if (there) truth[s >>> 5] = (truth[s >>> 5] ?? 0) | (1 << (s & 31));
  }
  return truth;
}

function replaced(model: GraphModel, dm: DmIndex, ranks: RankTable): GraphModel {
  return withRanks(
    model,
    model.ranks.map((table, index) => (index === dm ? ranks : table)),
  );
}
