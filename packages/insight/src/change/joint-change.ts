// The smallest change of several rankings together after which a state is stable for every party. Under SEQ and SSEQ it
// matters what the others would answer, so their rankings may change anywhere, not only around the state.

import { type DmIndex, type StateIndex, dmIndex } from '@parley/model';
import { type ConceptId, type GraphModel, type RankTable, explain } from '@parley/engine';
import { withRanks } from '../sweep/analysed-variants.js';
import { type Demand, type MetDemands, meets, nearestMeeting } from './constrained-ranking.js';
import { statesBelow } from './raised-ranks.js';
import { type ChangeGoal, type Raise, raisesOf, smallestRaise } from './ranking-change.js';

/** What one party changes of its ranking. */
export interface PartyShare {
  readonly dm: DmIndex;
  readonly ranks: RankTable;
  /** Pairs of states whose order changes. */
  readonly pairs: number;
  /** Comparisons that have to come out like this, those that do not yet first; the others that change follow. */
  readonly demands: readonly Demand[];
}

/** What the parties would have to change together. */
export interface JointChange {
  readonly shares: readonly PartyShare[];
  /** Pairs of states whose order changes, over all parties. */
  readonly pairs: number;
  /** No change of fewer pairs does; equal to `pairs` where the change is proved smallest. */
  readonly atLeast: number;
}

/** Concepts under which a party's stability depends on the others' preferences as well. */
const leansOnOthers: ReadonlySet<ConceptId> = new Set(['seq', 'sseq', 'sim']);
/** How far a search goes before it settles for what it has, with the proved bound. */
export interface SearchLimit {
  /** Steps of about ten nanoseconds each. */
  readonly steps: number;
  /** True where there is no time left, or nobody waits any longer. */
  readonly over?: () => boolean;
}

/** Some tenths of a second, the same on every machine. */
export const mostSteps = 10_000_000;
/** Sets of demands that may be open at once: some hundred megabytes. */
const mostOpen = 200_000;

/** What a search for joint changes found. */
export interface JointFound {
  readonly change: JointChange | null;
  /** True where there is none, whatever the free parties preferred; where neither holds the search was cut short. */
  readonly impossible: boolean;
}

/** The smallest change while the parties outside `free` keep their rankings. */
export function jointChange(
  model: GraphModel,
  goal: ChangeGoal,
  free: ReadonlySet<DmIndex>,
  limit: SearchLimit = { steps: mostSteps },
): JointFound {
  const parties = Array.from({ length: model.dmCount }, (_, dm) => dmIndex(dm));
  if (!leansOnOthers.has(goal.concept)) {
    const raises = parties.flatMap((dm) => smallestRaise(model, dm, goal) ?? []);
    // What the others prefer is nothing to these concepts: a party that leaves and may not change leaves.
    if (!raises.every(({ dm }) => free.has(dm))) return { change: null, impossible: true };
    return { change: fromRaises(model, goal, raises), impossible: false };
  }
  const raised = raisesOf(model, goal, parties, free);
  const known = raised === null ? null : fromRaises(model, goal, raised);
  // The others' improvements from the state itself count under SIM, which nobody's demands here can express.
  if (goal.concept === 'sim')
    return { change: known === null ? null : { ...known, atLeast: Math.min(1, known.pairs) }, impossible: false };
  return new Search(model, goal, parties, free, known).run(limit);
}

/** The model with the change carried out. */
export function changedModel(model: GraphModel, { shares }: JointChange): GraphModel {
  return withRanks(
    model,
    model.ranks.map((ranks, dm) => shares.find((share) => share.dm === dm)?.ranks ?? ranks),
  );
}

function fromRaises(model: GraphModel, { state }: ChangeGoal, raises: readonly Raise[]): JointChange {
  const shares = raises.map(({ dm, level, pairs, ranks }): PartyShare => {
    const before = model.ranks[dm] ?? new Uint8Array();
    const own = new Set<number>(model.moves.of(dm, state));
    const highest = [...before.keys()].filter((s) => s !== state && before[s] === level) as StateIndex[];
    const below = highest.find((s) => own.has(s)) ?? highest[0] ?? state;
    return { dm, ranks, pairs, demands: [{ above: state, below, strict: true }] };
  });
  const pairs = shares.reduce((sum, share) => sum + share.pairs, 0);
  return { shares, pairs, atLeast: pairs };
}

/** Demands by party. */
interface Node {
  readonly demands: readonly (readonly Demand[])[];
  readonly met: readonly MetDemands[];
  readonly cost: number;
}

// Exact search: a set of demands stands for all rankings that meet it, and costs what the nearest of them cost. Where the
// state is not stable under these, some party has an undeterred improvement; every better answer in the set either gives
// that improvement up, or lets an opponent improve by one more move on the way to a sanction, or makes a state that
// opponents reach already a sanction. Each is one more demand. Sets are opened cheapest first, so the first that works is
// smallest, and whatever is still open when the search is cut short says how small a change could be.
class Search {
  readonly #model: GraphModel;
  readonly #goal: ChangeGoal;
  readonly #parties: readonly DmIndex[];
  readonly #free: ReadonlySet<DmIndex>;
  readonly #known: JointChange | null;
  readonly #byCost = new Map<number, Node[]>();
  readonly #seen = new Set<string>();
  readonly #met = new Map<string, MetDemands | 'tooMany' | null>();
  readonly #below: Uint32Array[] = [];
  /** Cost of the cheapest set of demands that could not be weighed. */
  #unweighed = Infinity;
  #steps = 0;
  #opened = 0;

  constructor(
    model: GraphModel,
    goal: ChangeGoal,
    parties: readonly DmIndex[],
    free: ReadonlySet<DmIndex>,
    known: JointChange | null,
  ) {
    this.#model = model;
    this.#goal = goal;
    this.#parties = parties;
    this.#free = free;
    this.#known = known;
  }

  run({ steps, over }: SearchLimit): JointFound {
    const known = this.#known?.pairs ?? Infinity;
    this.#push({
      demands: this.#parties.map(() => []),
      met: this.#parties.map((dm) => ({ ranks: this.#model.ranks[dm] ?? new Uint8Array(), pairs: 0, steps: 0 })),
      cost: 0,
    });
    for (let cost = this.#cheapest(); cost < Math.min(known, this.#unweighed); cost = this.#cheapest()) {
      const node = this.#byCost.get(cost)?.pop();
      if (node === undefined) break;
      if (this.#steps >= steps || this.#opened >= mostOpen || over?.() === true) return this.#cut(cost);
      this.#steps += this.#model.states.count * 20;
      const witness = this.#witness(node);
      if (witness === null) return { change: found(this.#model, node), impossible: false };
      this.#open(node, witness, known);
    }
    return this.#cut(Math.min(known, this.#unweighed));
  }

  /** What is known where the search ends with nothing smaller: no change takes fewer pairs than `atLeast`. */
  #cut(atLeast: number): JointFound {
    if (this.#known === null) return { change: null, impossible: atLeast === Infinity };
    return { change: { ...this.#known, atLeast: Math.min(atLeast, this.#known.pairs) }, impossible: false };
  }

  #cheapest(): number {
    let cheapest = Infinity;
    for (const [cost, nodes] of this.#byCost) if (nodes.length > 0 && cost < cheapest) cheapest = cost;
    return cheapest;
  }

  #push(node: Node): void {
    this.#opened++;
    const nodes = this.#byCost.get(node.cost);
    if (nodes === undefined) this.#byCost.set(node.cost, [node]);
    else nodes.push(node);
  }

  /** A party that leaves and its undeterred improvement; null where the state is stable for all. */
  #witness({ met }: Node): { readonly dm: DmIndex; readonly escape: StateIndex; readonly variant: GraphModel } | null {
    const variant = withRanks(
      this.#model,
      met.map(({ ranks }) => ranks),
    );
    for (const dm of this.#parties) {
      const verdict = explain(variant, { dm, ...this.#goal });
      if (verdict.kind === 'unstable') return { dm, escape: verdict.escape, variant };
    }
    return null;
  }

  #open(
    node: Node,
    { dm, escape, variant }: { readonly dm: DmIndex; readonly escape: StateIndex; readonly variant: GraphModel },
    known: number,
  ): void {
    const { state, concept, request } = this.#goal;
    const strict = request.strictness === 'strict';
    const answered = answersTo(variant, dm, escape);
    if (this.#free.has(dm)) {
      this.#weigh(node, dm, [{ above: state, below: escape, strict: false }], known);
      for (const s of answered) {
        const sanctioned = concept === 'sseq' ? [s, ...variant.moves.of(dm, s)] : [s];
        const demands = sanctioned.flatMap((below): readonly Demand[] =>
          below === state ? [] : [{ above: state, below, strict }],
        );
        // Strictly worse than itself is nothing.
        if (demands.length === sanctioned.length || !strict) this.#weigh(node, dm, demands, known);
      }
    }
    for (const s of [escape, ...answered]) {
      for (const other of this.#parties) {
        if (other === dm || !this.#free.has(other)) continue;
        for (const q of variant.moves.of(other, s)) {
          const demand: Demand = { above: q, below: s, strict: true };
          if (!meets(variant.ranks[other] ?? [], demand)) this.#weigh(node, other, [demand], known);
        }
      }
    }
  }

  #weigh(node: Node, dm: DmIndex, added: readonly Demand[], known: number): void {
    const own = node.demands[dm] ?? [];
    const fresh = added.filter((demand) => !own.some((before) => keyOf(before) === keyOf(demand)));
    if (fresh.length === 0) return;
    const demands = [...own, ...fresh];
    const before = node.met[dm]?.pairs ?? 0;
    const others = node.cost - before;
    // A single demand costs at least the states that stand between.
    const ranks = this.#model.ranks[dm] ?? new Uint8Array();
    const floor = Math.max(before, ...fresh.map((demand) => this.#standBetween(dm, ranks, demand)));
    if (others + floor >= known) return;
    const all = node.demands.with(dm, demands);
    const key = all.map((each) => each.map(keyOf).sort().join()).join(';');
    if (this.#seen.has(key)) return;
    this.#seen.add(key);
    this.#steps += 100;
    const met = this.#meeting(dm, ranks, demands);
    if (met === null) return;
    if (met === 'tooMany') {
      this.#unweighed = Math.min(this.#unweighed, others + floor);
      return;
    }
    const cost = others + met.pairs;
    if (cost < known) this.#push({ demands: all, met: node.met.with(dm, met), cost });
  }

  /** The pairs that one demand changes by itself: one with each state from the lower to the higher. */
  #standBetween(dm: DmIndex, ranks: RankTable, demand: Demand): number {
    if (meets(ranks, demand)) return 0;
    const below = (this.#below[dm] ??= statesBelow(ranks));
    return (below[(ranks[demand.below] ?? 0) + 1] ?? 0) - (below[ranks[demand.above] ?? 0] ?? 0) - 1;
  }

  #meeting(dm: DmIndex, ranks: RankTable, demands: readonly Demand[]): MetDemands | 'tooMany' | null {
    const key = `${dm}:${demands.map(keyOf).sort().join()}`;
    const known = this.#met.get(key);
    if (known !== undefined) return known;
    const met = nearestMeeting(ranks, demands);
    this.#met.set(key, met);
    if (met !== null && met !== 'tooMany') this.#steps += met.steps;
    return met;
  }
}

const keyOf = ({ above, below, strict }: Demand): string => `${above}${strict ? '>' : '='}${below}`;

function found(model: GraphModel, { demands, met, cost }: Node): JointChange {
  const shares = met.flatMap(({ ranks, pairs }, dm): readonly PartyShare[] =>
    pairs === 0
      ? []
      : [{ dm: dmIndex(dm), ranks, pairs, demands: unmetFirst(model.ranks[dm] ?? [], demands[dm] ?? []) }],
  );
  return { shares, pairs: cost, atLeast: cost };
}

const unmetFirst = (ranks: ArrayLike<number>, demands: readonly Demand[]): readonly Demand[] => [
  ...demands.filter((demand) => !meets(ranks, demand)),
  ...demands.filter((demand) => meets(ranks, demand)),
];

/** What opponents reach from a state by improvements of their own, nobody twice in a row; ascending. */
function answersTo(model: GraphModel, focal: DmIndex, from: StateIndex): readonly StateIndex[] {
  const seen = new Set<number>();
  const reached = new Set<StateIndex>();
  const open: { readonly state: StateIndex; readonly last: number }[] = [{ state: from, last: -1 }];
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    for (let dm = 0; dm < model.dmCount; dm++) {
      if (dm === focal || dm === at.last) continue;
      const ranks = model.ranks[dm] ?? new Uint8Array();
      for (const next of model.moves.of(dmIndex(dm), at.state)) {
        const key = next * model.dmCount + dm;
        if ((ranks[next] ?? 0) <= (ranks[at.state] ?? 0) || seen.has(key)) continue;
        seen.add(key);
        reached.add(next);
        open.push({ state: next, last: dm });
      }
    }
  }
  return [...reached].sort((a, b) => a - b);
}
