// Least values over the opponents' reach, for one choice of the focal decision maker's high own options:
// v(s1) = min of the focal rank (GMR, SEQ) or of the focal best reply (SMR, SSEQ) over all that opponents can lead to,
// by moves or by improvements. Opponents are swept in turn until none changes anything; moves are transitive in option
// form, so a sweep is exact for its opponent and legal sequences reach what plain reachability does.

import {
  focalBest,
  focalFeasible,
  focalGroupCount,
  focalGroups,
  focalInnerBits,
  focalOpen,
  focalOpponentCount,
  focalOpponents,
  focalRanks,
  focalThresholdBytes,
  focalThresholds,
  focalValueBytes,
  focalValues,
  jobAddress,
  jobConcepts,
  jobRules,
  jobStrict,
  opponentSwapCount,
  opponentSwaps,
  stopAddress,
  stoppedUnsettled,
} from '../src/kernel-wasm/descriptor';
import { writeMask } from './columns';
import { swapBits } from './lanes';
import { askWhetherToStop } from './stop';
import { widthBits, word } from './record';
import { swapAllBits } from './transpose';
import { sweepImprovements, sweepMoves } from './sweep';

/** The address bit that lane bit `lane` is exchanged with, where all four are exchanged. */
function rowBit(swaps: usize, lane: u32): usize {
  for (let k: u32 = 0; k < 4; k++) if (word(swaps, 2 * k) == lane) return (1 as usize) << word(swaps, 2 * k + 1);
  return 0;
}

function swapLanes(opponent: usize, table: usize, bytes: usize): void {
  const count = word(opponent, opponentSwapCount);
  const swaps = word(opponent, opponentSwaps) as usize;
  if (count == 4) {
    swapAllBits(table, bytes, rowBit(swaps, 0), rowBit(swaps, 1), rowBit(swaps, 2), rowBit(swaps, 3));
    return;
  }
  for (let k: u32 = 0; k < count; k++) swapBits(table, bytes, word(swaps, 2 * k), word(swaps, 2 * k + 1));
}

/** Distance to the mask of feasible states in the opponent's lanes; the last one made is kept. */
function maskFor(opponent: usize, values: usize, bytes: usize): usize {
  if (word(opponent, opponentSwapCount) == 0 || word(jobAddress, jobRules) == 0) return 2 * bytes;
  const kept = values + 4 * bytes;
  if (load<u32>(kept) != (opponent as u32)) {
    memory.copy(values + 3 * bytes, values + 2 * bytes, bytes);
    swapLanes(opponent, values + 3 * bytes, bytes);
    store<u32>(kept, opponent as u32);
  }
  return 3 * bytes;
}

/** Sweeps after which a table counts as unsettled: by then listing states one by one is no slower. */
// @ts-ignore: decorator
@inline
function mostSweeps(opponents: u32): u32 {
  return 64 + 256 * opponents;
}

function settle<T>(focal: usize, own: u32, values: usize, bytes: usize, improvements: bool, thread: u32): void {
  const count = word(focal, focalOpponentCount);
  const opponents = word(focal, focalOpponents) as usize;
  const once = !improvements && word(focal, focalOpen) != 0;
  let settled: u32 = 0;
  let turn: u32 = 0;
  let sweeps: u32 = 0;
  while (settled < count) {
    if (++sweeps > mostSweeps(count)) {
      atomic.store<u32>(stopAddress, stoppedUnsettled);
      return;
    }
    const opponent = word(opponents, turn) as usize;
    const maskDelta = maskFor(opponent, values, bytes);
    swapLanes(opponent, values, bytes);
    swapLanes(opponent, values + bytes, bytes);
    const changed = improvements
      ? sweepImprovements<T>(focal, opponent, own, values, bytes, maskDelta)
      : sweepMoves<T>(opponent, values, bytes, maskDelta);
    swapLanes(opponent, values, bytes);
    swapLanes(opponent, values + bytes, bytes);
    settled = changed && !once ? 1 : settled + 1;
    turn = turn + 1 == count ? 0 : turn + 1;
    if (askWhetherToStop(thread)) return;
  }
}

function begin<T>(ranks: usize, best: usize, values: usize, bytes: usize, holes: bool): void {
  for (let o: usize = 0; o < bytes; o += 16) {
    const mask = holes ? v128.load(values + 2 * bytes + o) : i32x4.splat(-1);
    v128.store(values + o, v128.andnot(mask, v128.load(ranks + o)));
    v128.store(values + bytes + o, v128.andnot(mask, v128.load(best + o)));
  }
}

/** Where opponents can go anywhere, all contexts of a table share the greatest value. */
function share<T>(table: usize, bytes: usize): void {
  let all = v128.load(table);
  for (let o: usize = 16; o < bytes; o += 16) all = v128.max<T>(all, v128.load(table + o));
  all = v128.max<T>(all, v128.shuffle<u8>(all, all, 8, 9, 10, 11, 12, 13, 14, 15, 0, 1, 2, 3, 4, 5, 6, 7));
  all = v128.max<T>(all, v128.shuffle<u8>(all, all, 4, 5, 6, 7, 0, 1, 2, 3, 12, 13, 14, 15, 8, 9, 10, 11));
  if (sizeof<T>() < 4)
    all = v128.max<T>(all, v128.shuffle<u8>(all, all, 2, 3, 0, 1, 6, 7, 4, 5, 10, 11, 8, 9, 14, 15, 12, 13));
  if (sizeof<T>() < 2)
    all = v128.max<T>(all, v128.shuffle<u8>(all, all, 1, 0, 3, 2, 5, 4, 7, 6, 9, 8, 11, 10, 13, 12, 15, 14));
  for (let o: usize = 0; o < bytes; o += 16) v128.store(table + o, all);
}

/** Raises the thresholds: a state is unstable where its rank is below the greatest value that it can move to. */
function raise<T>(ranks: usize, values: usize, bytes: usize, threshold0: usize, threshold1: usize, holes: bool): void {
  const strict = word(jobAddress, jobStrict) != 0;
  for (let o: usize = 0; o < bytes; o += 16) {
    const mask = holes ? v128.load(values + 2 * bytes + o) : i32x4.splat(-1);
    const rank = v128.load(ranks + o);
    let first = v128.min<T>(rank, v128.not(v128.load(values + o)));
    let second = v128.min<T>(rank, v128.not(v128.load(values + bytes + o)));
    if (strict) {
      first = v128.sub<T>(first, v128.gt<T>(rank, first));
      second = v128.sub<T>(second, v128.gt<T>(rank, second));
    }
    v128.store(threshold0 + o, v128.max<T>(v128.load(threshold0 + o), v128.and(first, mask)));
    v128.store(threshold1 + o, v128.max<T>(v128.load(threshold1 + o), v128.and(second, mask)));
  }
}

/** Values and thresholds of one choice of the high own options. */
export function solveTask<T>(focal: usize, own: u32, thread: u32): void {
  const inner = word(focal, focalInnerBits);
  const bytes: usize = (1 as usize) << (inner + widthBits<T>());
  const ranks = (word(focal, focalRanks) as usize) + (own as usize) * bytes;
  const group = word(word(focal, focalGroups) as usize, own) as usize;
  const best = (word(focal, focalBest) as usize) + group * bytes;
  const values = (word(focal, focalValues) as usize) + (thread as usize) * (word(focal, focalValueBytes) as usize);
  const holes = word(jobAddress, jobRules) != 0;
  const concepts = word(jobAddress, jobConcepts);
  const table = (word(focal, focalGroupCount) as usize) * bytes;
  const thresholds =
    (word(focal, focalThresholds) as usize) +
    (thread as usize) * (word(focal, focalThresholdBytes) as usize) +
    group * bytes;
  if (holes) {
    writeMask<T>(
      (word(focal, focalFeasible) as usize) + (((own << inner) as usize) >> 3),
      1 << inner,
      values + 2 * bytes,
    );
    store<u32>(values + 4 * bytes, 0);
  }
  for (let pair: u32 = 0; pair < 2; pair++) {
    if (!(concepts & (pair ? 24 : 6))) continue;
    begin<T>(ranks, best, values, bytes, holes);
    if (pair == 0 && word(focal, focalOpen) == 2) {
      share<T>(values, bytes);
      share<T>(values + bytes, bytes);
    } else settle<T>(focal, own, values, bytes, pair == 1, thread);
    if (atomic.load<u32>(stopAddress)) return;
    const first = thresholds + 2 * (pair as usize) * table;
    raise<T>(ranks, values, bytes, first, first + table, holes);
  }
}
