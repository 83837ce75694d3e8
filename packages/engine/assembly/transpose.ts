// A tile of 16 rows of 16 bytes turned over: all four lane bits of an address exchanged with four others at once.

// @ts-ignore: decorator
@inline
function low(a: v128, b: v128): v128 {
  return v128.shuffle<u8>(a, b, 0, 16, 1, 17, 2, 18, 3, 19, 4, 20, 5, 21, 6, 22, 7, 23);
}

// @ts-ignore: decorator
@inline
function high(a: v128, b: v128): v128 {
  return v128.shuffle<u8>(a, b, 8, 24, 9, 25, 10, 26, 11, 27, 12, 28, 13, 29, 14, 30, 15, 31);
}

/** One tile of 16 × 16 bytes: interleaving the halves four times exchanges rows and columns. Rows stand at the sums of `bits`. */
function transposeTile(base: usize, bit0: usize, bit1: usize, bit2: usize, bit3: usize): void {
  const r0 = v128.load(base);
  const r1 = v128.load(base + bit0);
  const r2 = v128.load(base + bit1);
  const r3 = v128.load(base + bit0 + bit1);
  const r4 = v128.load(base + bit2);
  const r5 = v128.load(base + bit0 + bit2);
  const r6 = v128.load(base + bit1 + bit2);
  const r7 = v128.load(base + bit0 + bit1 + bit2);
  const r8 = v128.load(base + bit3);
  const r9 = v128.load(base + bit0 + bit3);
  const r10 = v128.load(base + bit1 + bit3);
  const r11 = v128.load(base + bit0 + bit1 + bit3);
  const r12 = v128.load(base + bit2 + bit3);
  const r13 = v128.load(base + bit0 + bit2 + bit3);
  const r14 = v128.load(base + bit1 + bit2 + bit3);
  const r15 = v128.load(base + bit0 + bit1 + bit2 + bit3);
  const s0 = low(r0, r8);
  const s1 = high(r0, r8);
  const s2 = low(r1, r9);
  const s3 = high(r1, r9);
  const s4 = low(r2, r10);
  const s5 = high(r2, r10);
  const s6 = low(r3, r11);
  const s7 = high(r3, r11);
  const s8 = low(r4, r12);
  const s9 = high(r4, r12);
  const s10 = low(r5, r13);
  const s11 = high(r5, r13);
  const s12 = low(r6, r14);
  const s13 = high(r6, r14);
  const s14 = low(r7, r15);
  const s15 = high(r7, r15);
  const t0 = low(s0, s8);
  const t1 = high(s0, s8);
  const t2 = low(s1, s9);
  const t3 = high(s1, s9);
  const t4 = low(s2, s10);
  const t5 = high(s2, s10);
  const t6 = low(s3, s11);
  const t7 = high(s3, s11);
  const t8 = low(s4, s12);
  const t9 = high(s4, s12);
  const t10 = low(s5, s13);
  const t11 = high(s5, s13);
  const t12 = low(s6, s14);
  const t13 = high(s6, s14);
  const t14 = low(s7, s15);
  const t15 = high(s7, s15);
  const u0 = low(t0, t8);
  const u1 = high(t0, t8);
  const u2 = low(t1, t9);
  const u3 = high(t1, t9);
  const u4 = low(t2, t10);
  const u5 = high(t2, t10);
  const u6 = low(t3, t11);
  const u7 = high(t3, t11);
  const u8 = low(t4, t12);
  const u9 = high(t4, t12);
  const u10 = low(t5, t13);
  const u11 = high(t5, t13);
  const u12 = low(t6, t14);
  const u13 = high(t6, t14);
  const u14 = low(t7, t15);
  const u15 = high(t7, t15);
  const v0 = low(u0, u8);
  const v1 = high(u0, u8);
  const v2 = low(u1, u9);
  const v3 = high(u1, u9);
  const v4 = low(u2, u10);
  const v5 = high(u2, u10);
  const v6 = low(u3, u11);
  const v7 = high(u3, u11);
  const v8 = low(u4, u12);
  const v9 = high(u4, u12);
  const v10 = low(u5, u13);
  const v11 = high(u5, u13);
  const v12 = low(u6, u14);
  const v13 = high(u6, u14);
  const v14 = low(u7, u15);
  const v15 = high(u7, u15);
  v128.store(base, v0);
  v128.store(base + bit0, v1);
  v128.store(base + bit1, v2);
  v128.store(base + bit0 + bit1, v3);
  v128.store(base + bit2, v4);
  v128.store(base + bit0 + bit2, v5);
  v128.store(base + bit1 + bit2, v6);
  v128.store(base + bit0 + bit1 + bit2, v7);
  v128.store(base + bit3, v8);
  v128.store(base + bit0 + bit3, v9);
  v128.store(base + bit1 + bit3, v10);
  v128.store(base + bit0 + bit1 + bit3, v11);
  v128.store(base + bit2 + bit3, v12);
  v128.store(base + bit0 + bit2 + bit3, v13);
  v128.store(base + bit1 + bit2 + bit3, v14);
  v128.store(base + bit0 + bit1 + bit2 + bit3, v15);
}

/** Exchanges address bits 0 to 3 with the four given bits of the address, all at once. */
export function swapAllBits(base: usize, bytes: usize, bit0: usize, bit1: usize, bit2: usize, bit3: usize): void {
  const rows = bit0 | bit1 | bit2 | bit3;
  const others = (bytes - 16) & ~rows;
  let o: usize = 0;
  do {
    transposeTile(base + o, bit0, bit1, bit2, bit3);
    o = (o - others) & others;
  } while (o);
}
