// What the process tells the shell.

/** Exit codes, documented in docs/cli.md. */
export const exitCode = {
  /** The work was done. */
  done: 0,
  /** The input or the command line is wrong; nothing was written. */
  badInput: 2,
  /** The work is larger than what is allowed or fits; nothing was written. */
  tooLarge: 3,
  /** Parley contradicted itself (P9001). */
  ourBug: 70,
  /** Stopped by Ctrl-C; nothing is half-written. */
  interrupted: 130,
} as const;

/** One of the documented exit codes. */
export type ExitCode = (typeof exitCode)[keyof typeof exitCode];
