// What a run may take of this machine's memory, what the process takes already, and what its peak will be. The kernels say
// what they need; only the edge knows the process and the machine.

import { totalmem } from 'node:os';
import process from 'node:process';
import { InvalidArgumentError } from 'commander';
import { type Outcome, diagnose, failed } from '@parley/model';
import type { Estimate } from '@parley/engine';

/** Who set the limit: the command line, a container (or another limit of the process), or the machine. */
export type LimitSource = 'asked' | 'container' | 'machine';

/** The most bytes that the process may reach. */
export interface MemoryLimit {
  readonly bytes: number;
  readonly source: LimitSource;
}

/** Bytes of the process before a run, predicted at its peak, and measured afterwards; the process's own code and heap included. */
export interface MemoryReport {
  readonly before: number;
  readonly predicted: number;
  readonly measured: number;
  readonly limit: MemoryLimit;
}

/** Resident bytes of a helper thread of Node: its heap and its copy of the program. */
const helperBytes = 2 ** 24;

/** Resident bytes now. */
export const residentBytes = (): number => process.memoryUsage.rss();

/** The most resident bytes that the process ever had. */
export const peakBytes = (): number => process.resourceUsage().maxRSS * 1024;

/** Peak resident bytes of the process with a run of this cost, or null where the kernel cannot tell. */
export function predictedPeak({ bytes, threads }: Estimate, resident: number): number | null {
  if (bytes === null) return null;
  // A small run is over within what the process has taken already.
  return Math.max(peakBytes(), resident + bytes + ((threads ?? 1) - 1) * helperBytes);
}

/** The limit asked for, or what a container or the machine allows. */
export function memoryLimit(asked: number | null): MemoryLimit {
  if (asked !== null) return { bytes: asked, source: 'asked' };
  const machine = totalmem();
  const container = process.constrainedMemory();
  // Node answers 0, or a number beyond all memory, where there is no container.
  return container > 0 && container < machine
    ? { bytes: container, source: 'container' }
    : { bytes: machine, source: 'machine' };
}

/** Predicts before a run, refuses what does not fit, and tells afterwards what it came to. */
export interface MemoryWatch {
  /** The estimate as it was, or P4041 where the peak would pass the limit. */
  readonly allow: (estimate: Outcome<Estimate>, kernel: string) => Outcome<Estimate>;
  /** What was predicted and measured; null where no run was allowed, or its kernel could not tell. */
  readonly report: () => MemoryReport | null;
}

/** Watches one run; `asked`: the limit of the command line in bytes. */
export function watchMemory(asked: number | null): MemoryWatch {
  const limit = memoryLimit(asked);
  let before = 0;
  let predicted: number | null = null;
  return {
    allow: (estimate, kernel) => {
      if (estimate.value === null) return estimate;
      before = residentBytes();
      predicted = predictedPeak(estimate.value, before);
      if (predicted === null || predicted <= limit.bytes) return estimate;
      const values = { kernel, bytes: predicted, limit: limit.bytes, states: estimate.value.states };
      return failed([diagnose('P4041', null, values)]);
    },
    report: () => (predicted === null ? null : { before, predicted, measured: peakBytes(), limit }),
  };
}

const units: Readonly<Record<string, number>> = {
  '': 1,
  k: 1e3,
  m: 1e6,
  g: 1e9,
  ki: 2 ** 10,
  mi: 2 ** 20,
  gi: 2 ** 30,
};

/** Reads `1GiB`, `512 MiB`, `2g` or plain bytes; null where it is no size. */
export function bytesOf(text: string): number | null {
  const [, digits, unit] = /^\s*(\d+(?:\.\d+)?)\s*([kmg]i?|)b?\s*$/i.exec(text) ?? [];
  const factor = units[(unit ?? '').toLowerCase()];
  if (digits === undefined || factor === undefined) return null;
  const bytes = Math.floor(Number(digits) * factor);
  return bytes > 0 && Number.isSafeInteger(bytes) ? bytes : null;
}

/** A size from the command line, in bytes; anything else is told with what was expected. */
export function memoryWord(text: string): number {
  const bytes = bytesOf(text);
  if (bytes === null) throw new InvalidArgumentError('A size was expected, such as 512MiB, 2GiB or 4000000000.');
  return bytes;
}
