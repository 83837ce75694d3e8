// The record of one opponent of one focal decision maker: which address bits are its blocks, which choose its list,
// and which are free.

import type { Arrangement } from './arrangement.js';
import type { MemoryMap } from './memory-map.js';

interface Answering {
  readonly own: readonly number[];
  readonly coupled: readonly number[];
}

/** Option at each position while this opponent's blocks are swept. */
function exchanged(arrangement: Arrangement, dm: number): number[] {
  const at = [...arrangement.at];
  for (const { lane, position } of arrangement.swaps[dm] ?? []) {
    const kept = at[lane] as number;
    at[lane] = at[position] as number;
    at[position] = kept;
  }
  return at;
}

/** One mask of 16 bytes, and the share in the list's number, for each choice of the coupled lanes. */
function laneRecords(
  at: readonly number[],
  coupled: readonly number[],
  widthBits: number,
): { shares: number[]; masks: Uint8Array } {
  const lanes = at
    .slice(0, 4 - widthBits)
    .flatMap((option, lane) => (coupled.includes(option) ? [{ option, lane }] : []));
  const shares: number[] = [];
  const masks = new Uint8Array(16 * 2 ** lanes.length);
  for (let choice = 0; choice < 2 ** lanes.length; choice++) {
    let share = 0;
    lanes.forEach(({ option }, bit) => {
      if ((choice >>> bit) & 1) share |= 1 << coupled.indexOf(option);
    });
    shares.push(share);
    for (let byte = 0; byte < 16; byte++) {
      const inside = lanes.every(({ lane }, bit) => ((byte >>> (lane + widthBits)) & 1) === ((choice >>> bit) & 1));
      masks[16 * choice + byte] = inside ? 0xff : 0;
    }
  }
  return { shares, masks };
}

/** Writes the record. */
export function placeOpponent(
  map: MemoryMap,
  arrangement: Arrangement,
  dm: number,
  party: Answering,
  widthBits: number,
): number {
  const at = exchanged(arrangement, dm);
  const steps: number[] = [];
  let free = 0;
  let coupled = 0;
  at.slice(0, arrangement.innerBits).forEach((option, position) => {
    if (position < arrangement.lanes || party.own.includes(option)) return;
    const bit = 2 ** (position + widthBits);
    if (!party.coupled.includes(option)) {
      free += bit;
      return;
    }
    coupled += bit;
    steps.push(bit, 2 ** party.coupled.indexOf(option));
  });
  const outer = at.slice(arrangement.innerBits).map((option) => {
    const place = party.coupled.indexOf(option);
    return place < 0 ? 0 : 2 ** place;
  });
  const strides = party.own.map((option) => 2 ** (at.indexOf(option) + widthBits));
  const offsets = Uint32Array.from({ length: 2 ** party.own.length }, (_, pattern) =>
    strides.reduce((sum, stride, bit) => ((pattern >>> bit) & 1 ? sum + stride : sum), 0),
  );
  const { shares, masks } = laneRecords(at, party.coupled, widthBits);
  const swaps = (arrangement.swaps[dm] ?? []).flatMap(({ lane, position }) => [lane + widthBits, position + widthBits]);
  return map.place([
    dm,
    free,
    steps.length / 2,
    map.place(steps),
    map.place(outer),
    shares.length,
    map.place(shares),
    map.placeBytes(masks),
    map.place(offsets),
    swaps.length / 2,
    map.place(swaps),
    free + coupled,
  ]);
}
