// Starting other programs during the set-up, and ending them when the person presses Ctrl-C.

import { spawn } from 'node:child_process';

/** @type {Set<import('node:child_process').ChildProcess>} */
const running = new Set();

/**
 * Runs a program to its end. Its output is passed on when `show`, and is returned in any case.
 * @param {string} program
 * @param {readonly string[]} words
 * @param {{ cwd: string, show: boolean, env?: NodeJS.ProcessEnv, shell?: boolean }} settings
 * @returns {Promise<{ code: number, output: string }>} 127 when the program could not be started
 */
export function runChild(program, words, { cwd, show, env = process.env, shell = false }) {
  return new Promise((resolve) => {
    const child = spawn(program, [...words], { cwd, env, shell, stdio: ['ignore', 'pipe', 'pipe'] });
    running.add(child);
    let output = '';
    /** @param {Buffer} chunk @param {NodeJS.WriteStream} stream */
    const take = (chunk, stream) => {
      output = `${output}${chunk}`.slice(-200_000);
      if (show) stream.write(chunk);
    };
    child.stdout.on('data', (chunk) => take(chunk, process.stdout));
    child.stderr.on('data', (chunk) => take(chunk, process.stderr));
    child.on('error', (error) => {
      running.delete(child);
      resolve({ code: 127, output: `${output}${error.message}` });
    });
    child.on('close', (code, signal) => {
      running.delete(child);
      resolve({ code: code ?? (signal === null ? 1 : 128), output });
    });
  });
}

/** Asks all running programs to end and waits until they have, at most five seconds before they are made to. */
export async function endChildren() {
  const ends = [...running].map(
    (child) =>
      new Promise((resolve) => {
        child.once('close', resolve);
        child.kill('SIGTERM');
        setTimeout(() => child.kill('SIGKILL'), 5000).unref();
      }),
  );
  await Promise.all(ends);
}
