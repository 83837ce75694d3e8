// Blocks whose own patterns stand in vector lanes, for orders that depend on nearly everything: one context at a time, its
// values brought into the order of preference, made running maxima and looked up again, all inside vectors. An order is
// two bytes for each own pattern, of which there are 16, 32 or 64: which pattern stands at each place, and, by pattern, the
// last place that is strictly better (255: there is none). Values have one byte.

import {
  dmListBytes, dmLists, dmOwnBits, jobAddress, jobDms, jobRules, opponentContexts, opponentDm, opponentFree,
  opponentOffsets, opponentOuterContribution, opponentStepCount, opponentSteps,
} from '../src/kernel-wasm/descriptor';
import { word } from './record';

/** Writes the order of `count` patterns by descending score: places are counted, not sorted. */
export function writeSorted(scores: usize, count: u32, out: usize): void {
  for (let a: u32 = 0; a < count; a++) {
    const own = v128.load_splat<u8>(scores + a);
    let above: u64 = 0;
    let equal: u64 = 0;
    for (let q: u32 = 0; q < count; q += 16) {
      const others = v128.load(scores + q);
      above |= (v128.bitmask<u8>(v128.gt<u8>(others, own)) as u64) << q;
      equal |= (v128.bitmask<u8>(v128.eq<u8>(others, own)) as u64) << q;
    }
    const first = popcnt<u64>(above) as u32;
    const place = first + (popcnt<u64>(equal & (((1 as u64) << a) - 1)) as u32);
    store<u8>(out + place, a as u8);
    store<u8>(out + count + a, (first - 1) as u8);
  }
}

// @ts-ignore: decorator
@inline
function lookUp(v0: v128, v1: v128, v2: v128, v3: v128, places: v128, vectors: u32): v128 {
  let found = v128.swizzle(v0, places);
  if (vectors > 1) found = v128.or(found, v128.swizzle(v1, v128.sub<u8>(places, i8x16.splat(16))));
  if (vectors > 2) {
    found = v128.or(found, v128.swizzle(v2, v128.sub<u8>(places, i8x16.splat(32))));
    found = v128.or(found, v128.swizzle(v3, v128.sub<u8>(places, i8x16.splat(48))));
  }
  return found;
}

// @ts-ignore: decorator
@inline
function running(v: v128): v128 {
  const none = i8x16.splat(0);
  v = v128.max<u8>(v, v128.shuffle<u8>(none, v, 0, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30));
  v = v128.max<u8>(v, v128.shuffle<u8>(none, v, 0, 0, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29));
  v = v128.max<u8>(v, v128.shuffle<u8>(none, v, 0, 0, 0, 0, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27));
  return v128.max<u8>(v, v128.shuffle<u8>(none, v, 0, 0, 0, 0, 0, 0, 0, 0, 16, 17, 18, 19, 20, 21, 22, 23));
}

// @ts-ignore: decorator
@inline
function last(v: v128): v128 {
  return v128.swizzle(v, i8x16.splat(15));
}

// @ts-ignore: decorator
@inline
function raise(at: usize, value: v128, before: v128, mask: usize): v128 {
  const after = v128.max<u8>(before, mask ? v128.and(value, v128.load(at + mask)) : value);
  v128.store(at, after);
  return v128.xor(before, after);
}

/** Improvements of one context in one table; where something changed. `o1` … `o3` are the other vectors of the block. */
// @ts-ignore: decorator
@inline
function block(at: usize, list: usize, o1: usize, o2: usize, o3: usize, mask: usize, vectors: u32): v128 {
  const none = i8x16.splat(0);
  const x0 = v128.load(at);
  const x1 = vectors > 1 ? v128.load(at + o1) : none;
  const x2 = vectors > 2 ? v128.load(at + o2) : none;
  const x3 = vectors > 2 ? v128.load(at + o3) : none;
  let p0 = running(lookUp(x0, x1, x2, x3, v128.load(list), vectors));
  let p1 = none;
  let p2 = none;
  let p3 = none;
  if (vectors > 1) p1 = v128.max<u8>(running(lookUp(x0, x1, x2, x3, v128.load(list, 16), vectors)), last(p0));
  if (vectors > 2) {
    p2 = v128.max<u8>(running(lookUp(x0, x1, x2, x3, v128.load(list, 32), vectors)), last(p1));
    p3 = v128.max<u8>(running(lookUp(x0, x1, x2, x3, v128.load(list, 48), vectors)), last(p2));
  }
  const better = list + (vectors << 4);
  let change = raise(at, lookUp(p0, p1, p2, p3, v128.load(better), vectors), x0, mask);
  if (vectors > 1) {
    change = v128.or(change, raise(at + o1, lookUp(p0, p1, p2, p3, v128.load(better, 16), vectors), x1, mask));
  }
  if (vectors > 2) {
    change = v128.or(change, raise(at + o2, lookUp(p0, p1, p2, p3, v128.load(better, 32), vectors), x2, mask));
    change = v128.or(change, raise(at + o3, lookUp(p0, p1, p2, p3, v128.load(better, 48), vectors), x3, mask));
  }
  return change;
}

// @ts-ignore: decorator
@inline
function blocks(opponent: usize, list: usize, values: usize, delta: usize, maskDelta: usize, vectors: u32): bool {
  const offsets = word(opponent, opponentOffsets) as usize;
  const o1: usize = vectors > 1 ? (word(offsets, 16) as usize) : 0;
  const o2: usize = vectors > 2 ? (word(offsets, 32) as usize) : 0;
  const o3: usize = vectors > 2 ? (word(offsets, 48) as usize) : 0;
  const free = word(opponent, opponentFree);
  const mask1 = maskDelta ? maskDelta - delta : 0;
  let change = i8x16.splat(0);
  let f: u32 = 0;
  do {
    change = v128.or(change, block(values + f, list, o1, o2, o3, maskDelta, vectors));
    change = v128.or(change, block(values + delta + f, list, o1, o2, o3, mask1, vectors));
    f = (f - free) & free;
  } while (f);
  return v128.any_true(change);
}

/** The sum of the shares of the set bits. */
export function shares(table: usize, bits: u32): u32 {
  let sum: u32 = 0;
  while (bits) {
    sum |= word(table, ctz(bits));
    bits &= bits - 1;
  }
  return sum;
}

/** Takes every improvement of one opponent into both tables; whether any value changed. */
export function sweepSorted(opponent: usize, own: u32, values: usize, delta: usize, maskDelta: usize): bool {
  const dm = word(word(jobAddress, jobDms) as usize, word(opponent, opponentDm)) as usize;
  const lists = word(dm, dmLists) as usize;
  const listBytes = word(dm, dmListBytes) as usize;
  const vectors: u32 = 1 << (word(dm, dmOwnBits) - 4);
  const steps = word(opponent, opponentSteps) as usize;
  const contexts: u32 = 1 << word(opponent, opponentStepCount);
  const mask = word(jobAddress, jobRules) ? maskDelta : 0;
  let share = shares(word(opponent, opponentOuterContribution) as usize, own);
  let at = values;
  let changed = false;
  for (let context: u32 = 1; ; context++) {
    const list = lists + (share as usize) * listBytes;
    if (vectors == 4) changed = blocks(opponent, list, at, delta, mask, 4) || changed;
    else if (vectors == 2) changed = blocks(opponent, list, at, delta, mask, 2) || changed;
    else changed = blocks(opponent, list, at, delta, mask, 1) || changed;
    if (context == contexts) break;
    // Contexts in the order of a reflected binary code: from one to the next, one bit of the address changes.
    const step = ctz(context) << 1;
    at = values + ((at - values) ^ word(steps, step));
    share ^= word(steps, step + 1);
  }
  return changed;
}

/** Moves, better or not: every state of a context gets the greatest value of the context. */
// @ts-ignore: decorator
@inline
function share(at: usize, offsets: usize, vectors: u32, mask: usize): v128 {
  let all = v128.load(at);
  for (let q: u32 = 1; q < vectors; q++) all = v128.max<u8>(all, v128.load(at + word(offsets, q << 4)));
  all = last(running(all));
  let change = i8x16.splat(0);
  for (let q: u32 = 0; q < vectors; q++) {
    const to = at + word(offsets, q << 4);
    change = v128.or(change, raise(to, all, v128.load(to), mask));
  }
  return change;
}

/** Takes every move of one opponent into both tables; whether any value changed. */
export function shareSorted(opponent: usize, dm: usize, values: usize, delta: usize, maskDelta: usize): bool {
  const offsets = word(opponent, opponentOffsets) as usize;
  const vectors: u32 = 1 << (word(dm, dmOwnBits) - 4);
  const contexts = word(opponent, opponentContexts);
  const mask = word(jobAddress, jobRules) ? maskDelta : 0;
  const mask1 = mask ? mask - delta : 0;
  let change = i8x16.splat(0);
  let f: u32 = 0;
  do {
    change = v128.or(change, share(values + f, offsets, vectors, mask));
    change = v128.or(change, share(values + delta + f, offsets, vectors, mask1));
    f = (f - contexts) & contexts;
  } while (f);
  return v128.any_true(change);
}
