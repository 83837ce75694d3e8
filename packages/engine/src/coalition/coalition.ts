// Coalitions: non-empty sets of decision makers that move together. How many there are, and the bound on asking all.

import { type Diagnostic, type DmIndex, diagnose, dmIndex } from '@parley/model';

/** A non-empty set of decision makers, ascending, each once. */
export type Coalition = readonly DmIndex[];

/** How many coalitions a question examines before it is refused with P4022: all of twelve decision makers. */
export const coalitionCap = 2 ** 12 - 1;

/** 2^n − 1: the coalitions of n decision makers. What is announced before work starts. */
export const coalitionCount = (dmCount: number): bigint => (1n << BigInt(dmCount)) - 1n;

/** P4022 where the coalitions are more than `cap`, else null. */
export function tooManyCoalitions(dmCount: number, cap: number): Diagnostic | null {
  const coalitions = coalitionCount(dmCount);
  return coalitions <= BigInt(cap)
    ? null
    : diagnose('P4022', null, { parties: dmCount, coalitions: String(coalitions), cap });
}

/** The non-empty subsets of some decision makers, smaller ones first, then in the order of their members. */
export function coalitionsOf(members: readonly DmIndex[]): readonly Coalition[] {
  let ofSize: readonly Coalition[] = members.map((dm) => [dm]);
  const all: Coalition[] = [];
  while (ofSize.length > 0) {
    all.push(...ofSize);
    ofSize = ofSize.flatMap((coalition) =>
      members.filter((dm) => dm > (coalition.at(-1) ?? dm)).map((dm) => [...coalition, dm]),
    );
  }
  return all;
}

/** All decision makers of a model of this many: N. */
export const everyone = (dmCount: number): Coalition => Array.from({ length: dmCount }, (_, dm) => dmIndex(dm));

/** The decision makers outside a coalition, ascending: N \ H. */
export const outside = (dmCount: number, coalition: Coalition): readonly DmIndex[] =>
  everyone(dmCount).filter((dm) => !coalition.includes(dm));
