// The steps that every command on one model shares: load, choose the perspective, build, analyse. Each says what went wrong.

import { type Conflict, type Diagnostic, underPerspective } from '@parley/model';
import {
  type Analysis,
  type AnalysisRequest,
  type GraphModel,
  type Kernel,
  buildGraphModel,
  readingNotes,
} from '@parley/engine';
import { type LoadedCase, type Showing, loadCase, showDiagnostics } from './case-input.js';
import type { CommandContext } from './command.js';
import { exitCode } from './exit-code.js';
import { resolvedKernel } from './kernel.js';
import { type MemoryWatch, watchMemory } from './memory.js';
import { choosePerspective } from './perspective.js';
import { runControl } from './progress.js';

/** A case under one reading with its graph model. */
export interface LoadedModel {
  readonly loaded: LoadedCase;
  readonly conflict: Conflict;
  readonly model: GraphModel;
}

/** A case under one reading, before anything is derived. */
export interface LoadedReading {
  readonly loaded: LoadedCase;
  readonly conflict: Conflict;
}

/** Loads a case under one of its readings; null, with the exit code set, where that fails. */
export function loadReading(
  word: string,
  perspectiveWord: string | undefined,
  context: CommandContext,
  showing: Showing,
): LoadedReading | null {
  const loaded = loadCase(word, context, showing);
  if (loaded === null) return null;
  const perspective = choosePerspective(loaded.conflict, perspectiveWord, context);
  if (perspective === undefined) return null;
  if (perspective === null) return { loaded, conflict: loaded.conflict };
  const { value, diagnostics } = underPerspective(loaded.conflict, perspective);
  showDiagnostics(loaded, diagnostics, context, showing);
  if (value === null) context.exit(exitCode.badInput);
  return value === null ? null : { loaded, conflict: value };
}

/** Builds the model of a reading; null, with the exit code set, where that fails. */
export function modelOf(
  { loaded, conflict }: LoadedReading,
  context: CommandContext,
  showing: Showing,
): LoadedModel | null {
  const { value, diagnostics } = buildGraphModel(conflict);
  showDiagnostics(loaded, diagnostics, context, showing);
  if (value === null) context.exit(tooLarge(diagnostics) ? exitCode.tooLarge : exitCode.badInput);
  return value === null ? null : { loaded, conflict, model: value };
}

const tooLarge = (diagnostics: readonly Diagnostic[]): boolean => diagnostics.some(({ code }) => code === 'P4001');

/** Loads a case and builds the model of one reading; null, with the exit code set, where that fails. */
export function loadModel(
  word: string,
  perspectiveWord: string | undefined,
  context: CommandContext,
  showing: Showing,
): LoadedModel | null {
  const reading = loadReading(word, perspectiveWord, context, showing);
  return reading === null ? null : modelOf(reading, context, showing);
}

/** Analyses a model; null, with the exit code set, where it is too large or the request does not fit. */
export function analyseModel(
  { loaded, model }: LoadedModel,
  request: AnalysisRequest,
  asked: Kernel,
  context: CommandContext,
  showing: Showing,
  memory: MemoryWatch = watchMemory(null),
): Analysis | null {
  const kernel = resolvedKernel(asked, model, request);
  const accepted = memory.allow(kernel.accepts(model, request), kernel.name);
  const notes = accepted.value === null ? [] : readingNotes(model, request);
  showDiagnostics(loaded, [...accepted.diagnostics, ...notes], context, { ...showing, warnings: true });
  const outcome = accepted.value === null ? null : kernel.analyse(model, request, runControl(context, 'analysing'));
  if (outcome !== null) showDiagnostics(loaded, outcome.diagnostics, context, showing);
  if (outcome?.value == null) context.exit(exitCode.tooLarge);
  return outcome?.value ?? null;
}
