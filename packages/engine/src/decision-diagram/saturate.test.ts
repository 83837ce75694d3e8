// Saturation against the plain fixpoint, and copies between stores of other orders against the function itself.

import { describe, expect, it } from 'vitest';
import { all, and, or, xor } from './combine.js';
import { type Edge, always, never, not } from './edge.js';
import { evaluate } from './inspect.js';
import { NodeStore } from './node-store.js';
import { andExists, variableSet } from './quantify.js';
import { type Mover, Saturation } from './saturate.js';
import { rename } from './substitute.js';
import { transfer } from './transfer.js';

const pairs = 8;
const perMover = 2;

/** Numbers below a bound from a seed. */
function drawing(seed: number): (bound: number) => number {
  let state = seed;
  return (bound) => {
    state = (Math.imul(state, 1103515245) + 12345) | 0;
    return Math.floor(((state >>> 8) / 2 ** 24) * bound);
  };
}

/** Functions of a few variables each. */
function drawn(store: NodeStore, pool: readonly number[], below: (bound: number) => number): Edge {
  let f: Edge = below(2) === 0 ? never : always;
  for (let part = 0; part < 5; part++) {
    const literal = store.literal(pool[below(pool.length)] ?? 0);
    const either = below(2) === 0 ? literal : not(literal);
    f = [and, or, xor][below(3)]?.(store, f, either) ?? f;
  }
  return f;
}

/** Movers with two variables each; variable k is `pairs + k` after a step. */
function movers(store: NodeStore, below: (bound: number) => number): readonly Mover[] {
  return Array.from({ length: pairs / perMover }, (_, index): Mover => {
    const own = [perMover * index, perMover * index + 1];
    const newName = Int32Array.from({ length: store.variableCount }, (_, v) => (own.includes(v) ? v + pairs : v));
    const near = Array.from({ length: 4 }, (_, step) => (perMover * index + step + pairs - 1) % pairs);
    const then = own.map((variable) => variable + pairs);
    const relation = all(store, [drawn(store, near, below), drawn(store, [...near, ...then], below)]);
    return {
      own,
      relation: store.keep(relation),
      toNext: { id: index + 1, newName },
      nextSet: store.keep(variableSet(store, then)),
    };
  });
}

function plainFixpoint(store: NodeStore, steps: readonly Mover[], set: Edge): Edge {
  let reached = set;
  for (;;) {
    const wider = steps.reduce(
      (sum, { relation, toNext, nextSet }) =>
        or(store, sum, andExists(store, relation, rename(store, sum, toNext), nextSet)),
      reached,
    );
    if (wider === reached) return reached;
    reached = wider;
  }
}

const interleaved = Array.from({ length: pairs }, (_, at) => at).flatMap((at) => [at, at + pairs]);

describe('Saturation', () => {
  it('closes sets as the plain fixpoint does, whatever the order and however often nodes are collected', () => {
    for (let seed = 1; seed <= 60; seed++) {
      const below = drawing(seed);
      const turned = [...interleaved.slice(2 * below(pairs)), ...interleaved].filter(
        (v, at, list) => list.indexOf(v) === at,
      );
      const store = new NodeStore(turned, 2 ** 24);
      const steps = movers(store, below);
      const saturation = new Saturation(store, steps, seed % 2 === 0 ? 30 : undefined);
      for (let round = 0; round < 3; round++) {
        const set = store.keep(
          drawn(
            store,
            interleaved.filter((v) => v < pairs),
            below,
          ),
        );
        const closed = store.keep(saturation.close(set));
        expect(closed, `seed ${seed}`).toBe(plainFixpoint(store, steps, set));
      }
    }
  });
});

describe('transfer', () => {
  it('says the same of every point in a store of another order', () => {
    const below = drawing(7);
    const from = new NodeStore([0, 1, 2, 3, 4, 5], 2 ** 20);
    const to = new NodeStore([3, 5, 1, 0, 4, 2], 2 ** 20);
    for (let round = 0; round < 50; round++) {
      const f = drawn(from, [0, 1, 2, 3, 4, 5], below);
      const copy = transfer(from, f, to);
      for (let point = 0; point < 64; point++) {
        const holds = (variable: number): boolean => ((point >> variable) & 1) === 1;
        expect(evaluate(to, copy, holds)).toBe(evaluate(from, f, holds));
      }
    }
  });
});
