// The inner loops: one block of an opponent's own patterns in the order of its preference, all contexts of a vector at
// once. Values are complements of ranks, so that "least reachable rank" is a maximum and zero is "nothing".
// Two tables are walked together, `delta` bytes apart; a mask of feasible states may stand `maskDelta` bytes after the first.

import { entryClass, entryPattern, entryTarget } from '../src/kernel-wasm/descriptor';

// @ts-ignore: decorator
@inline
function body<T>(
  list: usize, end: usize, offsets: usize, base0: usize, base1: usize, delta: usize, maskDelta: usize,
  lanes: v128, selected: bool, holes: bool, targets: bool, two: bool,
): bool {
  const zero = i32x4.splat(0);
  let above0 = zero;
  let above1 = zero;
  let above2 = zero;
  let above3 = zero;
  let seen0 = zero;
  let seen1 = zero;
  let seen2 = zero;
  let seen3 = zero;
  let change = zero;
  for (; list < end; list += 2) {
    const entry = load<u16>(list) as u32;
    if (entry & entryClass) {
      above0 = selected ? v128.and(seen0, lanes) : seen0;
      above1 = selected ? v128.and(seen1, lanes) : seen1;
      if (two) {
        above2 = selected ? v128.and(seen2, lanes) : seen2;
        above3 = selected ? v128.and(seen3, lanes) : seen3;
      }
    }
    const offset = load<u32>(offsets + ((entry & entryPattern) << 2)) as usize;
    const p0 = base0 + offset;
    const p1 = base1 + offset;
    const x0 = v128.load(p0);
    const x1 = v128.load(p0 + delta);
    if (targets && !(entry & entryTarget)) {
      seen0 = v128.max<T>(seen0, x0);
      seen1 = v128.max<T>(seen1, x1);
      if (two) {
        seen2 = v128.max<T>(seen2, v128.load(p1));
        seen3 = v128.max<T>(seen3, v128.load(p1 + delta));
      }
      continue;
    }
    const m0 = holes ? v128.load(p0 + maskDelta) : zero;
    const y0 = v128.max<T>(x0, holes ? v128.and(above0, m0) : above0);
    const y1 = v128.max<T>(x1, holes ? v128.and(above1, m0) : above1);
    v128.store(p0, y0);
    v128.store(p0 + delta, y1);
    seen0 = v128.max<T>(seen0, y0);
    seen1 = v128.max<T>(seen1, y1);
    change = v128.or(change, v128.or(v128.xor(x0, y0), v128.xor(x1, y1)));
    if (two) {
      const x2 = v128.load(p1);
      const x3 = v128.load(p1 + delta);
      const m1 = holes ? v128.load(p1 + maskDelta) : zero;
      const y2 = v128.max<T>(x2, holes ? v128.and(above2, m1) : above2);
      const y3 = v128.max<T>(x3, holes ? v128.and(above3, m1) : above3);
      v128.store(p1, y2);
      v128.store(p1 + delta, y3);
      seen2 = v128.max<T>(seen2, y2);
      seen3 = v128.max<T>(seen3, y3);
      change = v128.or(change, v128.or(v128.xor(x2, y2), v128.xor(x3, y3)));
    }
  }
  return v128.any_true(change);
}

/** Improvements, every state feasible, no one-way option, one order for all lanes. */
export function walkPlain<T>(list: usize, end: usize, offsets: usize, base0: usize, base1: usize, delta: usize): bool {
  return body<T>(list, end, offsets, base0, base1, delta, 0, i32x4.splat(0), false, false, false, true);
}

/** As `walkPlain`, for the selected lanes only. */
export function walkLanes<T>(list: usize, end: usize, offsets: usize, base0: usize, base1: usize, delta: usize, lanes: v128): bool {
  return body<T>(list, end, offsets, base0, base1, delta, 0, lanes, true, false, false, true);
}

/** As `walkLanes`, some states infeasible. */
export function walkHoles<T>(list: usize, end: usize, offsets: usize, base0: usize, base1: usize, delta: usize, maskDelta: usize, lanes: v128): bool {
  return body<T>(list, end, offsets, base0, base1, delta, maskDelta, lanes, true, true, false, true);
}

/** As `walkHoles`, one segment of an order with one-way options. */
export function walkOneWay<T>(list: usize, end: usize, offsets: usize, base0: usize, base1: usize, delta: usize, maskDelta: usize, lanes: v128): bool {
  return body<T>(list, end, offsets, base0, base1, delta, maskDelta, lanes, true, true, true, true);
}

/** As `walkOneWay`, every state feasible. */
export function walkOneWayOpen<T>(list: usize, end: usize, offsets: usize, base0: usize, base1: usize, delta: usize, lanes: v128): bool {
  return body<T>(list, end, offsets, base0, base1, delta, 0, lanes, true, false, true, true);
}

/** As `walkLanes`, `walkHoles`, `walkOneWay` and `walkOneWayOpen`, of a single block: where no option is free, there is no second. */
export function walkSingle<T>(
  list: usize, end: usize, offsets: usize, base: usize, delta: usize, maskDelta: usize, lanes: v128, holes: bool, targets: bool,
): bool {
  if (targets) {
    if (holes) return body<T>(list, end, offsets, base, base, delta, maskDelta, lanes, true, true, true, false);
    return body<T>(list, end, offsets, base, base, delta, 0, lanes, true, false, true, false);
  }
  if (holes) return body<T>(list, end, offsets, base, base, delta, maskDelta, lanes, true, true, false, false);
  return body<T>(list, end, offsets, base, base, delta, 0, lanes, true, false, false, false);
}

/** Moves, better or not: every target of the segment gets the greatest value of the segment. */
export function walkMoves<T>(
  list: usize, end: usize, offsets: usize, base0: usize, base1: usize, delta: usize, maskDelta: usize, holes: bool,
): bool {
  let seen0 = i32x4.splat(0);
  let seen1 = i32x4.splat(0);
  let seen2 = i32x4.splat(0);
  let seen3 = i32x4.splat(0);
  for (let at = list; at < end; at += 2) {
    const offset = load<u32>(offsets + (((load<u16>(at) as u32) & entryPattern) << 2)) as usize;
    const p0 = base0 + offset;
    const p1 = base1 + offset;
    seen0 = v128.max<T>(seen0, v128.load(p0));
    seen1 = v128.max<T>(seen1, v128.load(p0 + delta));
    seen2 = v128.max<T>(seen2, v128.load(p1));
    seen3 = v128.max<T>(seen3, v128.load(p1 + delta));
  }
  let change = i32x4.splat(0);
  for (let at = list; at < end; at += 2) {
    const entry = load<u16>(at) as u32;
    if (!(entry & entryTarget)) continue;
    const offset = load<u32>(offsets + ((entry & entryPattern) << 2)) as usize;
    const p0 = base0 + offset;
    const p1 = base1 + offset;
    const mask0 = holes ? v128.load(p0 + maskDelta) : i32x4.splat(-1);
    const mask1 = holes ? v128.load(p1 + maskDelta) : i32x4.splat(-1);
    change = v128.or(change, raiseTo<T>(p0, v128.and(seen0, mask0)));
    change = v128.or(change, raiseTo<T>(p0 + delta, v128.and(seen1, mask0)));
    change = v128.or(change, raiseTo<T>(p1, v128.and(seen2, mask1)));
    change = v128.or(change, raiseTo<T>(p1 + delta, v128.and(seen3, mask1)));
  }
  return v128.any_true(change);
}

// @ts-ignore: decorator
@inline
function raiseTo<T>(at: usize, value: v128): v128 {
  const before = v128.load(at);
  const after = v128.max<T>(before, value);
  v128.store(at, after);
  return v128.xor(before, after);
}
