// How much of a run is done, read from its memory while its threads work.

import { claimAddress, phaseBytes, phaseDone } from './descriptor.js';
import type { Job } from './job.js';
import type { WasmMemory } from './web-assembly.js';

/** Work in all, and work done so far, in the same unit. */
export interface RunProgress {
  readonly total: number;
  readonly doneOf: () => number;
}

/** The progress of a run; phases count by their weight, tasks of one phase alike. */
export function progressOf(job: Job, memory: WasmMemory): RunProgress {
  const words = new Uint32Array(memory.buffer);
  const before = [0];
  for (const phase of job.phases) before.push((before.at(-1) ?? 0) + phase.weight);
  const total = Math.max(1, before.at(-1) ?? 1);
  return {
    total,
    doneOf: () => {
      const current = Math.min(words[claimAddress / 4 + 1] ?? 0, job.phases.length);
      const phase = job.phases[current];
      if (phase === undefined) return total;
      const done = words[(job.phasesAddress + current * phaseBytes) / 4 + phaseDone] ?? 0;
      return (before[current] ?? 0) + (done / phase.tasks) * phase.weight;
    },
  };
}
