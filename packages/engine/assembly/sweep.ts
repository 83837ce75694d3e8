// One sweep: every block of one opponent once. Contexts that share an order share its list.

import {
  dmListBytes, dmLists, dmSegmentCount, dmSegments, dmSorted, focalOuterBits, jobAddress, jobDms, jobRules, opponentContexts,
  opponentDm, opponentFree, opponentLaneContribution, opponentLaneCount, opponentLaneMasks, opponentOffsets,
  opponentOuterContribution, opponentStepCount, opponentSteps,
} from '../src/kernel-wasm/descriptor';
import { word } from './record';
import { shareSorted, shares, sweepSorted } from './sorted';
import { walkHoles, walkLanes, walkMoves, walkOneWay, walkOneWayOpen, walkPlain, walkSingle } from './walk';

/** The record of an opponent as one that answers. */
// @ts-ignore: decorator
@inline
function answering(opponent: usize): usize {
  return word(word(jobAddress, jobDms) as usize, word(opponent, opponentDm)) as usize;
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
  if (pair == 0) {
    let at = list;
    for (let s: u32 = 0; s < segments; s++) {
      const next = at + (word(word(dm, dmSegments) as usize, s) as usize);
      changed = walkSingle<T>(at, next, offsets, values, delta, maskDelta, lanes, holes, segments > 1) || changed;
      at = next;
    }
    return changed;
  }
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
  if (sizeof<T>() == 1 && word(dm, dmSorted)) return sweepSorted(opponent, own, values, delta, maskDelta);
  const lists = word(dm, dmLists) as usize;
  const listBytes = word(dm, dmListBytes) as usize;
  const steps = word(opponent, opponentSteps) as usize;
  const contexts: u32 = 1 << word(opponent, opponentStepCount);
  const laneCount = word(opponent, opponentLaneCount);
  const laneContribution = word(opponent, opponentLaneContribution) as usize;
  const laneMasks = word(opponent, opponentLaneMasks) as usize;
  let share = shares(word(opponent, opponentOuterContribution) as usize, own);
  let at = values;
  let changed = false;
  for (let context: u32 = 1; ; context++) {
    for (let l: u32 = 0; l < laneCount; l++) {
      const list = lists + ((share | word(laneContribution, l)) as usize) * listBytes;
      const lanes = v128.load(laneMasks + ((l as usize) << 4));
      changed = blocks<T>(opponent, dm, list, at, delta, maskDelta, lanes) || changed;
    }
    if (context == contexts) break;
    // Contexts in the order of a reflected binary code: from one to the next, one bit of the address changes.
    const step = ctz(context) << 1;
    at = values + ((at - values) ^ word(steps, step));
    share ^= word(steps, step + 1);
  }
  return changed;
}

/** Takes every move of one opponent into the values; whether any value changed. */
export function sweepMoves<T>(opponent: usize, values: usize, delta: usize, maskDelta: usize): bool {
  const dm = answering(opponent);
  if (sizeof<T>() == 1 && word(dm, dmSorted)) return shareSorted(opponent, dm, values, delta, maskDelta);
  const list = word(dm, dmLists) as usize;
  const offsets = word(opponent, opponentOffsets) as usize;
  const contexts = word(opponent, opponentContexts);
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
