// A batch as records in memory: the structure once, then room for the ranks and the results of `capacity` variants.

import type { AnalysisRequest } from '../analysis/request.js';
import type { GraphModel } from '../graph-model/graph-model.js';
import { batchPhase, jobAddress } from '../kernel-wasm/descriptor.js';
import { kernelConcepts } from '../kernel-wasm/job.js';
import { MemoryMap } from '../kernel-wasm/memory-map.js';
import { answerGraph, arcsOf } from './batch-graph.js';

/** Where a batch's parts are. */
export interface BatchLayout {
  readonly map: MemoryMap;
  readonly bytes: number;
  readonly capacity: number;
  readonly width: 1 | 2;
  readonly lanes: number;
  readonly threads: number;
  readonly dms: number;
  readonly states: number;
  readonly concepts: number;
  readonly batchAddress: number;
  readonly phaseAddress: number;
  readonly inputAddress: number;
  readonly outputAddress: number;
  readonly countsAddress: number;
  /** Bytes of one thread's counters. */
  readonly countBytes: number;
}

function placeFocals(
  map: MemoryMap,
  model: GraphModel,
): { address: number; nodes: number; arcs: number; arcsAddress: number } {
  const arcs = arcsOf(model);
  const { count } = model.states;
  let nodes = 0;
  const records = model.definition.dms.map((_, focal) => {
    const own = arcs.filter((arc) => arc.dm === focal);
    const graph = answerGraph(model, arcs, focal);
    nodes = Math.max(nodes, graph.nodeStates.length);
    const ownWords = map.place(own.flatMap((arc) => [arc.from * 16, arc.to * 16]));
    const nodeWords = map.place(graph.nodeStates.map((s) => s * 16));
    const edgeWords = map.place(graph.edges.flatMap((edge) => [edge.from * 16, edge.to * 16, edge.arc * 16]));
    return map.place([ownWords, own.length, nodeWords, graph.nodeStates.length, edgeWords, graph.edges.length]);
  });
  const ends = arcs.flatMap((arc) => [(arc.dm * count + arc.from) * 16, (arc.dm * count + arc.to) * 16]);
  return { address: map.place(records), nodes, arcs: arcs.length, arcsAddress: map.place(ends) };
}

/** Lays out a batch; nothing is allocated yet. */
export function layOutBatch(
  model: GraphModel,
  request: AnalysisRequest,
  size: { readonly capacity: number; readonly width: 1 | 2; readonly threads: number },
): BatchLayout {
  const map = new MemoryMap();
  const dms = model.dmCount;
  const states = model.states.count;
  const concepts = request.concepts.length;
  map.reserve(128);
  const focals = placeFocals(map, model);
  const lanes = 16 / size.width;
  const vectors = Math.ceil(size.capacity / lanes);
  const inputAddress = map.reserve(vectors * dms * states * 16);
  const outputAddress = map.reserve(vectors * concepts * (dms + 1) * states * 2 + 64);
  const countBytes = Math.ceil((concepts * (dms + 1) * states * 4) / 64) * 64;
  const countsAddress = map.reserve(size.threads * countBytes);
  const scratchBytes = 16 * (focals.arcs + 2 * states + 2 * focals.nodes) + 64;
  const batchAddress = map.place([
    size.width,
    states,
    focals.arcsAddress,
    focals.arcs,
    focals.address,
    inputAddress,
    outputAddress,
    countsAddress,
    countBytes,
    vectors,
    size.capacity,
  ]);
  const phaseAddress = map.place([batchPhase, 0, 0, 0]);
  const asked = kernelConcepts.reduce(
    (bits, concept, k) => (request.concepts.includes(concept) ? bits | (1 << k) : bits),
    0,
  );
  const job = new Uint32Array(22);
  job[0] = phaseAddress;
  job[1] = 1;
  job[4] = dms;
  job[5] = asked;
  job[6] = request.strictness === 'strict' ? 1 : 0;
  const perThread = Math.ceil(scratchBytes / 64) * 64;
  job[16] = map.reserve(size.threads * perThread);
  job[17] = perThread;
  job[18] = size.threads;
  job[21] = batchAddress;
  map.put(jobAddress, job);
  return {
    map,
    bytes: map.bytes,
    capacity: size.capacity,
    width: size.width,
    lanes,
    threads: size.threads,
    dms,
    states,
    concepts,
    batchAddress,
    phaseAddress,
    inputAddress,
    outputAddress,
    countsAddress,
    countBytes,
  };
}
