// Choosing a perspective by the word on the command line.

import type { Conflict, PerspectiveId } from '@parley/model';
import type { CommandContext } from './command.js';
import { exitCode } from './exit-code.js';

/** The perspective named, null where none was asked for, undefined (with a message) where there is no such one. */
export function choosePerspective(
  conflict: Conflict,
  word: string | undefined,
  context: CommandContext,
): PerspectiveId | null | undefined {
  if (word === undefined) return null;
  const found = conflict.perspectives.find((perspective) => perspective.id === word);
  if (found !== undefined) return found.id;
  const known = conflict.perspectives.map((perspective) => perspective.id);
  const choices = known.length === 0 ? 'The case has none.' : `The case has: ${known.join(', ')}.`;
  context.terminal.err(`error: there is no perspective "${word}". ${choices}\n`);
  context.exit(exitCode.badInput);
  return undefined;
}
