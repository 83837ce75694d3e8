// What every command is: a name, a summary for the list, and a module that is loaded only when it is called,
// so that the start-up of one command does not pay for the others.

import type { Command } from 'commander';
import type { ExitCode } from './exit-code.js';
import type { Terminal } from './terminal.js';

/** What a command gets to work with. */
export interface CommandContext {
  readonly terminal: Terminal;
  /** Folder that relative paths start from. */
  readonly folder: string;
  /** Says how the process will end; the last word counts. */
  readonly exit: (code: ExitCode) => void;
  /**
   * From now on Ctrl-C aborts the returned signal instead of ending the process at once: for asynchronous work that
   * stops by itself, and for writing. Work that blocks the thread must not ask for it, since no signal would arrive.
   */
  readonly interruptible: () => AbortSignal;
}

/** A command's own file exports one of these as `definition`. */
export interface CommandDefinition {
  /** Adds arguments, options, examples and the action. */
  readonly configure: (command: Command, context: CommandContext) => void;
}

/** A row of the table of commands. */
export interface CommandRow {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly summary: string;
  readonly group: 'Answers' | 'The case file' | 'Evidence' | 'The program';
  readonly load: () => Promise<CommandDefinition>;
}
