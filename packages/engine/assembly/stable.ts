// Thresholds → one bit per state and concept, in the focal decision maker's own layout.

import {
  focalAxes, focalAxisCount, focalBest, focalBits, focalFeasible, focalGroupCount, focalGroups, focalInnerBits, focalRanks,
  focalSetBytes, focalThresholdBytes, focalThresholds, jobAddress, jobConcepts, jobRules, jobThreads,
} from '../src/kernel-wasm/descriptor';
import { closeAxis } from './lanes';
import { widthBits, word } from './record';

function closeTable<T>(focal: usize, table: usize, bytes: usize): void {
  const axes = word(focal, focalAxes) as usize;
  const count = word(focal, focalAxisCount);
  for (let k: u32 = 0; k < count; k++) closeAxis<T>(table, bytes, word(axes, 2 * k), word(axes, 2 * k + 1));
}

// @ts-ignore: decorator
@inline
function tableBytes<T>(focal: usize): usize {
  return (word(focal, focalGroupCount) as usize) << (word(focal, focalInnerBits) + widthBits<T>());
}

/** Best own ranks: closes the table under the moves that are not high own options. */
export function bestTask<T>(focal: usize): void {
  closeTable<T>(focal, word(focal, focalBest) as usize, tableBytes<T>(focal));
}

/** Thresholds of one concept: joins the threads' tables and closes the result under own moves. */
export function mergeTask<T>(focal: usize, kind: u32): void {
  const bytes = tableBytes<T>(focal);
  const first = (word(focal, focalThresholds) as usize) + (kind as usize) * bytes;
  const threads = word(jobAddress, jobThreads);
  for (let t: u32 = 1; t < threads; t++) {
    const other = first + (t as usize) * (word(focal, focalThresholdBytes) as usize);
    for (let o: usize = 0; o < bytes; o += 16) {
      v128.store(first + o, v128.max<T>(v128.load(first + o), v128.load(other + o)));
    }
  }
  closeTable<T>(focal, first, bytes);
}

// @ts-ignore: decorator
@inline
function reached<T>(ranks: usize, thresholds: usize): u32 {
  let bits: u32 = 0;
  const lanes: u32 = 16 / sizeof<T>();
  for (let k: u32 = 0; k < 32; k += lanes) {
    const o = (k as usize) << widthBits<T>();
    bits |= (v128.bitmask<T>(v128.ge<T>(v128.load(ranks + o), v128.load(thresholds + o))) as u32) << k;
  }
  return bits;
}

function compareSet<T>(ranks: usize, thresholds: usize, feasible: usize, states: u32, out: usize): void {
  for (let s: u32 = 0; s < states; s += 32) {
    const o = (s as usize) << widthBits<T>();
    const bits = reached<T>(ranks + o, thresholds + o);
    store<u32>(out + (s >> 3), feasible ? bits & load<u32>(feasible + (s >> 3)) : bits);
  }
}

/** One bit per state for each concept, for one choice of the high own options. */
export function compareTask<T>(focal: usize, own: u32): void {
  const inner = word(focal, focalInnerBits);
  const bytes: usize = (1 as usize) << (inner + widthBits<T>());
  const group = word(word(focal, focalGroups) as usize, own) as usize;
  const ranks = (word(focal, focalRanks) as usize) + (own as usize) * bytes;
  const start = ((own << inner) as usize) >> 3;
  const feasible = word(jobAddress, jobRules) ? (word(focal, focalFeasible) as usize) + start : 0;
  const concepts = word(jobAddress, jobConcepts);
  let out = (word(focal, focalBits) as usize) + start;
  for (let c: u32 = 0; c < 5; c++) {
    if (!((concepts >> c) & 1)) continue;
    const table = c == 0
      ? (word(focal, focalBest) as usize)
      : (word(focal, focalThresholds) as usize) + ((c - 1) as usize) * tableBytes<T>(focal);
    compareSet<T>(ranks, table + group * bytes, feasible, 1 << inner, out);
    out += word(focal, focalSetBytes) as usize;
  }
}
