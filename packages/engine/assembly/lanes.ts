// Moving address bits into and out of vector lanes, and closing a table of greatest values under moves along one bit.
// Addresses are in bytes; bits 0 to 3 of an address are inside a vector.

// @ts-ignore: decorator
@inline
function neighbour(v: v128, bit: u32): v128 {
  if (bit == 0) return v128.shuffle<u8>(v, v, 1, 0, 3, 2, 5, 4, 7, 6, 9, 8, 11, 10, 13, 12, 15, 14);
  if (bit == 1) return v128.shuffle<u8>(v, v, 2, 3, 0, 1, 6, 7, 4, 5, 10, 11, 8, 9, 14, 15, 12, 13);
  if (bit == 2) return v128.shuffle<u8>(v, v, 4, 5, 6, 7, 0, 1, 2, 3, 12, 13, 14, 15, 8, 9, 10, 11);
  return v128.shuffle<u8>(v, v, 8, 9, 10, 11, 12, 13, 14, 15, 0, 1, 2, 3, 4, 5, 6, 7);
}

/** The lanes whose address has `bit` set. */
// @ts-ignore: decorator
@inline
export function lanesWith(bit: u32): v128 {
  if (bit == 0) return i16x8.splat(-256);
  if (bit == 1) return i32x4.splat(0xffff0000);
  if (bit == 2) return i64x2.splat(0xffffffff00000000);
  return i64x2(0, -1);
}

// @ts-ignore: decorator
@inline
function swapPass(base: usize, bytes: usize, lane: u32, bit: u32): void {
  const upper = lanesWith(lane);
  const step: usize = (1 as usize) << bit;
  for (let high: usize = 0; high < bytes; high += step << 1) {
    for (let low: usize = 0; low < step; low += 16) {
      const first = base + high + low;
      const second = first + step;
      const a = v128.load(first);
      const b = v128.load(second);
      v128.store(first, v128.bitselect(neighbour(b, lane), a, upper));
      v128.store(second, v128.bitselect(b, neighbour(a, lane), upper));
    }
  }
}

/** Exchanges address bit `lane` (below 4) with address bit `bit` (4 or above) in a table of `bytes` bytes. */
export function swapBits(base: usize, bytes: usize, lane: u32, bit: u32): void {
  if (lane == 0) swapPass(base, bytes, 0, bit);
  else if (lane == 1) swapPass(base, bytes, 1, bit);
  else if (lane == 2) swapPass(base, bytes, 2, bit);
  else swapPass(base, bytes, 3, bit);
}

/**
 * Raises each value to the greatest that one step along address bit `bit` leads to.
 * `kind` 0: either way; 1: only from unset to set; 2: only from set to unset.
 */
export function closeAxis<T>(base: usize, bytes: usize, bit: u32, kind: u32): void {
  if (bit < 4) {
    const upper = bit == 0 ? lanesWith(0) : bit == 1 ? lanesWith(1) : bit == 2 ? lanesWith(2) : lanesWith(3);
    const raised = kind == 0 ? i32x4.splat(-1) : kind == 1 ? v128.not(upper) : upper;
    for (let o: usize = 0; o < bytes; o += 16) {
      const v = v128.load(base + o);
      const other = bit == 0 ? neighbour(v, 0) : bit == 1 ? neighbour(v, 1) : bit == 2 ? neighbour(v, 2) : neighbour(v, 3);
      v128.store(base + o, v128.max<T>(v, v128.and(other, raised)));
    }
    return;
  }
  const step: usize = (1 as usize) << bit;
  for (let high: usize = 0; high < bytes; high += step << 1) {
    for (let low: usize = 0; low < step; low += 16) {
      const first = base + high + low;
      const a = v128.load(first);
      const b = v128.load(first + step);
      const greatest = v128.max<T>(a, b);
      if (kind != 2) v128.store(first, greatest);
      if (kind != 1) v128.store(first + step, greatest);
    }
  }
}
