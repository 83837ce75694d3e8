// Ranks of a focal decision maker for every state, its own patterns as the high bits of the position, and for each
// state the best rank that it can move to. Ranks need only compare rightly: a score, not a dense rank, is kept.

import {
  focalBest,
  focalFeasible,
  focalGroupCount,
  focalGroups,
  focalInnerBits,
  focalOuterBits,
  focalPositions,
  focalProgram,
  focalRanks,
  focalStatements,
  focalTable,
  focalTableBits,
  focalTableLow,
  jobAddress,
  jobRules,
  registerBits,
} from '../src/kernel-wasm/descriptor';
import { evaluate, writeMask, writeScores } from './columns';
import { widthBits, word } from './record';

/** Copies ranks given in mask order. The position's bits each add their share of the mask. */
function copyRanks<T>(focal: usize, base: u32, states: u32, out: usize): void {
  const table = word(focal, focalTable) as usize;
  const low = word(focal, focalTableLow) as usize;
  const shares = word(focal, focalTableBits) as usize;
  let mask: u32 = 0;
  for (let bit = registerBits; bit < 32; bit++) if ((base >> bit) & 1) mask |= word(shares, bit);
  if (states < 1 << registerBits) {
    for (let bit = 0; bit < registerBits; bit++) if ((base >> bit) & 1) mask |= word(shares, bit);
  }
  for (let s: u32 = 0; s < states; s++) {
    store<T>(
      out + ((s as usize) << widthBits<T>()),
      load<T>(table + (((mask | word(low, s)) as usize) << widthBits<T>())),
    );
  }
}

/** Ranks, feasibility and best own ranks of one chunk of contexts, over all own patterns. */
export function ranksTask<T>(focal: usize, chunk: u32, scratch: usize): void {
  const inner = word(focal, focalInnerBits);
  const chunkBits = min<u32>(inner, registerBits);
  const states: u32 = 1 << chunkBits;
  const bytes: usize = (states as usize) << widthBits<T>();
  const start = chunk << chunkBits;
  const best = word(focal, focalBest) as usize;
  const groups = word(focal, focalGroups) as usize;
  const groupCount = word(focal, focalGroupCount);
  const rules = word(jobAddress, jobRules) as usize;
  const program = word(focal, focalProgram) as usize;
  const positions = word(focal, focalPositions) as usize;
  const mask = scratch;
  const registers = scratch + ((4 as usize) << registerBits);
  for (let g: u32 = 0; g < groupCount; g++) {
    memory.fill(best + ((((g << inner) + start) as usize) << widthBits<T>()), 0, bytes);
  }
  const outerCount: u32 = 1 << word(focal, focalOuterBits);
  for (let p: u32 = 0; p < outerCount; p++) {
    const base = (p << inner) + start;
    const ranks = (word(focal, focalRanks) as usize) + ((base as usize) << widthBits<T>());
    if (program) {
      evaluate(program, positions, base, chunkBits, registers);
      writeScores<T>(registers, word(focal, focalStatements), chunkBits, ranks);
    } else copyRanks<T>(focal, base, states, ranks);
    const own = best + ((((word(groups, p) << inner) + start) as usize) << widthBits<T>());
    if (rules) {
      evaluate(rules, positions, base, chunkBits, registers);
      memory.copy((word(focal, focalFeasible) as usize) + (base >> 3), registers, states >> 3);
      writeMask<T>(registers, states, mask);
      for (let o: usize = 0; o < bytes; o += 16) {
        const rank = v128.and(v128.load(ranks + o), v128.load(mask + o));
        v128.store(own + o, v128.max<T>(v128.load(own + o), rank));
      }
    } else {
      for (let o: usize = 0; o < bytes; o += 16) {
        v128.store(own + o, v128.max<T>(v128.load(own + o), v128.load(ranks + o)));
      }
    }
  }
}
