// The log of evidence beside a case: `NAME.evidence.jsonl` next to `NAME.parley.yaml`. Appended to and flushed, never rewritten.

import { closeSync, existsSync, fsyncSync, openSync, writeSync } from 'node:fs';
import { dirname, isAbsolute, join } from 'node:path';
import { userInfo } from 'node:os';
import { type EvidenceState, type ReviewEvent, foldLog, logHeader, logLines, readLog } from '@parley/evidence';
import { diagnose, type Diagnostic, hasError } from '@parley/model';
import { diagnosticMessage } from '@parley/report';
import type { CommandContext } from '../command.js';
import { exitCode } from '../exit-code.js';
import { problemOf, readBytes } from '../files.js';

/** The evidence of a case as it was loaded. */
export interface LoadedEvidence {
  readonly casePath: string;
  readonly path: string;
  readonly events: readonly ReviewEvent[];
  readonly state: EvidenceState;
  /** The last line was cut off, so that the next event begins on a line of its own. */
  readonly torn: boolean;
}

/** Where the log of a case stands. */
export const evidencePath = (casePath: string): string =>
  `${casePath.replace(/(\.parley)?\.ya?ml$/, '')}.evidence.jsonl`;

/** Loads the log of a case; where there is none, says so and returns null, unless an empty one will do. */
export function loadEvidence(word: string, context: CommandContext, orEmpty = false): LoadedEvidence | null {
  const casePath = isAbsolute(word) ? word : join(context.folder, word);
  const path = evidencePath(casePath);
  if (!existsSync(path)) {
    if (orEmpty) return { casePath, path, events: [], state: foldLog([]), torn: false };
    return refuse([diagnose('P5515', null, { case: word })], context);
  }
  const read = readBytes(path);
  if (read.kind === 'failed') {
    context.terminal.err(`error: ${read.problem}\n`);
    context.exit(exitCode.badInput);
    return null;
  }
  const { value, diagnostics } = readLog(new TextDecoder().decode(read.bytes));
  if (value === null || hasError(diagnostics)) return refuse(diagnostics, context);
  sayDiagnostics(diagnostics, context);
  return { casePath, path, events: value.events, state: foldLog(value.events), torn: value.torn };
}

/** Appends events in one write and flushes them to the disk. Returns whether it was done. */
export function appendEvents(
  { path, torn }: LoadedEvidence,
  events: readonly ReviewEvent[],
  context: CommandContext,
): boolean {
  if (events.length === 0) return true;
  const isNew = !existsSync(path);
  try {
    const file = openSync(path, 'a');
    try {
      const bytes = new TextEncoder().encode(`${isNew ? `${logHeader}\n` : torn ? '\n' : ''}${logLines(events)}`);
      for (let written = 0; written < bytes.length; ) written += writeSync(file, bytes, written);
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    if (isNew) flushFolder(dirname(path));
    return true;
  } catch (error) {
    context.terminal.err(`error: ${problemOf(error, path)}\n`);
    context.exit(exitCode.badInput);
    return false;
  }
}

/** A new name is on the disk only once its folder is; some systems cannot flush folders and need not. */
function flushFolder(folder: string): void {
  try {
    const handle = openSync(folder, 'r');
    fsyncSync(handle);
    closeSync(handle);
  } catch {
    return;
  }
}

/** Who decides, and when: the name given, or the one the system knows. */
export function signature(by: string | undefined): { readonly at: string; readonly by: string } {
  return { at: new Date().toISOString(), by: by ?? userName() };
}

function userName(): string {
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
