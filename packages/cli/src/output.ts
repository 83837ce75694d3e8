// Where a command's result goes: standard output, or a file that is written atomically.

import { resolve } from 'node:path';
import { existsSync } from 'node:fs';
import type { CommandContext } from './command.js';
import { exitCode } from './exit-code.js';
import { writeAtomically } from './files.js';

/** Where to write and whether an existing file may be replaced. */
export interface Destination {
  readonly output?: string | undefined;
  readonly force?: boolean | undefined;
}

/** Writes pieces of text; says what went wrong and sets the exit code. Returns whether it was written. */
export function emit(pieces: Iterable<string>, destination: Destination, context: CommandContext): boolean {
  const { terminal } = context;
  if (destination.output === undefined || destination.output === '-') {
    for (const piece of pieces) terminal.out(piece);
    return true;
  }
  const path = resolve(context.folder, destination.output);
  if (existsSync(path) && destination.force !== true) {
    terminal.err(`error: ${path} exists and was left as it is. Choose another name, or say --force to replace it.\n`);
    context.exit(exitCode.badInput);
    return false;
  }
  context.interruptible();
  const problem = writeAtomically(path, pieces);
  if (problem !== null) {
    terminal.err(`error: ${problem} Nothing was written.\n`);
    context.exit(exitCode.badInput);
    return false;
  }
  terminal.err(`wrote ${path}\n`);
  return true;
}

/** Writes bytes to a file; bytes have no place on a terminal, so that a name is asked for. */
export function emitBytes(bytes: Uint8Array, destination: Destination, context: CommandContext): boolean {
  const { terminal } = context;
  const refuse = (problem: string): boolean => {
    terminal.err(`error: ${problem}\n`);
    context.exit(exitCode.badInput);
    return false;
  };
  if (destination.output === undefined || destination.output === '-')
    return refuse('this format is binary; name a file with -o.');
  const path = resolve(context.folder, destination.output);
  if (existsSync(path) && destination.force !== true)
    return refuse(`${path} exists and was left as it is. Choose another name, or say --force to replace it.`);
  const problem = writeAtomically(path, [bytes]);
  if (problem !== null) return refuse(`${problem} Nothing was written.`);
  terminal.err(`wrote ${path}\n`);
  return true;
}
