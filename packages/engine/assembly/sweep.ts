// One sweep: every block of one opponent once. Contexts that share an order share its list.

import {
  dmListBytes, dmLists, dmSegmentCount, dmSegments, focalOuterBits, jobAddress, jobDms, jobRules, opponentContribution,
  opponentCoupled, opponentDm, opponentFree, opponentLaneContribution, opponentLaneCount, opponentLaneMasks, opponentOffsets,
  opponentOuterContribution,
} from '../src/kernel-wasm/descriptor';
import { word } from './record';
import { walkHoles, walkLanes, walkMoves, walkOneWay, walkOneWayOpen, walkPlain } from './walk';

/** The record of an opponent as one that answers. */
// @ts-ignore: decorator
@inline
function answering(opponent: usize): usize {
  return word(word(jobAddress, jobDms) as usize, word(opponent, opponentDm)) as usize;
}

function shares(table: usize, bits: u32): u32 {
  let sum: u32 = 0;
  while (bits) {
    sum |= word(table, ctz(bits));
    bits &= bits - 1;
  }
  return sum;
}

function blocks<T>(opponent: usize, dm: usize, list: usize, values: usize, delta: usize, maskDelta: usize, lanes: v128): bool {
  const offsets = word(opponent, opponentOffsets) as usize;
  const free = word(opponent, opponentFree);
  const pair = free & (0 - free);
  const rest = free ^ pair;
  const segments = word(dm, dmSegmentCount);
  const holes = word(jobAddress, jobRules) != 0;
  const single = word(opponent, opponentLaneCount) == 1;
  const end = list + (word(dm, dmListBytes) as usize);
  let changed = false;
  let f: u32 = 0;
  do {
    const base0 = values + f;
    const base1 = base0 + pair;
    if (segments > 1) {
      let at = list;
      for (let s: u32 = 0; s < segments; s++) {
        const next = at + (word(word(dm, dmSegments) as usize, s) as usize);
        if (holes) changed = walkOneWay<T>(at, next, offsets, base0, base1, delta, maskDelta, lanes) || changed;
        else changed = walkOneWayOpen<T>(at, next, offsets, base0, base1, delta, lanes) || changed;
        at = next;
      }
    } else if (holes) changed = walkHoles<T>(list, end, offsets, base0, base1, delta, maskDelta, lanes) || changed;
    else if (single) changed = walkPlain<T>(list, end, offsets, base0, base1, delta) || changed;
    else changed = walkLanes<T>(list, end, offsets, base0, base1, delta, lanes) || changed;
    f = (f - rest) & rest;
  } while (f);
  return changed;
}

/** Takes every improvement of one opponent into the values; whether any value changed. */
export function sweepImprovements<T>(focal: usize, opponent: usize, own: u32, values: usize, delta: usize, maskDelta: usize): bool {
  const dm = answering(opponent);
  const lists = word(dm, dmLists) as usize;
  const listBytes = word(dm, dmListBytes) as usize;
  const coupled = word(opponent, opponentCoupled);
  const contribution = word(opponent, opponentContribution) as usize;
  const laneCount = word(opponent, opponentLaneCount);
  const laneContribution = word(opponent, opponentLaneContribution) as usize;
  const laneMasks = word(opponent, opponentLaneMasks) as usize;
  const fixed = shares(word(opponent, opponentOuterContribution) as usize, own);
  let changed = false;
  let d: u32 = 0;
  do {
    const context = fixed | shares(contribution, d);
    for (let l: u32 = 0; l < laneCount; l++) {
      const list = lists + ((context | word(laneContribution, l)) as usize) * listBytes;
      const lanes = v128.load(laneMasks + ((l as usize) << 4));
      changed = blocks<T>(opponent, dm, list, values + d, delta, maskDelta, lanes) || changed;
    }
    d = (d - coupled) & coupled;
  } while (d);
  return changed;
}

/** Takes every move of one opponent into the values; whether any value changed. */
export function sweepMoves<T>(opponent: usize, values: usize, delta: usize, maskDelta: usize): bool {
  const dm = answering(opponent);
  const list = word(dm, dmLists) as usize;
  const offsets = word(opponent, opponentOffsets) as usize;
  const contexts = word(opponent, opponentFree) | word(opponent, opponentCoupled);
  const holes = word(jobAddress, jobRules) != 0;
  const segments = word(dm, dmSegmentCount);
  const pair = contexts & (0 - contexts);
  const rest = contexts ^ pair;
  let changed = false;
  let f: u32 = 0;
  do {
    const base0 = values + f;
    const base1 = base0 + pair;
    let at = list;
    for (let s: u32 = 0; s < segments; s++) {
      const next = at + (word(word(dm, dmSegments) as usize, s) as usize);
      if (holes) changed = walkMoves<T>(at, next, offsets, base0, base1, delta, maskDelta, true) || changed;
      else changed = walkMoves<T>(at, next, offsets, base0, base1, delta, maskDelta, false) || changed;
      at = next;
    }
    f = (f - rest) & rest;
  } while (f);
  return changed;
}
