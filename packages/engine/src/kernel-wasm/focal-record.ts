// The record of a decision maker as the focal one: its layout, its regions of memory, its opponents.

import type { DmIndex, OptionForm, OptionIndex } from '@parley/model';
import { type Arrangement, noOption } from './arrangement.js';
import { leftOut, registerBits } from './descriptor.js';
import type { MemoryMap } from './memory-map.js';
import { placeOpponent } from './opponent-record.js';
import { placePermutation } from './permutation-record.js';
import type { PreferenceSource } from './preference-source.js';

/** Regions that all focal decision makers use, one after the other. */
export interface Regions {
  readonly ranks: number;
  readonly feasible: number;
  readonly best: number;
  readonly thresholds: number;
  readonly values: number;
  readonly bits: number;
}

/** Bytes that one focal decision maker needs of each region. */
export interface RegionSizes {
  readonly ranks: number;
  readonly feasible: number;
  readonly best: number;
  /** For one thread. */
  readonly thresholds: number;
  /** For one thread. */
  readonly values: number;
  /** For one concept. */
  readonly bits: number;
}

/** What the records of one focal decision maker are made from. */
export interface FocalPlan {
  readonly dm: DmIndex;
  readonly form: OptionForm;
  readonly own: readonly OptionIndex[];
  readonly source: PreferenceSource;
  readonly arrangement: Arrangement;
  readonly sizes: RegionSizes;
}

const oneWayOuter = (form: OptionForm, arrangement: Arrangement): number[] =>
  arrangement.at.slice(arrangement.innerBits).flatMap((option, bit) => (changeOf(form, option) === 0 ? [] : [bit]));

/** 0 where an option may change either way, 1 where it can only be taken, 2 where it can only be withdrawn. */
function changeOf(form: OptionForm, option: number): 0 | 1 | 2 {
  const change = form.options[option]?.change ?? 'eitherWay';
  return change === 'eitherWay' ? 0 : change === 'onlyTaken' ? 1 : 2;
}

/** Sizes of the regions, before anything is reserved. */
export function regionSizes(form: OptionForm, arrangement: Arrangement, width: number, rules: boolean): RegionSizes {
  const positions = 2 ** arrangement.at.length;
  const inner = 2 ** arrangement.innerBits * width;
  const groups = 2 ** oneWayOuter(form, arrangement).length;
  return {
    ranks: positions * width,
    feasible: rules ? positions / 8 : 0,
    best: groups * inner,
    thresholds: 4 * groups * inner,
    values: rules ? 4 * inner + 64 : 2 * inner,
    bits: positions / 8,
  };
}

function placeAxes(map: MemoryMap, plan: FocalPlan, widthBits: number): { address: number; count: number } {
  const { arrangement, form, own } = plan;
  const axes: number[] = [];
  arrangement.at.slice(0, arrangement.innerBits).forEach((option, position) => {
    if (own.includes(option as OptionIndex)) axes.push(position + widthBits, changeOf(form, option));
  });
  const { at, innerBits } = arrangement;
  oneWayOuter(form, arrangement).forEach((bit, k) => {
    axes.push(innerBits + widthBits + k, changeOf(form, at[innerBits + bit] as number));
  });
  return { address: map.place(axes), count: axes.length / 2 };
}

function placeGroups(map: MemoryMap, plan: FocalPlan): { address: number; count: number } {
  const oneWay = oneWayOuter(plan.form, plan.arrangement);
  const outerBits = plan.arrangement.at.length - plan.arrangement.innerBits;
  const groups = Uint32Array.from({ length: 2 ** outerBits }, (_, pattern) =>
    oneWay.reduce((group, bit, k) => group | (((pattern >>> bit) & 1) << k), 0),
  );
  return { address: map.place(groups), count: 2 ** oneWay.length };
}

/** Ranks given by mask: the share of each position's bit in the mask, and the shares of a chunk summed. */
function placeTable(map: MemoryMap, plan: FocalPlan): number[] {
  const { ranks } = plan.source;
  if (ranks === null) return [0, 0, 0];
  const shares = plan.arrangement.at.map((option) => (option === noOption ? 0 : 2 ** option));
  const chunkBits = Math.min(registerBits, plan.arrangement.innerBits);
  const low = Uint32Array.from({ length: 2 ** chunkBits }, (_, s) =>
    shares.slice(0, chunkBits).reduce((mask, share, bit) => ((s >>> bit) & 1 ? mask + share : mask), 0),
  );
  const table = map.placeBytes(new Uint8Array(ranks.buffer, ranks.byteOffset, ranks.byteLength));
  return [table, map.place(low), map.place([...shares, ...Array.from({ length: 32 - shares.length }, () => 0)])];
}

/** Where a focal record is, and into how many tasks bringing one set into mask order is cut. */
export interface FocalRecord {
  readonly address: number;
  readonly permutationParts: number;
}

/** Writes the record of one focal decision maker and of its opponents. */
export function placeFocal(
  map: MemoryMap,
  plan: FocalPlan,
  regions: Regions,
  parties: readonly { readonly own: readonly OptionIndex[]; readonly coupled: readonly OptionIndex[] }[],
  open: boolean,
): FocalRecord {
  const { arrangement, source, sizes, form } = plan;
  const widthBits = Math.log2(source.width);
  const positions = form.options.map((_, option) => {
    const position = arrangement.at.indexOf(option);
    return position < 0 ? leftOut : position;
  });
  const groups = placeGroups(map, plan);
  const axes = placeAxes(map, plan, widthBits);
  const opponents = parties.flatMap((party, dm) =>
    dm === plan.dm || party.own.length === 0 ? [] : [placeOpponent(map, arrangement, dm, party, widthBits)],
  );
  const [table = 0, tableLow = 0, tableBits = 0] = placeTable(map, plan);
  const permutation = placePermutation(map, arrangement.at, form.options.length);
  const address = map.place([
    source.width,
    arrangement.innerBits,
    arrangement.at.length - arrangement.innerBits,
    regions.ranks,
    regions.feasible,
    regions.best,
    groups.address,
    groups.count,
    axes.address,
    axes.count,
    map.place(positions),
    source.program === null ? 0 : map.place(source.program.words),
    source.statements,
    table,
    regions.thresholds,
    sizes.thresholds,
    regions.values,
    sizes.values,
    map.place(opponents),
    opponents.length,
    regions.bits,
    permutation.address,
    !open ? 0 : axes.count > 0 ? 1 : 2,
    plan.dm,
    tableLow,
    tableBits,
    sizes.bits,
  ]);
  return { address, permutationParts: permutation.parts };
}
