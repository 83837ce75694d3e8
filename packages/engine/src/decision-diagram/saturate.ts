// Backward reachability by saturation (Ciardo, Lüttgen, Siminiceanu 2001), with what a mover only reads fixed on the way
// down: a part of a set is closed under the movers below it before any mover above it moves, and closed parts are remembered.

import { cofactor, or } from './combine.js';
import { type Edge, always, never } from './edge.js';
import type { NodeStore } from './node-store.js';
import { andExists } from './quantify.js';
import { type Renaming, rename } from './substitute.js';

/** Someone whose steps change some variables and depend on others. */
export interface Mover {
  /** The variables that a step may change; no two movers share one. */
  readonly own: readonly number[];
  /** Variables before the step and, by `toNext`, own ones after it. */
  readonly relation: Edge;
  readonly toNext: Renaming;
  /** The own variables after a step, as a set. */
  readonly nextSet: Edge;
}

/** Who may still move, given the values of the variables above; what movers read there is fixed in their relations. */
interface Context {
  readonly movers: readonly Mover[];
  readonly relations: readonly Edge[];
  /** The first level that any of them reads or changes. */
  readonly level: number;
  /** The mover whose first own variable is at that level, or -1. */
  readonly firing: number;
  low: Context | null;
  high: Context | null;
  /** Sets that were closed under these movers. */
  readonly closed: Map<Edge, Edge>;
}

const firstCollection = 2 ** 21;
const mostRemembered = 2 ** 22;

/**
 * Closes sets under steps of movers, backwards. The store must not be collected or sifted by others while this is used:
 * relations and closed sets are remembered between calls.
 */
export class Saturation {
  readonly #store: NodeStore;
  readonly #contexts = new Map<string, Context>();
  readonly #all: Context;
  /** What the calls under way still need, when nodes are collected. */
  readonly #held: Edge[] = [];
  #remembered = 0;
  #collectAt: number;

  constructor(store: NodeStore, movers: readonly Mover[], collectAt = firstCollection) {
    this.#store = store;
    this.#collectAt = collectAt;
    this.#all = this.#context(
      movers,
      movers.map(({ relation }) => relation),
    );
  }

  /** The points from which any number of steps, none included, leads into the set. */
  close(set: Edge): Edge {
    this.#held.length = 0;
    return this.#closed(set, this.#all);
  }

  #closed(set: Edge, context: Context): Edge {
    if (set <= always || context.movers.length === 0) return set;
    const known = context.closed.get(set);
    if (known !== undefined) return known;
    this.#held.push(set);
    this.#collectIfDue();
    const store = this.#store;
    const level = store.level(set);
    const result = level < context.level ? this.#split(set, level, context, context) : this.#fired(set, context);
    this.#held.pop();
    context.closed.set(set, result);
    this.#remembered++;
    return result;
  }

  /** Both halves of a set, each closed under the movers of its side. */
  #split(set: Edge, level: number, whenLow: Context, whenHigh: Context): Edge {
    const store = this.#store;
    const low = this.#closed(cofactor(store, set, level, 0), whenLow);
    this.#held.push(low);
    const high = this.#closed(cofactor(store, set, level, 1), whenHigh);
    this.#held.pop();
    return store.node(store.variableAt[level] ?? 0, low, high);
  }

  /** Closes the halves, lets the mover of this level move, and again, until that adds nothing. */
  #fired(set: Edge, context: Context): Edge {
    const store = this.#store;
    const { level } = context;
    const whenLow = this.#below(context, 0);
    const whenHigh = this.#below(context, 1);
    const mover = context.movers[context.firing];
    let result = set;
    for (;;) {
      this.#held.push(result);
      result = this.#split(result, level, whenLow, whenHigh);
      this.#held.pop();
      if (mover === undefined) return result;
      const target = rename(store, result, mover.toNext);
      // Where the set says nothing of the mover's variables, moving does not help to get into it.
      if (target === result) return result;
      const relation = context.relations[context.firing] ?? never;
      const wider = or(store, result, andExists(store, relation, target, mover.nextSet));
      if (wider === result) return result;
      result = wider;
    }
  }

  #below(context: Context, value: 0 | 1): Context {
    const known = value === 0 ? context.low : context.high;
    if (known !== null) return known;
    const staying = (_: unknown, index: number): boolean => index !== context.firing;
    const relations = context.relations.map((relation) => cofactor(this.#store, relation, context.level, value));
    const made = this.#context(context.movers.filter(staying), relations.filter(staying));
    if (value === 0) context.low = made;
    else context.high = made;
    return made;
  }

  #context(movers: readonly Mover[], relations: readonly Edge[]): Context {
    const able = (_: unknown, index: number): boolean => relations[index] !== never;
    const left = movers.filter(able);
    const leftRelations = relations.filter(able);
    const key = `${left.map(({ toNext }) => toNext.id).join()};${leftRelations.join()}`;
    const known = this.#contexts.get(key);
    if (known !== undefined) return known;
    const ownLevels = left.map(({ own }) => Math.min(...own.map((variable) => this.#store.levelOf[variable] ?? 0)));
    const level = Math.min(...ownLevels, ...leftRelations.map((relation) => this.#store.level(relation)));
    const made: Context = {
      movers: left,
      relations: leftRelations,
      level,
      firing: ownLevels.indexOf(level),
      low: null,
      high: null,
      closed: new Map(),
    };
    for (const relation of leftRelations) this.#store.keep(relation);
    this.#contexts.set(key, made);
    return made;
  }

  #collectIfDue(): void {
    const store = this.#store;
    const due = store.liveCount >= this.#collectAt;
    if (!due && this.#remembered < mostRemembered) return;
    for (const { closed } of this.#contexts.values()) closed.clear();
    this.#remembered = 0;
    if (!due) return;
    for (const f of this.#held) store.keep(f);
    store.collect();
    for (const f of this.#held) store.drop(f);
    this.#collectAt = Math.max(this.#collectAt, store.liveCount * 3);
  }
}
