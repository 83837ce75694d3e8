// The log of evidence beside a case: `NAME.evidence.jsonl` next to `NAME.parley.yaml`. Appended to and flushed, never rewritten.

import { existsSync } from 'node:fs';
import { isAbsolute, join } from 'node:path';
import { userInfo } from 'node:os';
import { type EvidenceState, type ReviewEvent, foldLog, logLines } from '@parley/evidence';
import { diagnose, type Diagnostic, hasError } from '@parley/model';
import { diagnosticMessage } from '@parley/report';
import type { CommandContext } from '../command.js';
import { exitCode } from '../exit-code.js';
import { problemOf } from '../files.js';
import { appendLines, evidencePath } from './append-log.js';
import { readLogFile } from './log-file.js';

/** The evidence of a case as it was loaded. */
export interface LoadedEvidence {
  readonly casePath: string;
  readonly path: string;
  readonly events: readonly ReviewEvent[];
  readonly state: EvidenceState;
}

/** Loads the log of a case; where there is none, says so and returns null, unless an empty one will do. */
export function loadEvidence(word: string, context: CommandContext, orEmpty = false): LoadedEvidence | null {
  const casePath = isAbsolute(word) ? word : join(context.folder, word);
  const path = evidencePath(casePath);
  if (!existsSync(path)) {
    if (orEmpty) return { casePath, path, events: [], state: foldLog([]) };
    return refuse([diagnose('P5515', null, { case: word })], context);
  }
  try {
    const { value, diagnostics } = readLogFile(path);
    if (value === null || hasError(diagnostics)) return refuse(diagnostics, context);
    sayDiagnostics(diagnostics, context);
    return { casePath, path, events: value.events, state: foldLog(value.events) };
  } catch (error) {
    context.terminal.err(`error: ${problemOf(error, path)}\n`);
    context.exit(exitCode.badInput);
    return null;
  }
}

/** Appends events in one write and flushes them to the disk. Returns whether it was done. */
export function appendEvents(
  { path }: LoadedEvidence,
  events: readonly ReviewEvent[],
  context: CommandContext,
): boolean {
  if (events.length === 0) return true;
  try {
    appendLines(path, logLines(events));
    return true;
  } catch (error) {
    context.terminal.err(`error: ${problemOf(error, path)}\n`);
    context.exit(exitCode.badInput);
    return false;
  }
}

/** Who decides, and when: the name given, or the one the system knows. */
export function signature(by: string | undefined): { readonly at: string; readonly by: string } {
  return { at: new Date().toISOString(), by: by ?? userName() };
}

/** The name that the system knows the person by. */
export function userName(): string {
  try {
    return userInfo().username;
  } catch {
    return 'somebody';
  }
}

/** Shows diagnostics that have no place in a text. */
export function sayDiagnostics(diagnostics: readonly Diagnostic[], { terminal }: CommandContext): void {
  for (const diagnostic of diagnostics)
    terminal.err(`${diagnostic.severity}[${diagnostic.code}] ${diagnosticMessage(diagnostic)}\n`);
}

/** Shows diagnostics and ends the command. */
export function refuse(diagnostics: readonly Diagnostic[], context: CommandContext): null {
  sayDiagnostics(diagnostics, context);
  context.exit(exitCode.badInput);
  return null;
}
