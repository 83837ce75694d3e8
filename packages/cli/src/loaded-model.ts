// The steps that every command on one model shares: load, choose the perspective, build, analyse. Each says what went wrong.

import { type Conflict, underPerspective } from '@parley/model';
import { type Analysis, type AnalysisRequest, type GraphModel, type Kernel, buildGraphModel } from '@parley/engine';
import { type LoadedCase, type Showing, loadCase, showDiagnostics } from './case-input.js';
import type { CommandContext } from './command.js';
import { exitCode } from './exit-code.js';
import { choosePerspective } from './perspective.js';
import { runControl } from './progress.js';

/** A case under one reading with its graph model. */
export interface LoadedModel {
  readonly loaded: LoadedCase;
  readonly conflict: Conflict;
  readonly model: GraphModel;
}

/** Loads a case and builds the model of one reading; null, with the exit code set, where that fails. */
export function loadModel(
  word: string,
  perspectiveWord: string | undefined,
  context: CommandContext,
  showing: Showing,
): LoadedModel | null {
  const loaded = loadCase(word, context, showing);
  if (loaded === null) return null;
  const perspective = choosePerspective(loaded.conflict, perspectiveWord, context);
  if (perspective === undefined) return null;
  const resolved =
    perspective === null ? { value: loaded.conflict, diagnostics: [] } : underPerspective(loaded.conflict, perspective);
  showDiagnostics(loaded, resolved.diagnostics, context, showing);
  const built = resolved.value === null ? null : buildGraphModel(resolved.value);
  if (built !== null) showDiagnostics(loaded, built.diagnostics, context, showing);
  if (resolved.value === null || built?.value == null) {
    context.exit(exitCode.badInput);
    return null;
  }
  return { loaded, conflict: resolved.value, model: built.value };
}

/** Analyses a model; null, with the exit code set, where it is too large or the request does not fit. */
export function analyseModel(
  { loaded, model }: LoadedModel,
  request: AnalysisRequest,
  kernel: Kernel,
  context: CommandContext,
  showing: Showing,
): Analysis | null {
  const accepted = kernel.accepts(model, request);
  showDiagnostics(loaded, accepted.diagnostics, context, { ...showing, warnings: true });
  const outcome = accepted.value === null ? null : kernel.analyse(model, request, runControl(context, 'analysing'));
  if (outcome !== null) showDiagnostics(loaded, outcome.diagnostics, context, showing);
  if (outcome?.value == null) context.exit(exitCode.tooLarge);
  return outcome?.value ?? null;
}
