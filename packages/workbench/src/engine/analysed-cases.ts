// Cases that the worker has analysed lately: every reading with the stability of all its states, computed once and asked often.

import { type Conflict, type Diagnostic, hasError } from '@parley/model';
import type { AnalysisRequest } from '@parley/engine';
import { type AnalysedReading, type Reading, readingsOf } from '@parley/insight';
import type { HandlerControl } from './calls.js';
import { kernelFor } from './kernels.js';
import { parsed } from './parsed-cases.js';

/** A case with its analysed readings; null where diagnostics say why there are none. */
export interface AnalysedCase {
  readonly conflict: Conflict | null;
  readonly readings: readonly AnalysedReading[] | null;
  readonly diagnostics: readonly Diagnostic[];
}

/** A large case holds many megabytes; what was asked about lately is what is asked about again. */
const mostKept = 3;
const kept = new Map<string, AnalysedCase>();

/** Reads and analyses the text of a case under every reading, or remembers it. */
export async function analysedCase(
  text: string,
  request: AnalysisRequest,
  control: HandlerControl,
): Promise<AnalysedCase> {
  const key = `${JSON.stringify(request)}\n${text}`;
  const known = kept.get(key);
  if (known !== undefined) return known;
  const { conflict, diagnostics } = parsed(text);
  const fresh: AnalysedCase =
    conflict === null ? { conflict, readings: null, diagnostics } : await analysed(conflict, request, control);
  const [oldest] = kept.keys();
  if (kept.size >= mostKept && oldest !== undefined) kept.delete(oldest);
  kept.set(key, fresh);
  return fresh;
}

/** Analyses every reading of a conflict. */
export async function analysed(
  conflict: Conflict,
  request: AnalysisRequest,
  control: HandlerControl,
): Promise<AnalysedCase> {
  const read = readingsOf(conflict);
  const diagnostics: Diagnostic[] = [...read.diagnostics];
  const readings: AnalysedReading[] = [];
  const all: readonly Reading[] = read.value ?? [];
  for (const [index, reading] of all.entries()) {
    const kernel = await kernelFor(reading.model, request);
    const accepted = kernel.accepts(reading.model, request);
    diagnostics.push(...accepted.diagnostics);
    if (accepted.value === null) return { conflict, readings: null, diagnostics };
    const outcome = kernel.analyse(reading.model, request, {
      progress: (done, total) => control.progress(index + (total === 0 ? 0 : done / total), all.length),
    });
    diagnostics.push(...outcome.diagnostics);
    if (outcome.value === null) return { conflict, readings: null, diagnostics };
    readings.push({ ...reading, analysis: outcome.value });
  }
  const broken = read.value === null || hasError(diagnostics);
  return { conflict, readings: broken ? null : readings, diagnostics };
}
