// The text of a case file on disk after edits that a person asked for: written whole, or left as it was.

import { existsSync } from 'node:fs';
import type { CaseEdit } from '@parley/lang';
import { failed } from '@parley/model';
import { editedCase } from '@parley/report';
import type { CommandContext } from '../command.js';
import { exitCode } from '../exit-code.js';
import { readBytes, writeAtomically } from '../files.js';
import { sayDiagnostics } from './store.js';

/** Writes the edited case file; says what happened. Returns whether the case now holds it. */
export function writeIntoCase(casePath: string, edits: readonly CaseEdit[], context: CommandContext): boolean {
  const { terminal } = context;
  if (edits.length === 0) return true;
  if (!existsSync(casePath)) {
    terminal.err(`note: ${casePath} does not exist; the decision is in the log alone.\n`);
    return true;
  }
  const read = readBytes(casePath);
  const outcome =
    read.kind === 'read'
      ? editedCase(new TextDecoder('utf-8', { ignoreBOM: true }).decode(read.bytes), edits)
      : failed<string>([]);
  const problem =
    outcome.value === null
      ? `${casePath} could not be edited so that it still reads as a case.`
      : writeAtomically(casePath, [outcome.value]);
  if (problem === null) return true;
  sayDiagnostics(outcome.diagnostics, context);
  terminal.err(`error: ${problem} The case was left as it is.\n`);
  context.exit(exitCode.badInput);
  return false;
}
