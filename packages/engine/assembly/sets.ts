// Sets of states, one bit each: from a decision maker's layout to mask order, intersection, and from masks to indices of
// feasible states.

import {
  focalBits, focalDm, focalPermutation, focalSetBytes, jobAddress, jobCompact, jobCompactBytes, jobConcepts, jobDmCount,
  jobEquilibria, jobFeasible, jobIdentity, jobOptionCount, jobPrefix, jobResults, jobRules, jobSetBytes, jobWords,
  permutationHigh, permutationLow, permutationPairCount, permutationPairs, permutationPartCount, permutationParts,
  permutationRest, permutationRun, permutationSources, permutationTargets, permutationTile, registerBits,
} from '../src/kernel-wasm/descriptor';
import { evaluate } from './columns';
import { word } from './record';

/** Words of 64 states that one task of compaction takes. */
export const compactWords: u32 = 4096;

// @ts-ignore: decorator
@inline
function unset(bit: u32): u64 {
  if (bit == 0) return 0x5555555555555555;
  if (bit == 1) return 0x3333333333333333;
  if (bit == 2) return 0x0f0f0f0f0f0f0f0f;
  if (bit == 3) return 0x00ff00ff00ff00ff;
  if (bit == 4) return 0x0000ffff0000ffff;
  return 0x00000000ffffffff;
}

/** Exchanges bit `low` (below 6) of the state's position with bit `high`. */
function exchange(base: usize, bytes: usize, low: u32, high: u32): void {
  const keep = unset(low);
  if (high < 6) {
    const shift: u64 = (1 << high) - (1 << low);
    const chosen = ~keep & unset(high);
    for (let o: usize = 0; o < bytes; o += 8) {
      const w = load<u64>(base + o);
      const t = ((w >> shift) ^ w) & chosen;
      store<u64>(base + o, w ^ t ^ (t << shift));
    }
    return;
  }
  const shift: u64 = 1 << low;
  const step: usize = (8 as usize) << (high - 6);
  if (step >= 16) {
    const lanes = i64x2.splat(keep as i64);
    for (let outer: usize = 0; outer < bytes; outer += step << 1) {
      for (let o = outer; o < outer + step; o += 16) {
        const a = v128.load(base + o);
        const b = v128.load(base + o + step);
        const t = v128.and(v128.xor(v128.shr<u64>(a, shift as i32), b), lanes);
        v128.store(base + o, v128.xor(a, v128.shl<u64>(t, shift as i32)));
        v128.store(base + o + step, v128.xor(b, t));
      }
    }
    return;
  }
  for (let outer: usize = 0; outer < bytes; outer += step << 1) {
    for (let o = outer; o < outer + step; o += 8) {
      const a = load<u64>(base + o);
      const b = load<u64>(base + o + step);
      const t = ((a >> shift) ^ b) & keep;
      store<u64>(base + o, a ^ (t << shift));
      store<u64>(base + o + step, b ^ t);
    }
  }
}

// @ts-ignore: decorator
@inline
function copyWords(to: usize, from: usize, count: u32): void {
  for (let w: u32 = 0; w < count; w++) store<u64>(to + (w << 3), load<u64>(from + (w << 3)));
}

/** Brings one part of one set of one decision maker into mask order, a tile of words at a time. */
export function permuteTask(focal: usize, task: u32, tile: usize): void {
  const record = word(focal, focalPermutation) as usize;
  const parts = word(record, permutationPartCount);
  const set = task / parts;
  const from = (word(focal, focalBits) as usize) + (set as usize) * (word(focal, focalSetBytes) as usize);
  const index = set * word(jobAddress, jobDmCount) + word(focal, focalDm);
  const to = (word(jobAddress, jobResults) as usize) + (index as usize) * (word(jobAddress, jobSetBytes) as usize);
  const words = word(jobAddress, jobWords);
  const count = word(record, permutationTile);
  const sources = word(record, permutationSources) as usize;
  const targets = word(record, permutationTargets) as usize;
  const pairs = word(record, permutationPairs) as usize;
  const pairCount = word(record, permutationPairCount);
  const low = word(record, permutationLow) as usize;
  const high = word(record, permutationHigh) as usize;
  const rest = word(record, permutationRest);
  const part = word(word(record, permutationParts) as usize, task % parts);
  const run = word(record, permutationRun);
  const runBytes: usize = (run as usize) << 3;
  let base: u32 = 0;
  do {
    const source = base | part;
    const target = word(low, source & 1023) | word(high, source >> 10);
    for (let k: u32 = 0; k < count; k++) {
      copyWords(tile + (k as usize) * runBytes, from + (((source | word(sources, k)) as usize) << 3), run);
    }
    for (let k: u32 = 0; k < pairCount; k++) {
      exchange(tile, (count as usize) * runBytes, word(pairs, 2 * k), word(pairs, 2 * k + 1));
    }
    for (let k: u32 = 0; k < count; k++) {
      const first = target | word(targets, k);
      if (first >= words) continue;
      for (let r: u32 = 0; r < run; r++) {
        const place = first | word(low, r);
        store<u64>(to + ((place as usize) << 3), load<u64>(tile + (k as usize) * runBytes + (r << 3)));
      }
    }
    base = (base - rest) & rest;
  } while (base);
}

/** States that are stable for all, of one concept. */
export function equilibriaTask(set: u32): void {
  const bytes = word(jobAddress, jobSetBytes) as usize;
  const dms = word(jobAddress, jobDmCount);
  const from = (word(jobAddress, jobResults) as usize) + ((set * dms) as usize) * bytes;
  const to = (word(jobAddress, jobEquilibria) as usize) + (set as usize) * bytes;
  for (let o: usize = 0; o < bytes; o += 16) {
    let all = v128.load(from + o);
    for (let dm: u32 = 1; dm < dms; dm++) all = v128.and(all, v128.load(from + (dm as usize) * bytes + o));
    v128.store(to + o, all);
  }
}

/** Feasible states of one chunk, in mask order. */
export function feasibleTask(chunk: u32, registers: usize): void {
  const bits = max<u32>(7, min<u32>(word(jobAddress, jobOptionCount), registerBits));
  const base = chunk << bits;
  evaluate(word(jobAddress, jobRules), word(jobAddress, jobIdentity), base, bits, registers);
  const to = (word(jobAddress, jobFeasible) as usize) + (base >> 3);
  memory.copy(to, registers, (1 as usize) << (bits - 3));
  const options = word(jobAddress, jobOptionCount);
  if (options < 6) store<u64>(to, load<u64>(to) & (((1 as u64) << (1 << options)) - 1));
}

/** Number of feasible states before each range of compaction, and in all. */
export function prefixTask(): void {
  const words = word(jobAddress, jobWords);
  const feasible = word(jobAddress, jobFeasible) as usize;
  const prefix = word(jobAddress, jobPrefix) as usize;
  let count: u32 = 0;
  for (let w: u32 = 0; w < words; w++) {
    if (w % compactWords == 0) store<u32>(prefix + ((w / compactWords) << 2), count);
    count += popcnt<u64>(load<u64>(feasible + ((w as usize) << 3))) as u32;
  }
  store<u32>(prefix + (((words + compactWords - 1) / compactWords) << 2), count);
}

/**
 * Keeps the bits of feasible states of one range of words, in all sets. All sets fill up alike, so that a word's steps and
 * places are worked out once for all. Ranges meet inside a word of the result: at both ends words are joined, not written.
 */
export function compactTask(range: u32, scratch: usize): void {
  const words = word(jobAddress, jobWords);
  const feasible = word(jobAddress, jobFeasible) as usize;
  const setBytes = word(jobAddress, jobSetBytes) as usize;
  const compactBytes = word(jobAddress, jobCompactBytes) as usize;
  const from = word(jobAddress, jobResults) as usize;
  const sets = popcnt<u32>(word(jobAddress, jobConcepts)) * (word(jobAddress, jobDmCount) + 1);
  const steps = scratch;
  const pending = scratch + 64;
  memory.fill(pending, 0, (sets as usize) << 3);
  const start = word(word(jobAddress, jobPrefix) as usize, range);
  let at = start;
  const end = min<u32>(words, (range + 1) * compactWords);
  for (let w = range * compactWords; w < end; w++) {
    const kept = load<u64>(feasible + ((w as usize) << 3));
    const length = popcnt<u64>(kept) as u32;
    if (length == 0) continue;
    if (length < 64) writeSteps(kept, steps);
    const shift = at & 63;
    const full = shift + length >= 64;
    const joined = at >> 6 == start >> 6;
    let to = (word(jobAddress, jobCompact) as usize) + (((at >> 6) as usize) << 3);
    let source = from + ((w as usize) << 3);
    let own = pending;
    for (let set: u32 = 0; set < sets; set++) {
      let bits = load<u64>(source);
      if (length < 64) bits = applySteps(bits & kept, steps);
      const filled = load<u64>(own) | (bits << shift);
      if (full) {
        if (joined) atomic.or<u64>(to, filled);
        else store<u64>(to, filled);
        store<u64>(own, shift ? bits >> (64 - shift) : 0);
      } else store<u64>(own, filled);
      to += compactBytes;
      source += setBytes;
      own += 8;
    }
    at += length;
  }
  let to = (word(jobAddress, jobCompact) as usize) + (((at >> 6) as usize) << 3);
  for (let set: u32 = 0; set < sets; set++) {
    atomic.or<u64>(to, load<u64>(pending + ((set as usize) << 3)));
    to += compactBytes;
  }
}

/** Bits that move right by 1, 2, 4, … places when the bits of `kept` are drawn together. */
function writeSteps(kept: u64, steps: usize): void {
  let below = ~kept << 1;
  for (let k: u32 = 0; k < 6; k++) {
    let odd = below ^ (below << 1);
    odd ^= odd << 2;
    odd ^= odd << 4;
    odd ^= odd << 8;
    odd ^= odd << 16;
    odd ^= odd << 32;
    const moving = odd & kept;
    store<u64>(steps + (k << 3), moving);
    kept = (kept ^ moving) | (moving >> (1 << k));
    below &= ~odd;
  }
}

// @ts-ignore: decorator
@inline
function applySteps(bits: u64, steps: usize): u64 {
  for (let k: u32 = 0; k < 6; k++) {
    const moving = bits & load<u64>(steps + (k << 3));
    bits = (bits ^ moving) | (moving >> (1 << k));
  }
  return bits;
}
