// From words on the command line to a finished command. The outer edge: the one place that catches our own bugs.

import { Command, CommanderError } from 'commander';
import { InvariantError } from '@parley/model';
import { commandTable } from './command-table.js';
import type { CommandContext, CommandRow } from './command.js';
import { exitCode, type ExitCode } from './exit-code.js';
import { processTerminal, type Terminal } from './terminal.js';
import { version } from './version.js';

/** Runs one command line; returns how the process should end. Never rejects. */
export async function run(words: readonly string[], process: NodeJS.Process): Promise<ExitCode> {
  const terminal = processTerminal(process);
  const interrupt = new AbortController();
  let code: ExitCode = exitCode.done;
  // A reader that closes the pipe early (`parley … | head`) is no failure.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(exitCode.done);
  });
  const context: CommandContext = {
    terminal,
    folder: process.cwd(),
    exit: (next) => {
      code = next;
    },
    interruptible: () => {
      if (process.listenerCount('SIGINT') === 0) process.on('SIGINT', () => abortOrExit(interrupt, process));
      return interrupt.signal;
    },
  };
  try {
    const program = await programFor(words, context);
    await program.parseAsync([...words], { from: 'user' });
  } catch (error) {
    code = codeOfError(error, terminal);
  }
  return interrupt.signal.aborted ? exitCode.interrupted : code;
}

/** The first Ctrl-C asks the work to stop; a second one must always work, even where a command does not listen. */
function abortOrExit(interrupt: AbortController, process: NodeJS.Process): void {
  if (interrupt.signal.aborted) process.exit(exitCode.interrupted);
  interrupt.abort();
}

/** Builds the program with only the asked command loaded; `--help` needs the summaries alone. */
async function programFor(words: readonly string[], context: CommandContext): Promise<Command> {
  const { terminal } = context;
  const program = new Command('parley')
    .description('From what was reported about a stand-off to an answer that can be checked.')
    .version(version, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'show help')
    .helpCommand('help [command]', 'show help for a command')
    .showSuggestionAfterError()
    .showHelpAfterError('(run `parley --help` for the list of commands)')
    .exitOverride()
    .configureOutput({ writeOut: terminal.out, writeErr: terminal.err });
  const asked = words.find((word) => !word.startsWith('-') && word !== 'help');
  for (const row of commandTable) {
    const command = program
      .command(row.name)
      .summary(row.summary)
      .description(capitalised(row.summary))
      .helpGroup(row.group);
    command.aliases(row.aliases);
    if (isAsked(row, asked)) (await row.load()).configure(command, context);
  }
  return program;
}

const isAsked = (row: CommandRow, asked: string | undefined): boolean =>
  asked !== undefined && (row.name === asked || row.aliases.includes(asked));

const capitalised = (summary: string): string => `${summary.charAt(0).toUpperCase()}${summary.slice(1)}.`;

function codeOfError(error: unknown, terminal: Terminal): ExitCode {
  if (error instanceof CommanderError) return error.exitCode === 0 ? exitCode.done : exitCode.badInput;
  const detail = error instanceof Error ? error.message : String(error);
  terminal.err(
    `error[P9001] Parley contradicted itself: ${detail}. Nothing was written.\n` +
      'This is a bug of ours; please report it with the file that caused it.\n',
  );
  if (!(error instanceof InvariantError) && error instanceof Error && error.stack !== undefined)
    terminal.err(`${error.stack}\n`);
  return exitCode.ourBug;
}
