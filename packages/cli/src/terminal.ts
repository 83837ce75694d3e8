// What the program may do with the terminal: colour, width, progress. The only place that looks at the environment.

import type { Writable } from 'node:stream';

/** Where commands write, and what they may assume of it. Passed in, so that commands are tested without a terminal. */
export interface Terminal {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  /** Colour is wanted on standard output. */
  readonly colour: boolean;
  /** Colour is wanted on standard error. */
  readonly colourErr: boolean;
  /** Columns of standard output, 80 where unknown; capped, since longer lines are hard to read. */
  readonly columns: number;
  /** Standard error is a person's terminal, so that progress may be drawn there. */
  readonly interactive: boolean;
  readonly now: () => number;
  /** Resolves when what was written has gone out, so that a long stream never piles up in memory. */
  readonly drained?: () => Promise<void>;
}

const widest = 110;

/** `NO_COLOR` (any non-empty value) and `--no-color` win over `FORCE_COLOR`; a pipe gets no colour of its own. */
function wantsColour(stream: { readonly isTTY?: boolean | undefined }, environment: NodeJS.ProcessEnv): boolean {
  if ((environment['NO_COLOR'] ?? '') !== '' || environment['TERM'] === 'dumb') return false;
  const forced = environment['FORCE_COLOR'];
  if (forced !== undefined && forced !== '' && forced !== '0') return true;
  return stream.isTTY === true;
}

/** The terminal of this process. */
export function processTerminal(process: NodeJS.Process): Terminal {
  const write =
    (stream: Writable) =>
    (text: string): void => {
      stream.write(text);
    };
  return {
    out: write(process.stdout),
    err: write(process.stderr),
    colour: wantsColour(process.stdout, process.env),
    colourErr: wantsColour(process.stderr, process.env),
    columns: Math.min(process.stdout.columns ?? 80, widest),
    interactive: process.stderr.isTTY === true,
    now: () => performance.now(),
    drained: () =>
      process.stdout.writableNeedDrain
        ? new Promise((resolve) => process.stdout.once('drain', () => resolve()))
        : Promise.resolve(),
  };
}
