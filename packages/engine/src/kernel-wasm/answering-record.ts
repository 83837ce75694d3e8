// The record of a decision maker as one that answers: its lists of own patterns by preference.

import type { OptionForm, OptionIndex } from '@parley/model';
import { leftOut, registerBits } from './descriptor.js';
import type { MemoryMap } from './memory-map.js';
import type { PreferenceSource } from './preference-source.js';

/** Where a decision maker's lists are, and how many tasks make them. */
export interface AnsweringRecord {
  readonly address: number;
  readonly tasks: number;
  /** Entries of all lists. */
  readonly entries: number;
}

/** Own patterns as numbers: which bits are one-way, and which of those may only be withdrawn. */
function oneWayBits(form: OptionForm, own: readonly OptionIndex[]): { oneWay: number; withdrawn: number } {
  let oneWay = 0;
  let withdrawn = 0;
  own.forEach((option, bit) => {
    const change = form.options[option]?.change;
    if (change !== 'eitherWay') oneWay |= 1 << bit;
    if (change === 'onlyWithdrawn') withdrawn |= 1 << bit;
  });
  return { oneWay, withdrawn };
}

/** Bytes of each segment of a list, in the order in which the kernel writes them. */
function segmentBytes(oneWay: number, ownBits: number): number[] {
  const segments: number[] = [];
  const oneWayCount = populationCount(oneWay);
  for (let from = oneWay; ; from = (from - 1) & oneWay) {
    segments.push(2 * 2 ** (ownBits - oneWayCount) * 2 ** (oneWayCount - populationCount(from)));
    if (from === 0) return segments;
  }
}

function populationCount(bits: number): number {
  let count = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) count++;
  return count;
}

/** Reserves the lists and writes the record. */
export function placeAnswering(
  map: MemoryMap,
  form: OptionForm,
  own: readonly OptionIndex[],
  source: PreferenceSource,
  sorted: boolean,
): AnsweringRecord {
  const positions = form.options.map(() => leftOut);
  [...own, ...source.coupled].forEach((option, position) => {
    positions[option] = position;
  });
  const { oneWay, withdrawn } = oneWayBits(form, own);
  const segments = segmentBytes(oneWay, own.length);
  const listBytes = segments.reduce((sum, bytes) => sum + bytes, 0);
  const program = source.program === null ? 0 : map.place(source.program.words);
  const scores = source.scores;
  const table =
    scores === null ? 0 : map.placeBytes(new Uint8Array(scores.buffer, scores.byteOffset, scores.byteLength));
  const lists = map.reserve(2 ** source.coupled.length * listBytes + 16);
  const address = map.place([
    own.length,
    source.coupled.length,
    scores?.BYTES_PER_ELEMENT ?? source.width,
    program,
    source.statements,
    table,
    map.place(positions),
    lists,
    listBytes,
    map.place(segments),
    segments.length,
    oneWay,
    withdrawn,
    sorted ? 1 : 0,
  ]);
  const bits = own.length + source.coupled.length;
  const tasks = 2 ** (bits - Math.min(bits, Math.max(own.length, registerBits)));
  return { address, tasks, entries: (2 ** source.coupled.length * listBytes) / 2 };
}
