// Orders of a decision maker's own patterns, from most to least preferred, one list for each context that its order
// depends on. A list has one segment for each choice of the one-way options: what can be moved to from there.

import {
  dmCoupledBits,
  dmListBytes,
  dmLists,
  dmOneWay,
  dmOwnBits,
  dmPositions,
  dmProgram,
  dmSegmentCount,
  dmSorted,
  dmStatements,
  dmTable,
  dmWithdrawn,
  entryClass,
  entryTarget,
  registerBits,
} from '../src/kernel-wasm/descriptor';
import { evaluate, writeScores } from './columns';
import { widthBits, word } from './record';
import { writeSorted } from './sorted';

/** Sorts the patterns of one list by descending score, digit by digit; returns where the sorted patterns stand. */
function sortDescending<T>(scores: usize, count: u32, counters: usize, first: usize, second: usize): usize {
  for (let a: u32 = 0; a < count; a++) store<u16>(first + (a << 1), a as u16);
  for (let shift: u32 = 0; shift < sizeof<T>() * 8; shift += 8) {
    memory.fill(counters, 0, 1024);
    for (let a: u32 = 0; a < count; a++) {
      const digit = 255 - (((load<T>(scores + ((a as usize) << widthBits<T>())) as u32) >> shift) & 255);
      store<u32>(counters + (digit << 2), load<u32>(counters + (digit << 2)) + 1);
    }
    let total: u32 = 0;
    for (let digit: u32 = 0; digit < 256; digit++) {
      const here = load<u32>(counters + (digit << 2));
      store<u32>(counters + (digit << 2), total);
      total += here;
    }
    for (let t: u32 = 0; t < count; t++) {
      const a = load<u16>(first + (t << 1)) as u32;
      const digit = 255 - (((load<T>(scores + ((a as usize) << widthBits<T>())) as u32) >> shift) & 255);
      const place = load<u32>(counters + (digit << 2));
      store<u32>(counters + (digit << 2), place + 1);
      store<u16>(second + (place << 1), a as u16);
    }
    const swap = first;
    first = second;
    second = swap;
  }
  return first;
}

/** Writes the segments of one list; returns the address after it. */
function writeList<T>(dm: usize, scores: usize, sorted: usize, count: u32, out: usize): usize {
  const oneWay = word(dm, dmOneWay);
  const withdrawn = word(dm, dmWithdrawn);
  let from = oneWay;
  while (true) {
    let previous: u32 = 0;
    let any = false;
    for (let t: u32 = 0; t < count; t++) {
      const a = load<u16>(sorted + (t << 1)) as u32;
      const way = (a ^ withdrawn) & oneWay;
      if ((way & from) != from) continue;
      const score = load<T>(scores + ((a as usize) << widthBits<T>())) as u32;
      let entry = a;
      if (any && score != previous) entry |= entryClass;
      if (way == from) entry |= entryTarget;
      store<u16>(out, entry as u16);
      out += 2;
      previous = score;
      any = true;
    }
    if (from == 0) break;
    from = (from - 1) & oneWay;
  }
  return out;
}

/** Orders for one range of contexts: as many lists as one chunk of scores holds. */
export function orderTask<T>(dm: usize, task: u32, scratch: usize): void {
  const own = word(dm, dmOwnBits);
  const bits = own + word(dm, dmCoupledBits);
  const taskBits = min<u32>(bits, max<u32>(own, registerBits));
  const chunkBits = max<u32>(7, min<u32>(taskBits, registerBits));
  const count: u32 = 1 << own;
  const lists: u32 = 1 << (taskBits - own);
  const counters = scratch;
  const first = scratch + 1024;
  const second = first + ((count as usize) << 1);
  let scores = second + ((count as usize) << 1) + 256;
  scores = (scores + 15) & ~15;
  const base = task << taskBits;
  if (word(dm, dmProgram)) {
    const registers = scores + ((1 as usize) << (max<u32>(taskBits, registerBits) + 2));
    const chunks: u32 = taskBits > chunkBits ? 1 << (taskBits - chunkBits) : 1;
    for (let c: u32 = 0; c < chunks; c++) {
      evaluate(word(dm, dmProgram), word(dm, dmPositions), base + (c << chunkBits), chunkBits, registers);
      const out = scores + (((c << chunkBits) as usize) << widthBits<T>());
      writeScores<T>(registers, word(dm, dmStatements), chunkBits, out);
    }
  } else scores = (word(dm, dmTable) as usize) + ((base as usize) << widthBits<T>());
  let out = (word(dm, dmLists) as usize) + ((task << (taskBits - own)) as usize) * (word(dm, dmListBytes) as usize);
  for (let l: u32 = 0; l < lists; l++) {
    const here = scores + (((l << own) as usize) << widthBits<T>());
    if (sizeof<T>() == 1 && word(dm, dmSorted)) {
      writeSorted(here, count, out);
      out += word(dm, dmListBytes) as usize;
      continue;
    }
    const sorted = sortDescending<T>(here, count, counters, first, second);
    out = writeList<T>(dm, here, sorted, count, out);
  }
}
