// Conditions over many states at a time: a program's registers hold one bit per state of a chunk.
// A chunk is 2^chunkBits neighbouring positions of a layout; options at low positions are constant patterns,
// options at high positions are constant within a vector or within the chunk.

import { leftOut, opAnd, opConstant, opNot, opOption, opOr, registerBits } from '../src/kernel-wasm/descriptor';
import { word } from './record';

/** Bytes of a register. */
export const registerBytes: u32 = 1 << (registerBits - 3);

/** The 128 states of a vector at which the option at `position` (below 7) is taken. */
function lowPattern(position: u32): v128 {
  if (position == 0) return i8x16.splat(-86);
  if (position == 1) return i8x16.splat(-52);
  if (position == 2) return i8x16.splat(-16);
  if (position == 3) return i16x8.splat(-256);
  if (position == 4) return i32x4.splat(0xffff0000);
  if (position == 5) return i64x2.splat(0xffffffff00000000);
  return i64x2(0, -1);
}

function fillOption(target: usize, position: u32, base: u32, chunkBits: u32): void {
  const vectors: u32 = 1 << (chunkBits - 7);
  const none = i32x4.splat(0);
  const all = i32x4.splat(-1);
  if (position != leftOut && position >= 7 && position < chunkBits) {
    for (let v: u32 = 0; v < vectors; v++) {
      v128.store(target + (v << 4), (v >> (position - 7)) & 1 ? all : none);
    }
    return;
  }
  let value = none;
  if (position != leftOut) value = position < 7 ? lowPattern(position) : (base >> position) & 1 ? all : none;
  for (let v: u32 = 0; v < vectors; v++) v128.store(target + (v << 4), value);
}

/** Runs a program on the chunk that begins at `base` of the layout `positions` (option → position). */
export function evaluate(program: usize, positions: usize, base: u32, chunkBits: u32, registers: usize): void {
  const count = word(program, 0);
  const bytes: usize = (1 as usize) << (chunkBits - 3);
  for (let i: u32 = 0; i < count; i++) {
    const instruction = program + 4 + ((i as usize) << 4);
    const op = word(instruction, 0);
    const target = registers + (word(instruction, 1) as usize) * registerBytes;
    const first = word(instruction, 2);
    if (op == opConstant) {
      memory.fill(target, first ? 0xff : 0, bytes);
      continue;
    }
    if (op == opOption) {
      fillOption(target, word(positions, first), base, chunkBits);
      continue;
    }
    const a = registers + (first as usize) * registerBytes;
    const b = registers + (word(instruction, 3) as usize) * registerBytes;
    if (op == opNot) for (let o: usize = 0; o < bytes; o += 16) v128.store(target + o, v128.not(v128.load(a + o)));
    else if (op == opAnd) {
      for (let o: usize = 0; o < bytes; o += 16) v128.store(target + o, v128.and(v128.load(a + o), v128.load(b + o)));
    } else if (op == opOr) {
      for (let o: usize = 0; o < bytes; o += 16) v128.store(target + o, v128.or(v128.load(a + o), v128.load(b + o)));
    } else {
      for (let o: usize = 0; o < bytes; o += 16) v128.store(target + o, v128.xor(v128.load(a + o), v128.load(b + o)));
    }
  }
}

/** One bit of each lane of the vector that holds states `state`, `state + 1`, …: all ones where the bit is set. */
// @ts-ignore: decorator
@inline
function spread<T>(column: usize, state: u32): v128 {
  if (sizeof<T>() == 1) {
    const bits = i8x16(1, 2, 4, 8, 16, 32, 64, -128, 1, 2, 4, 8, 16, 32, 64, -128);
    const both = v128.load_splat<u16>(column + (state >> 3));
    const each = v128.shuffle<u8>(both, both, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1);
    return v128.eq<u8>(v128.and(each, bits), bits);
  }
  if (sizeof<T>() == 2) {
    const bits = i16x8(1, 2, 4, 8, 16, 32, 64, 128);
    const each = v128.splat<u16>(load<u8>(column + (state >> 3)) as u16);
    return v128.eq<u16>(v128.and(each, bits), bits);
  }
  const bits = i32x4(1, 2, 4, 8);
  const each = v128.splat<u32>((load<u8>(column + (state >> 3)) as u32) >> (state & 4));
  return v128.eq<u32>(v128.and(each, bits), bits);
}

/** Writes the score of each state of a chunk: register 0 is its highest bit, register `statements` − 1 its lowest. */
export function writeScores<T>(registers: usize, statements: u32, chunkBits: u32, out: usize): void {
  const states: u32 = 1 << chunkBits;
  const lanes: u32 = 16 / sizeof<T>();
  for (let s: u32 = 0; s < states; s += lanes) {
    let score = i32x4.splat(0);
    let column = registers;
    for (let k: u32 = 0; k < statements; k++) {
      score = v128.sub<T>(v128.add<T>(score, score), spread<T>(column, s));
      column += registerBytes;
    }
    v128.store(out, score);
    out += 16;
  }
}

/** Writes all ones for each state whose bit is set, zero for the others. */
export function writeMask<T>(column: usize, states: u32, out: usize): void {
  const lanes: u32 = 16 / sizeof<T>();
  for (let s: u32 = 0; s < states; s += lanes) {
    v128.store(out, spread<T>(column, s));
    out += 16;
  }
}
