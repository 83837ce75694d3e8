// Diagrams against truth tables and known counts.

import { describe, expect, it } from 'vitest';
import { all, and, fixed, ite, or, xor } from './combine.js';
import { type Cube, cover } from './cover.js';
import { withinLimit } from './diagram-limit.js';
import { type Edge, always, never, not } from './edge.js';
import { evaluate, nodesOf, supportOf } from './inspect.js';
import { ModelCounter, modelsInOrder } from './models.js';
import { NodeStore, mostVariables } from './node-store.js';
import { primeCubes } from './prime-cubes.js';
import { andExists, exists, variableSet } from './quantify.js';
import { sift } from './sift.js';
import { compose, rename, simplify } from './substitute.js';

const width = 5;
const rows = Array.from({ length: 2 ** width }, (_, row) => row);
const variables = [0, 1, 2, 3, 4];

/** A function and its truth table, built side by side. */
interface Pair {
  readonly f: Edge;
  readonly table: readonly boolean[];
}

const freshStore = (): NodeStore => new NodeStore([3, 0, 4, 1, 2], 2 ** 24);
const isTrue = (row: number) => (variable: number) => ((row >> variable) & 1) === 1;
const tableOf = (store: NodeStore, f: Edge): readonly boolean[] => rows.map((row) => evaluate(store, f, isTrue(row)));

/** Random functions by repeated combination, from a fixed seed. */
function pairs(store: NodeStore, count: number): readonly Pair[] {
  let seed = 12345;
  const draw = (bound: number): number => {
    seed = (Math.imul(seed, 1103515245) + 12345) >>> 0;
    return (seed >>> 8) % bound;
  };
  const made: Pair[] = variables.map((v) => ({ f: store.literal(v), table: rows.map((row) => isTrue(row)(v)) }));
  const pick = (): Pair => made[draw(made.length)] ?? { f: never, table: rows.map(() => false) };
  while (made.length < count) {
    const [a, b, c] = [pick(), pick(), pick()];
    const kind = draw(4);
    if (kind === 0)
      made.push({ f: and(store, a.f, b.f), table: rows.map((r) => a.table[r] === true && b.table[r] === true) });
    else if (kind === 1) made.push({ f: xor(store, a.f, b.f), table: rows.map((r) => a.table[r] !== b.table[r]) });
    else if (kind === 2)
      made.push({ f: not(or(store, a.f, b.f)), table: rows.map((r) => a.table[r] !== true && b.table[r] !== true) });
    else
      made.push({
        f: ite(store, a.f, b.f, c.f),
        table: rows.map((r) => (a.table[r] === true ? b : c).table[r] === true),
      });
  }
  return made;
}

describe('against truth tables', () => {
  const store = freshStore();
  const made = pairs(store, 120);

  it('combines, and equal functions are one', () => {
    const byTable = new Map<string, Edge>();
    for (const { f, table } of made) {
      expect(tableOf(store, f)).toEqual(table);
      const name = table.map(Number).join('');
      expect(byTable.get(name) ?? f).toBe(f);
      byTable.set(name, f);
    }
  });

  it('fixes, quantifies, renames, composes and simplifies', () => {
    made.forEach(({ f, table }, index) => {
      const { f: g, table: other } = made[(index * 7) % made.length] ?? { f, table };
      expect(tableOf(store, fixed(store, f, 1, true))).toEqual(rows.map((row) => table[row | 2]));
      const some = (of: readonly boolean[], row: number): boolean =>
        [0, 1, 8, 9].some((bits) => of[(row & ~9) | bits] === true);
      const set = variableSet(store, [0, 3]);
      expect(tableOf(store, exists(store, f, set))).toEqual(rows.map((row) => some(table, row)));
      const both = table.map((holds, row) => holds && other[row] === true);
      expect(tableOf(store, andExists(store, f, g, set))).toEqual(rows.map((row) => some(both, row)));
      const composed = compose(store, f, new Map([[2, g]]));
      expect(tableOf(store, composed)).toEqual(rows.map((row) => table[other[row] === true ? row | 4 : row & ~4]));
      if (g !== never) {
        const simpler = simplify(store, f, g);
        expect(tableOf(store, and(store, simpler, g))).toEqual(both);
        expect(supportOf(store, f)).toEqual(expect.arrayContaining([...supportOf(store, simpler)]));
      }
    });
    const shifted = rename(store, and(store, store.literal(0), not(store.literal(1))), {
      id: 1,
      newName: Int32Array.from([4, 2, 2, 3, 4]),
    });
    expect(shifted).toBe(and(store, store.literal(4), not(store.literal(2))));
  });

  it('counts, lists in order, covers', () => {
    const counter = new ModelCounter(store, variables);
    for (const { f, table } of made) {
      const members = rows.filter((row) => table[row] === true);
      expect(counter.count(f)).toBe(BigInt(members.length));
      const listed = [...modelsInOrder(store, f, [4, 3, 2, 1, 0])].map((model) =>
        [...model].reduce((row, v) => row | (1 << v), 0),
      );
      expect(listed).toEqual(members);
      const cubes = [...(cover(store, f, f)?.cubes() ?? [])];
      const covered = rows.filter((row) =>
        cubes.some(({ taken, rejected }) => taken.every(isTrue(row)) && !rejected.some(isTrue(row))),
      );
      expect(covered).toEqual(members);
      expect(cover(store, f, f)?.count).toBe(BigInt(cubes.length));
      expect(cover(store, f, f, 0) === null).toBe(f > always);
    }
  });

  it('finds cubes one by one that cover when there are enough, and whose literals are all needed', () => {
    const models = ({ taken, rejected }: Cube): readonly number[] =>
      rows.filter((row) => taken.every(isTrue(row)) && !rejected.some(isTrue(row)));
    for (const { f, table } of made) {
      for (const { f: g } of made.slice(0, 6)) {
        const most = or(store, f, g);
        const mostTable = tableOf(store, most);
        const cubes = primeCubes(store, f, most, 32);
        const reached = new Set(cubes.flatMap(models));
        expect(rows.filter((row) => table[row] === true && !reached.has(row))).toEqual([]);
        expect([...reached].filter((row) => mostTable[row] !== true)).toEqual([]);
        for (const { taken, rejected } of cubes) {
          const weaker = [
            ...taken.map((_, at) => ({ taken: taken.filter((_, index) => index !== at), rejected })),
            ...rejected.map((_, at) => ({ taken, rejected: rejected.filter((_, index) => index !== at) })),
          ];
          expect(weaker.filter((cube) => models(cube).every((row) => mostTable[row] === true))).toEqual([]);
        }
        expect(primeCubes(store, f, most, 1)).toEqual(cubes.slice(0, 1));
      }
    }
  });

  it('draws every model about equally often', () => {
    const counter = new ModelCounter(store, variables);
    const f = or(store, and(store, store.literal(0), store.literal(1)), store.literal(4));
    let seed = 7;
    const random = (): number => {
      seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
      return seed / 2 ** 32;
    };
    const drawn = new Map<number, number>();
    for (let draw = 0; draw < 4000; draw++) {
      const row = [...(counter.sample(f, random) ?? [])].reduce((sum, v) => sum | (1 << v), 0);
      drawn.set(row, (drawn.get(row) ?? 0) + 1);
    }
    expect(drawn.size).toBe(20);
    for (const times of drawn.values()) expect(Math.abs(times - 200)).toBeLessThan(75);
    expect(counter.sample(never, random)).toBeNull();
  });

  it('keeps functions through collection and sifting', () => {
    for (const { f } of made) store.keep(f);
    store.collect();
    sift(store, [[3], [0, 4], [1], [2]]);
    expect(store.levelOf[4]).toBe((store.levelOf[0] ?? 0) + 1);
    for (const { f, table } of made) expect(tableOf(store, f)).toEqual(table);
    const again = pairs(store, 120);
    expect(again.map(({ f }) => f)).toEqual(made.map(({ f }) => f));
  });
});

/** The placements of n queens that do not attack each other; cell (row, column) is variable row · n + column. */
function queens(store: NodeStore, n: number): Edge {
  const cell = (row: number, column: number): number => row * n + column;
  let board: Edge = store.keep(always);
  for (let row = 0; row < n; row++) {
    let some: Edge = never;
    for (let column = 0; column < n; column++) {
      const attacked: Edge[] = [];
      for (let r = 0; r < n; r++) {
        for (let c = 0; c < n; c++) {
          const meets = r === row || c === column || Math.abs(r - row) === Math.abs(c - column);
          if (meets && (r !== row || c !== column)) attacked.push(not(store.literal(cell(r, c))));
        }
      }
      some = or(store, some, all(store, [store.literal(cell(row, column)), ...attacked.reverse()]));
    }
    const placed = store.keep(and(store, board, some));
    store.drop(board);
    board = placed;
    store.collect();
  }
  return board;
}

describe('queens', () => {
  // OEIS A000170.
  it.each([
    [4, 2n],
    [5, 10n],
    [6, 4n],
    [8, 92n],
    [9, 352n],
  ] as const)('%i: %i placements', (n, placements) => {
    const cells = Array.from({ length: n * n }, (_, cell) => cell);
    const store = new NodeStore(cells, 2 ** 28);
    expect(new ModelCounter(store, cells).count(queens(store, n))).toBe(placements);
  });
});

describe('size', () => {
  it('sifting undoes a bad order', () => {
    // x0 y0 + x1 y1 + … needs a node per term where partners stand together and 2^n where they stand apart (Bryant 1986).
    const terms = 8;
    const store = new NodeStore(
      Array.from({ length: 2 * terms }, (_, v) => v),
      2 ** 26,
    );
    let f: Edge = never;
    for (let term = 0; term < terms; term++)
      f = or(store, f, and(store, store.literal(term), store.literal(terms + term)));
    store.keep(f);
    expect(nodesOf(store, [f]).length).toBe(2 ** (terms + 1) - 2);
    sift(
      store,
      Array.from({ length: 2 * terms }, (_, v) => [v]),
    );
    expect(nodesOf(store, [f]).length).toBe(2 * terms);
  });

  it('a breach of the memory limit is a value', () => {
    const cells = Array.from({ length: 81 }, (_, cell) => cell);
    expect(withinLimit(() => queens(new NodeStore(cells, 2 ** 18), 9))).toEqual({ kind: 'stopped', cause: 'memory' });
  });

  it('takes as many variables as it says', () => {
    const order = Array.from({ length: mostVariables }, (_, v) => v);
    const store = new NodeStore(order, 2 ** 26);
    const f = all(
      store,
      [...order].reverse().map((v) => store.literal(v)),
    );
    const g = all(
      store,
      [...order].reverse().map((v) => (v % 2 === 0 ? store.literal(v) : always)),
    );
    expect(and(store, f, g)).toBe(f);
    expect(exists(store, xor(store, f, g), variableSet(store, order))).toBe(always);
    expect(new ModelCounter(store, order).count(or(store, f, g))).toBe(2n ** BigInt(mostVariables / 2));
  });
});
