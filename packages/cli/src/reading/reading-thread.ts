// Asks the reading thread, one document at a time, and stops it where it takes too long or too much memory.

import { existsSync } from 'node:fs';
import { Worker } from 'node:worker_threads';
import { readingLimits } from '@parley/evidence/reading';
import type { ThreadAnswer, ThreadRequest } from './thread-entry.js';

/** An answer, or why there is none. */
export type ThreadOutcome = ThreadAnswer | { readonly kind: 'timeout' } | { readonly kind: 'memory' };

/** A request without its number. */
export type ThreadWork =
  | Omit<Extract<ThreadRequest, { kind: 'html' }>, 'id'>
  | Omit<Extract<ThreadRequest, { kind: 'pdf' }>, 'id'>;

/** A thread that is started when first asked and again after it had to be stopped. */
export interface ReadingThread {
  read(work: ThreadWork): Promise<ThreadOutcome>;
  close(): Promise<void>;
}

/** Opens a reading thread. `milliseconds` bounds each document. */
export function openReadingThread(milliseconds: number = readingLimits.milliseconds): ReadingThread {
  let worker: Worker | null = null;
  let next = 1;
  const start = (): Worker => {
    worker ??= new Worker(entry(), {
      resourceLimits: { maxOldGenerationSizeMb: readingLimits.megabytes },
      stdout: true,
      stderr: true,
    });
    return worker;
  };
  const stop = async (): Promise<void> => {
    const stopped = worker;
    worker = null;
    await stopped?.terminate();
  };
  const read = async (work: ThreadWork): Promise<ThreadOutcome> => {
    const thread = start();
    const id = next++;
    const outcome = await new Promise<ThreadOutcome>((resolve) => {
      const timer = setTimeout(() => resolve({ kind: 'timeout' }), milliseconds);
      const finish = (result: ThreadOutcome): void => {
        clearTimeout(timer);
        thread.removeAllListeners();
        resolve(result);
      };
      thread.on('message', (answer: ThreadAnswer) => {
        if (answer.id === id) finish(answer);
      });
      thread.on('error', (error: NodeJS.ErrnoException) => {
        worker = null;
        finish(
          error.code === 'ERR_WORKER_OUT_OF_MEMORY'
            ? { kind: 'memory' }
            : { id, kind: 'failed', problem: `${error.message}.`, limit: false },
        );
      });
      thread.on('exit', () => {
        worker = null;
        finish({ kind: 'memory' });
      });
      thread.postMessage({ ...work, id });
    });
    if (outcome.kind === 'timeout') await stop();
    return outcome;
  };
  return { read, close: stop };
}

/** The compiled entry beside this file; under the tests, where sources run, the one that was built. */
function entry(): URL {
  const beside = new URL('./thread-entry.js', import.meta.url);
  return existsSync(beside) ? beside : new URL('../../dist/reading/thread-entry.js', import.meta.url);
}
