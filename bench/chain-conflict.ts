// Conflicts with narrow structure for the symbolic kernel: many parties, each looking at its own options and its neighbours'.
// Deterministic in the seed; measuring is elsewhere.

import {
  type Condition,
  type Option,
  type PreferenceStatement,
  type Rule,
  dmIndex,
  noBasis,
  optionIndex,
} from '@parley/model';
import type { Definition } from '@parley/engine';

/** What a generated conflict is like. */
export interface ChainShape {
  readonly parties: number;
  readonly optionsEach: number;
  readonly statementsEach: number;
  /** Options that one condition mentions at most. */
  readonly optionsPerCondition: number;
  /** How many neighbours on each side a party looks at. */
  readonly reach: number;
  /**
   * Who neighbours whom. `ring`: the last party is a neighbour of the first. `grid`: rows of about the square root.
   * `star`: everyone looks at the first party and it at `reach` others. `tree`: two branches each. `random`: `reach`
   * others each, drawn.
   */
  readonly topology: 'line' | 'ring' | 'grid' | 'star' | 'tree' | 'random';
  /** Part of the options that can only be taken, or only withdrawn. */
  readonly oneWay: number;
  readonly rulesEach: number;
  /**
   * How a condition is put together. `balanced`: cut in halves again and again, mostly *and* and *or*. `nested`: one option
   * after the other, *and*, *or*, *if* and *if and only if* alike, so that most depend on nearly every option; at least two.
   */
  readonly formulas: 'balanced' | 'nested';
  /** Whether the options are declared in an order that says nothing of who is whose neighbour. */
  readonly shuffled: boolean;
  readonly seed: number;
}

/** Fifteen parties with four options each, the shape that the targets name. */
export const sixtyOptions: ChainShape = {
  parties: 15,
  optionsEach: 4,
  statementsEach: 5,
  optionsPerCondition: 6,
  reach: 1,
  topology: 'line',
  oneWay: 0.2,
  rulesEach: 0.5,
  formulas: 'balanced',
  shuffled: true,
  seed: 1,
};

/** A generator of numbers in [0, 1) from a seed (a 32-bit mix of a counter). */
export function seededRandom(seed: number): () => number {
  let counter = seed | 0;
  return () => {
    counter = (counter + 0x6d2b79f5) | 0;
    let mixed = Math.imul(counter ^ (counter >>> 15), 1 | counter);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x100000000;
  };
}

/** The conflict of a shape. */
export function chainConflict(shape: ChainShape): Definition {
  const random = seededRandom(shape.seed);
  const below = (bound: number): number => Math.floor(random() * bound);
  const count = shape.parties * shape.optionsEach;
  const place = Array.from({ length: count }, (_, at) => at);
  if (shape.shuffled) for (let at = count - 1; at > 0; at--) swap(place, at, below(at + 1));
  const ownOf = (party: number): readonly number[] =>
    place.slice(party * shape.optionsEach, (party + 1) * shape.optionsEach);
  const controller = new Int32Array(count);
  for (let party = 0; party < shape.parties; party++) for (const option of ownOf(party)) controller[option] = party;
  const seenBy = (party: number): readonly number[] => neighbours(shape, party).flatMap(ownOf);
  const options = Array.from({ length: count }, (_, index): Option => {
    const drawn = random();
    const change = drawn >= shape.oneWay ? 'eitherWay' : drawn < shape.oneWay / 2 ? 'onlyTaken' : 'onlyWithdrawn';
    return { id: `o${index}`, name: `o${index}`, controller: dmIndex(controller[index] ?? 0), change, span: null };
  });
  const draw = (pool: readonly number[], size: number): readonly number[] => {
    const left = [...pool];
    return Array.from({ length: Math.min(size, pool.length) }, () => left.splice(below(left.length), 1)[0] ?? 0);
  };
  const preferences = Array.from({ length: shape.parties }, (_, party) => ({
    kind: 'prioritised' as const,
    statements: Array.from({ length: shape.statementsEach }, (): PreferenceStatement => {
      const condition =
        shape.formulas === 'nested'
          ? nested(draw(seenBy(party), 2 + below(shape.optionsPerCondition - 1)), random)
          : formula(draw(seenBy(party), 1 + below(shape.optionsPerCondition)), random);
      return { condition, text: '', basis: noBasis, span: null };
    }),
    span: null,
  }));
  const rules = Array.from({ length: Math.round(shape.rulesEach * shape.parties) }, (_, index): Rule => {
    const together = draw(seenBy(below(shape.parties)), 3).map((option) => literal(option, random() < 0.5));
    return {
      id: `r${index}`,
      kind: 'never',
      feasible: { kind: 'any', operands: together },
      text: '',
      basis: noBasis,
      span: null,
    };
  });
  return {
    dms: Array.from({ length: shape.parties }, (_, party) => ({ id: `p${party}`, name: `p${party}`, span: null })),
    form: { kind: 'options', options, rules, merges: [], statusQuo: null },
    preferences,
  };
}

/** Each party with itself and its neighbours; drawn apart from the conflict, so that a shape draws the same conditions. */
function neighbours({ parties, reach, topology, seed }: ChainShape, party: number): readonly number[] {
  const found = new Set<number>();
  const add = (other: number): void => {
    if (other >= 0 && other < parties) found.add(other);
  };
  const random = seededRandom(seed * 1009 + party);
  switch (topology) {
    case 'line':
    case 'ring':
      for (let step = -reach; step <= reach; step++)
        add(topology === 'ring' ? (party + step + parties) % parties : party + step);
      return [...found];
    case 'grid': {
      const across = Math.floor(Math.sqrt(parties));
      for (const other of [party, party - across, party + across]) add(other);
      if (party % across > 0) add(party - 1);
      if (party % across < across - 1) add(party + 1);
      return [...found];
    }
    case 'star':
      add(party);
      if (party > 0) add(0);
      else for (let draw = 0; draw < reach; draw++) add(1 + Math.floor(random() * (parties - 1)));
      return [...found];
    case 'tree':
      for (const other of [party, Math.floor((party - 1) / 2), 2 * party + 1, 2 * party + 2]) add(other);
      return [...found];
    case 'random':
      add(party);
      while (found.size <= Math.min(reach, parties - 1)) add(Math.floor(random() * parties));
      return [...found];
  }
}

function swap(list: number[], a: number, b: number): void {
  const held = list[a] ?? 0;
  list[a] = list[b] ?? 0;
  list[b] = held;
}

const literal = (option: number, taken: boolean): Condition => {
  const itself: Condition = { kind: 'option', option: optionIndex(option) };
  return taken ? itself : { kind: 'not', operand: itself };
};

/** A random formula that mentions each of the options once. */
function formula(options: readonly number[], random: () => number): Condition {
  const [only] = options;
  if (options.length === 1 && only !== undefined) return literal(only, random() < 0.6);
  const cut = 1 + Math.floor(random() * (options.length - 1));
  const left = formula(options.slice(0, cut), random);
  const right = formula(options.slice(cut), random);
  return joined(left, right, random(), [0.4, 0.75, 0.9]);
}

/** One option after the other joined to what there is, the four connectives with equal chance. */
function nested(options: readonly number[], random: () => number): Condition {
  const [first = 0, ...rest] = options;
  return rest.reduce(
    (left, option) => joined(left, literal(option, random() < 0.6), random(), [0.25, 0.5, 0.75]),
    literal(first, random() < 0.6),
  );
}

/** Joined by *and*, *or*, *if* or *if and only if*, by where a number drawn lies among three bounds. */
function joined(
  left: Condition,
  right: Condition,
  drawn: number,
  bounds: readonly [number, number, number],
): Condition {
  if (drawn < bounds[0]) return { kind: 'all', operands: [left, right] };
  if (drawn < bounds[1]) return { kind: 'any', operands: [left, right] };
  return drawn < bounds[2] ? { kind: 'implies', antecedent: left, consequent: right } : { kind: 'iff', left, right };
}
