// Many variants of one small conflict: the same states and moves, other ranks, one variant in each lane of a vector.
// Nodes are states or, where moves are not transitive, pairs of state and last mover; edges are opponents' moves.

import {
  batchArcCount, batchArcs, batchCountBytes, batchCounts, batchEdgeCount, batchEdges, batchFocals, batchInput,
  batchNodeCount, batchNodes, batchOutput, batchOwnArcCount, batchOwnArcs, batchStates, batchTaskVectors, batchVariants,
  batchVectors, jobAddress, jobBatch, jobConcepts, jobDmCount, jobStrict,
} from '../src/kernel-wasm/descriptor';
import { word } from './record';

// @ts-ignore: decorator
@inline
function least<T>(from: usize, to: usize, barred: v128): v128 {
  const before = v128.load(from);
  const after = v128.min<T>(before, v128.or(v128.load(to), barred));
  v128.store(from, after);
  return v128.xor(before, after);
}

/** Takes edges into both tables of values until nothing changes; `improving` is 0 where every move counts. */
function settle<T>(focal: usize, first: usize, second: usize, improving: usize): void {
  const edges = word(focal, batchEdges) as usize;
  const end = edges + (word(focal, batchEdgeCount) as usize) * 12;
  while (true) {
    let change = i32x4.splat(0);
    for (let edge = edges; edge < end; edge += 12) {
      const from = word(edge, 0) as usize;
      const to = word(edge, 1) as usize;
      const barred = improving ? v128.not(v128.load(improving + (word(edge, 2) as usize))) : i32x4.splat(0);
      change = v128.or(change, least<T>(first + from, first + to, barred));
      change = v128.or(change, least<T>(second + from, second + to, barred));
    }
    if (!v128.any_true(change)) return;
  }
}

/** Greatest value that each state can move to, in place of the old contents of `out`. */
function raise<T>(focal: usize, ranks: usize, values: usize, states: u32, out: usize): void {
  const strict = word(jobAddress, jobStrict) != 0;
  const arcs = word(focal, batchOwnArcs) as usize;
  const end = arcs + (word(focal, batchOwnArcCount) as usize) * 8;
  memory.fill(out, 0, (states as usize) << 4);
  for (let arc = arcs; arc < end; arc += 8) {
    const to = word(arc, 1) as usize;
    const target = out + (word(arc, 0) as usize);
    const rank = v128.load(ranks + to);
    let value = v128.min<T>(rank, v128.load(values + to));
    if (strict) value = v128.sub<T>(value, v128.gt<T>(rank, value));
    v128.store(target, v128.max<T>(v128.load(target), value));
  }
}

/** One lane mask for each state: where the rank reaches the threshold. */
function writeStable<T>(ranks: usize, thresholds: usize, states: u32, out: usize): void {
  for (let s: u32 = 0; s < states; s++) {
    const o = (s as usize) << 4;
    store<u16>(out + (s << 1), v128.bitmask<T>(v128.ge<T>(v128.load(ranks + o), v128.load(thresholds + o))) as u16);
  }
}

function focalDm<T>(batch: usize, dm: u32, ranks: usize, improving: usize, scratch: usize, out: usize): void {
  const states = word(batch, batchStates);
  const focal = word(word(batch, batchFocals) as usize, dm) as usize;
  const concepts = word(jobAddress, jobConcepts);
  const row: usize = ((word(jobAddress, jobDmCount) + 1) * states) << 1;
  const tableBytes: usize = (states as usize) << 4;
  const best = scratch;
  const thresholds = best + tableBytes;
  const first = thresholds + tableBytes;
  const nodes = word(focal, batchNodes) as usize;
  const nodeCount = word(focal, batchNodeCount);
  const second = first + ((nodeCount as usize) << 4);
  memory.copy(best, ranks, tableBytes);
  const arcs = word(focal, batchOwnArcs) as usize;
  const end = arcs + (word(focal, batchOwnArcCount) as usize) * 8;
  for (let arc = arcs; arc < end; arc += 8) {
    const from = best + (word(arc, 0) as usize);
    v128.store(from, v128.max<T>(v128.load(from), v128.load(ranks + (word(arc, 1) as usize))));
  }
  if (concepts & 1) {
    writeStable<T>(ranks, best, states, out);
    out += row;
  }
  for (let pair: u32 = 0; pair < 2; pair++) {
    const asked = (concepts >> (1 + 2 * pair)) & 3;
    if (!asked) continue;
    for (let n: u32 = 0; n < nodeCount; n++) {
      const state = word(nodes, n) as usize;
      v128.store(first + ((n as usize) << 4), v128.load(ranks + state));
      v128.store(second + ((n as usize) << 4), v128.load(best + state));
    }
    settle<T>(focal, first, second, pair ? improving : 0);
    for (let which: u32 = 0; which < 2; which++) {
      if (!((asked >> which) & 1)) continue;
      raise<T>(focal, ranks, which ? second : first, states, thresholds);
      writeStable<T>(ranks, thresholds, states, out);
      out += row;
    }
  }
}

/** Equilibria, and how many variants each state is stable in. */
function finishVector(batch: usize, vector: u32, lanes: u32, out: usize, thread: u32): void {
  const states = word(batch, batchStates);
  const dms = word(jobAddress, jobDmCount);
  const concepts = popcnt<u32>(word(jobAddress, jobConcepts));
  const variants = word(batch, batchVariants);
  const filled = min<u32>(lanes, variants - vector * lanes);
  const keep: u32 = (1 << filled) - 1;
  let count = (word(batch, batchCounts) as usize) + (thread as usize) * (word(batch, batchCountBytes) as usize);
  for (let c: u32 = 0; c < concepts; c++) {
    for (let s: u32 = 0; s < states; s++) {
      let all = keep;
      for (let dm: u32 = 0; dm < dms; dm++) {
        const at = out + ((dm * states + s) << 1);
        const bits = (load<u16>(at) as u32) & keep;
        store<u16>(at, bits as u16);
        all &= bits;
        const counter = count + ((dm * states + s) << 2);
        store<u32>(counter, load<u32>(counter) + popcnt<u32>(bits));
      }
      store<u16>(out + ((dms * states + s) << 1), all as u16);
      const counter = count + ((dms * states + s) << 2);
      store<u32>(counter, load<u32>(counter) + popcnt<u32>(all));
    }
    out += ((dms + 1) * states) << 1;
    count += ((dms + 1) * states) << 2;
  }
}

/** A range of vectors, all concepts, all decision makers. */
export function batchTask<T>(task: u32, thread: u32, scratch: usize): void {
  const batch = word(jobAddress, jobBatch) as usize;
  const states = word(batch, batchStates);
  const dms = word(jobAddress, jobDmCount);
  const arcs = word(batch, batchArcs) as usize;
  const arcCount = word(batch, batchArcCount);
  const inputBytes: usize = ((dms * states) as usize) << 4;
  const outputBytes: usize = ((popcnt<u32>(word(jobAddress, jobConcepts)) * (dms + 1) * states) as usize) << 1;
  const end = min<u32>(word(batch, batchVectors), (task + 1) * batchTaskVectors);
  for (let vector = task * batchTaskVectors; vector < end; vector++) {
    const input = (word(batch, batchInput) as usize) + (vector as usize) * inputBytes;
    const out = (word(batch, batchOutput) as usize) + (vector as usize) * outputBytes;
    for (let a: u32 = 0; a < arcCount; a++) {
      const arc = arcs + (a as usize) * 8;
      const better = v128.gt<T>(v128.load(input + (word(arc, 1) as usize)), v128.load(input + (word(arc, 0) as usize)));
      v128.store(scratch + ((a as usize) << 4), better);
    }
    const rest = scratch + ((arcCount as usize) << 4);
    for (let dm: u32 = 0; dm < dms; dm++) {
      const ranks = input + (((dm * states) as usize) << 4);
      focalDm<T>(batch, dm, ranks, scratch, rest, out + ((dm * states) << 1));
    }
    finishVector(batch, vector, 16 / sizeof<T>(), out, thread);
  }
}
