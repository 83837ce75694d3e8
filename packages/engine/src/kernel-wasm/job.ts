// One run as records in memory: what is asked, the phases, and every region, so that its bytes are known beforehand.

import { type DmIndex, type OptionForm, type OptionIndex, invariant, optionsControlledBy } from '@parley/model';
import type { AnalysisRequest } from '../analysis/request.js';
import type { GraphModel } from '../graph-model/graph-model.js';
import { type AnsweringRecord, placeAnswering } from './answering-record.js';
import { type Party, arrange } from './arrangement.js';
import {
  bestPhase,
  clearPhase,
  compactPhase,
  comparePhase,
  equilibriaPhase,
  feasiblePhase,
  jobAddress,
  mergePhase,
  orderPhase,
  permutePhase,
  prefixPhase,
  ranksPhase,
  registerBits,
  solvePhase,
} from './descriptor.js';
import { type FocalPlan, type RegionSizes, type Regions, placeFocal, regionSizes } from './focal-record.js';
import { MemoryMap } from './memory-map.js';
import {
  type WeighedRun,
  compactWeight,
  compareWeight,
  orderWeight,
  permuteWeight,
  ranksWeight,
  solveWeight,
} from './phase-weight.js';
import { type PreferenceSource, preferenceSource } from './preference-source.js';
import { type Program, compileConditions } from './program.js';

/** Concepts that the kernel computes, in the order of its bits. */
export const kernelConcepts = ['nash', 'gmr', 'smr', 'seq', 'sseq'] as const;

/** Words of 64 states that one task of compaction takes; the kernel has the same number. */
const compactWords = 4096;

/** One phase as the host sees it. */
export interface Phase {
  readonly kind: number;
  readonly subject: number;
  readonly tasks: number;
  /** Its share of the work, in any unit. */
  readonly weight: number;
}

/** A run laid out. */
export interface Job {
  readonly map: MemoryMap;
  readonly phases: readonly Phase[];
  readonly phasesAddress: number;
  readonly threads: number;
  readonly dmCount: number;
  readonly conceptCount: number;
  /** Sets by concept and decision maker, then equilibria by concept; in indices of feasible states. */
  readonly setsAddress: number;
  readonly setBytes: number;
  /** Address of the number of feasible states, or null where all are. */
  readonly countAddress: number | null;
}

interface Shape {
  readonly model: GraphModel;
  readonly form: OptionForm;
  readonly request: AnalysisRequest;
  readonly threads: number;
  readonly rules: Program | null;
}

/** A party whose options are those of the case. */
type AnsweringParty = Party & { readonly own: readonly OptionIndex[]; readonly coupled: readonly OptionIndex[] };

/** Own patterns that are ordered inside vectors: a block of 16, 32 or 64 of them. */
const fewestSorted = 4;
const mostSorted = 6;
/** With fewer lanes than this that an order does not depend on, ordering inside vectors is cheaper than walking lists. */
const fewestFreeLanes = 4;

/** The decision makers whose blocks are better swept inside vectors: those whose orders depend on nearly all options. */
function sortedParties(
  form: OptionForm,
  sources: readonly PreferenceSource[],
  owns: readonly OptionIndex[][],
): boolean[] {
  if (sources.some(({ width }) => width !== 1)) return sources.map(() => false);
  return sources.map(({ coupled, scores }, dm) => {
    const own = owns[dm] ?? [];
    if (own.length < fewestSorted || own.length > mostSorted || (scores?.BYTES_PER_ELEMENT ?? 1) !== 1) return false;
    if (own.some((option) => form.options[option]?.change !== 'eitherWay')) return false;
    const free = owns.map((others, other) =>
      other === dm ? 0 : others.filter((option) => !coupled.includes(option)).length,
    );
    const all = free.reduce((sum, count) => sum + count, 0);
    const left = free.flatMap((count, focal) => (focal === dm ? [] : [all - count]));
    return left.length > 0 && left.reduce((sum, count) => sum + count, 0) < fewestFreeLanes * left.length;
  });
}

function planFocals({ model, form, rules }: Shape): { plans: FocalPlan[]; parties: readonly AnsweringParty[] } {
  const sources = model.definition.dms.map((_, dm) => preferenceSource(model, form, dm as DmIndex));
  const owns = model.definition.dms.map((_, dm) => [...optionsControlledBy(form.options, dm as DmIndex)]);
  const plan = (sorted: readonly boolean[]): { plans: FocalPlan[]; parties: readonly AnsweringParty[] } | null => {
    const parties = owns.map((own, dm) => ({
      own,
      coupled: sources[dm]?.coupled ?? [],
      sorted: sorted[dm] ?? false,
    }));
    const plans: FocalPlan[] = [];
    for (const [dm, source] of sources.entries()) {
      const arrangement = arrange(parties, dm, 4 - Math.log2(source.width));
      if (arrangement === null) return null;
      const sizes = regionSizes(form, arrangement, source.width, rules !== null);
      plans.push({ dm: dm as DmIndex, form, own: owns[dm] ?? [], source, arrangement, sizes });
    }
    return { plans, parties };
  };
  const planned = plan(sortedParties(form, sources, owns)) ?? plan(sources.map(() => false));
  invariant(planned !== null, 'lists need no lanes of their own');
  return planned;
}

function reserveRegions(map: MemoryMap, plans: readonly FocalPlan[], threads: number, concepts: number): Regions {
  const largest = (size: (sizes: RegionSizes) => number): number =>
    Math.max(0, ...plans.map((plan) => size(plan.sizes)));
  return {
    ranks: map.reserve(largest((sizes) => sizes.ranks)),
    feasible: map.reserve(largest((sizes) => sizes.feasible)),
    best: map.reserve(largest((sizes) => sizes.best)),
    thresholds: map.reserve(threads * largest((sizes) => sizes.thresholds)),
    values: map.reserve(threads * largest((sizes) => sizes.values)),
    bits: map.reserve(concepts * largest((sizes) => sizes.bits)),
  };
}

/** Bytes that each thread keeps for registers, scores and sorting. */
function scratchBytes(plans: readonly FocalPlan[], rules: Program | null): number {
  const registers = Math.max(rules?.registers ?? 0, ...plans.map((plan) => plan.source.program?.registers ?? 0));
  const own = Math.max(registerBits, ...plans.map((plan) => plan.own.length));
  return Math.ceil((2 ** (own + 2) + 2 ** (own + 2) + registers * 512 + 8192) / 64) * 64;
}

function focalPhases(plan: FocalPlan, run: WeighedRun, threads: number, permutationTasks: number): Phase[] {
  const { arrangement, dm } = plan;
  const outer = 2 ** (arrangement.at.length - arrangement.innerBits);
  const chunks = 2 ** (arrangement.innerBits - Math.min(arrangement.innerBits, registerBits));
  const kinds: [number, number, number][] = [
    [ranksPhase, chunks, ranksWeight(plan, run)],
    [bestPhase, 1, 0],
    [clearPhase, threads, 0],
    [solvePhase, outer, solveWeight(plan, run)],
    [mergePhase, 4, 0],
    [comparePhase, outer, compareWeight(run)],
    [permutePhase, permutationTasks, permuteWeight(run)],
  ];
  return kinds.map(([kind, tasks, weight]) => ({ kind, subject: dm, tasks, weight }));
}

/** Sets in mask order and, where some states are infeasible, in the order of the feasible ones. */
function reserveSets(map: MemoryMap, sets: number, words: number, sparse: boolean) {
  const setBytes = Math.ceil((words * 8) / 16) * 16;
  const ordered = map.reserve(sets * setBytes);
  if (!sparse) return { setBytes, ordered, feasible: 0, prefix: 0, compact: 0, compactBytes: 0 };
  const compactBytes = setBytes + 16;
  return {
    setBytes,
    ordered,
    feasible: map.reserve(setBytes),
    prefix: map.reserve(4 * (Math.ceil(words / compactWords) + 1)),
    compact: map.reserve(sets * compactBytes),
    compactBytes,
  };
}

function allPhases(
  plans: readonly FocalPlan[],
  orders: readonly AnsweringRecord[],
  permutations: readonly number[],
  shape: Shape,
  words: number,
): Phase[] {
  const options = shape.form.options.length;
  const concepts = shape.request.concepts.length;
  const holes = shape.rules !== null;
  const states = 2 ** options;
  const run = { states, concepts, holes, open: isOpen(shape) };
  const sets = concepts * (plans.length + 1);
  const phases = orders.map(({ tasks, entries }, dm) => ({
    kind: orderPhase,
    subject: dm,
    tasks,
    weight: orderWeight(entries),
  }));
  const add = (kind: number, tasks: number, weight: number): void => {
    phases.push({ kind, subject: 0, tasks, weight });
  };
  if (holes) {
    add(feasiblePhase, 2 ** (options - Math.min(options, registerBits)), states / 2);
    add(prefixPhase, 1, 0);
  }
  plans.forEach((plan, k) => phases.push(...focalPhases(plan, run, shape.threads, permutations[k] ?? 0)));
  add(equilibriaPhase, concepts, (states * sets) / 75);
  if (holes) add(compactPhase, Math.ceil(words / compactWords), compactWeight(run, sets));
  return phases;
}

const isOpen = ({ form, rules }: Shape): boolean =>
  rules === null && form.options.every((option) => option.change === 'eitherWay');

/** Lays out a run of `threads` threads; nothing is allocated yet. */
export function layOutJob(model: GraphModel, form: OptionForm, request: AnalysisRequest, threads: number): Job {
  const rules =
    form.rules.length === 0
      ? null
      : compileConditions([{ kind: 'all', operands: form.rules.map((rule) => rule.feasible) }]);
  const shape = { model, form, request, threads, rules };
  const map = new MemoryMap();
  const { plans, parties } = planFocals(shape);
  const dmCount = plans.length;
  const words = Math.max(1, 2 ** form.options.length / 64);
  const conceptCount = request.concepts.length;
  const answering = plans.map((plan) =>
    placeAnswering(map, form, plan.own, plan.source, parties[plan.dm]?.sorted === true),
  );
  const regions = reserveRegions(map, plans, threads, conceptCount);
  const sets = reserveSets(map, conceptCount * (dmCount + 1), words, rules !== null);
  const open = isOpen(shape);
  const focals = plans.map((plan) => placeFocal(map, plan, regions, parties, open));
  const phases = allPhases(
    plans,
    answering,
    focals.map((record) => conceptCount * record.permutationParts),
    shape,
    words,
  );
  const phasesAddress = map.place(phases.flatMap((phase) => [phase.kind, phase.subject, phase.tasks, 0]));
  const scratch = scratchBytes(plans, rules);
  const asked = kernelConcepts.reduce(
    (bits, concept, k) => (request.concepts.includes(concept) ? bits | (1 << k) : bits),
    0,
  );
  map.put(
    jobAddress,
    Uint32Array.from([
      phasesAddress,
      phases.length,
      map.place(answering.map((record) => record.address)),
      map.place(focals.map((record) => record.address)),
      dmCount,
      asked,
      request.strictness === 'strict' ? 1 : 0,
      rules === null ? 0 : map.place(rules.words),
      words,
      form.options.length,
      sets.ordered,
      sets.ordered + conceptCount * dmCount * sets.setBytes,
      sets.feasible,
      sets.prefix,
      sets.compact,
      sets.compactBytes,
      map.reserve(threads * scratch),
      scratch,
      threads,
      map.place(form.options.map((_, option) => option)),
      sets.setBytes,
    ]),
  );
  return {
    map,
    phases,
    phasesAddress,
    threads,
    dmCount,
    conceptCount,
    setsAddress: rules === null ? sets.ordered : sets.compact,
    setBytes: rules === null ? sets.setBytes : sets.compactBytes,
    countAddress: rules === null ? null : sets.prefix + 4 * Math.ceil(words / compactWords),
  };
}
