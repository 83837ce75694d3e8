// Entry of the compiled kernel: threads take tasks of the current phase until all phases are done. No thread leads:
// whoever finds a phase finished opens the next, so that a helper that never comes costs time and nothing else.

import {
  batchPhase,
  batchWidth,
  bestPhase,
  claimAddress,
  clearPhase,
  compactPhase,
  comparePhase,
  dmWidth,
  equilibriaPhase,
  feasiblePhase,
  focalThresholdBytes,
  focalThresholds,
  focalWidth,
  jobAddress,
  jobBatch,
  jobDms,
  jobFocals,
  jobPhaseCount,
  jobPhases,
  jobScratch,
  jobScratchBytes, leftAddress,
  mergePhase,
  orderPhase,
  permutePhase,
  phaseBytes,
  phaseDone,
  phaseKind,
  phaseSubject,
  phaseTasks,
  prefixPhase,
  ranksPhase,
  solvePhase,
  stopAddress,
} from '../src/kernel-wasm/descriptor';
import { batchTask } from './batch';
import { orderTask } from './orders';
import { ranksTask } from './ranks';
import { word } from './record';
import { compactTask, equilibriaTask, feasibleTask, permuteTask, prefixTask } from './sets';
import { solveTask } from './solve';
import { bestTask, compareTask, mergeTask } from './stable';
import { askWhetherToStop } from './stop';

function runFocal<T>(kind: u32, focal: usize, task: u32, thread: u32, scratch: usize): void {
  if (kind == ranksPhase) ranksTask<T>(focal, task, scratch);
  else if (kind == bestPhase) bestTask<T>(focal);
  else if (kind == solvePhase) solveTask<T>(focal, task, thread);
  else if (kind == mergePhase) mergeTask<T>(focal, task);
  else if (kind == comparePhase) compareTask<T>(focal, task);
}

function run(kind: u32, subject: u32, task: u32, thread: u32): void {
  const scratch =
    (word(jobAddress, jobScratch) as usize) + (thread as usize) * (word(jobAddress, jobScratchBytes) as usize);
  if (kind == orderPhase) {
    const dm = word(word(jobAddress, jobDms) as usize, subject) as usize;
    const width = word(dm, dmWidth);
    if (width == 1) orderTask<u8>(dm, task, scratch);
    else if (width == 2) orderTask<u16>(dm, task, scratch);
    else orderTask<u32>(dm, task, scratch);
  } else if (kind == feasiblePhase) feasibleTask(task, scratch);
  else if (kind == prefixPhase) prefixTask();
  else if (kind == equilibriaPhase) equilibriaTask(task);
  else if (kind == compactPhase) compactTask(task, scratch);
  else if (kind == batchPhase) {
    if (word(word(jobAddress, jobBatch) as usize, batchWidth) == 1) batchTask<u8>(task, thread, scratch);
    else batchTask<u16>(task, thread, scratch);
  } else {
    const focal = word(word(jobAddress, jobFocals) as usize, subject) as usize;
    if (kind == permutePhase) permuteTask(focal, task, scratch);
    else if (kind == clearPhase) {
      const bytes = word(focal, focalThresholdBytes) as usize;
      memory.fill((word(focal, focalThresholds) as usize) + (task as usize) * bytes, 0, bytes);
    } else {
      const width = word(focal, focalWidth);
      if (width == 1) runFocal<u8>(kind, focal, task, thread, scratch);
      else if (width == 2) runFocal<u16>(kind, focal, task, thread, scratch);
      else runFocal<u32>(kind, focal, task, thread, scratch);
    }
  }
}

/** Takes tasks until all phases are done (1) or the run is stopped (0). Thread 0 is the one that may ask the host. */
export function work(thread: u32): u32 {
  const finished = takeTasks(thread);
  if (thread != 0) {
    atomic.add<u32>(leftAddress, 1);
    atomic.notify(leftAddress, -1);
  }
  return finished;
}

function takeTasks(thread: u32): u32 {
  const phases = word(jobAddress, jobPhases) as usize;
  const phaseCount = word(jobAddress, jobPhaseCount);
  while (true) {
    const claim = atomic.load<u64>(claimAddress);
    const phase = (claim >> 32) as u32;
    const task = claim as u32;
    if (phase >= phaseCount) return 1;
    if (askWhetherToStop(thread)) return 0;
    const record = phases + (phase as usize) * phaseBytes;
    const tasks = word(record, phaseTasks);
    if (task < tasks) {
      if (atomic.cmpxchg<u64>(claimAddress, claim, claim + 1) != claim) continue;
      run(word(record, phaseKind), word(record, phaseSubject), task, thread);
      if (atomic.add<u32>(record + (phaseDone << 2), 1) + 1 == tasks) {
        atomic.cmpxchg<u64>(claimAddress, ((phase as u64) << 32) | (tasks as u64), ((phase + 1) as u64) << 32);
        atomic.notify(record + (phaseDone << 2), -1);
      }
      continue;
    }
    const done = atomic.load<u32>(record + (phaseDone << 2));
    if (done < tasks) atomic.wait<i32>(record + (phaseDone << 2), done, 1000000);
    else atomic.cmpxchg<u64>(claimAddress, claim, ((phase + 1) as u64) << 32);
  }
}

/** Reads `bytes` bytes once: what the memory allows, the measure that bench/ compares with. */
export function stream(base: usize, bytes: usize): u32 {
  let first = i32x4.splat(0);
  let second = i32x4.splat(0);
  for (let o: usize = 0; o < bytes; o += 32) {
    first = v128.max<u8>(first, v128.load(base + o));
    second = v128.max<u8>(second, v128.load(base + o + 16));
  }
  return v128.any_true(v128.or(first, second)) ? 1 : 0;
}
