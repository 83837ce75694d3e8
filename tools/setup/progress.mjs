// Lines about the set-up for the person who waits. Always on standard error: standard output is for answers.

/**
 * Writes one line about the set-up.
 * @param {string} line
 */
export function say(line) {
  process.stderr.write(`parley: ${line}\n`);
}

/**
 * Seconds since `start`, for a line of progress.
 * @param {number} start milliseconds
 */
export const secondsSince = (start) => `${((Date.now() - start) / 1000).toFixed(1)} s`;

/** A trouble whose text already tells the person what to do; shown without a stack. */
export class SetUpTrouble extends Error {
  /** @param {string} message @param {number} [exitCode] */
  constructor(message, exitCode = 1) {
    super(message);
    this.exitCode = exitCode;
  }
}
