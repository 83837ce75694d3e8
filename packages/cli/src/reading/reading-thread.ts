// Asks the reading thread, one document at a time, and stops it where it takes too long or too much memory.

import { existsSync } from 'node:fs';
import { Worker } from 'node:worker_threads';
import { readingLimits } from '@parley/evidence/reading';
import type { ThreadAnswer, ThreadRequest } from './thread-entry.js';

/** An answer, or why there is none. `megabytes` is the bound that was passed. */
export type ThreadOutcome =
  | ThreadAnswer
  | { readonly kind: 'timeout' | 'failed' }
  | { readonly kind: 'memory'; readonly megabytes: number };

/** A request without its number. */
export type ThreadWork =
  | Omit<Extract<ThreadRequest, { kind: 'html' | 'markdown' }>, 'id'>
  | Omit<Extract<ThreadRequest, { kind: 'pdf' }>, 'id'>
  | Omit<Extract<ThreadRequest, { kind: 'project' }>, 'id'>;

/** A thread that is started when first asked and again after it had to be stopped. */
export interface ReadingThread {
  read(work: ThreadWork): Promise<ThreadOutcome>;
  close(): Promise<void>;
}

/** How often the memory of the process is looked at while a document is read. */
const watchEvery = 40;

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
    const outcome = await asked(thread, { ...work, id: next++ }, milliseconds);
    // A thread that ended, or that still works on what was given up, is of no use to the next document.
    if ('id' in outcome) return outcome;
    await stop();
    return outcome;
  };
  return { read, close: stop };
}

function asked(thread: Worker, request: ThreadRequest, milliseconds: number): Promise<ThreadOutcome> {
  return new Promise((resolve) => {
    const before = process.memoryUsage.rss();
    const watch = setInterval(() => {
      const grown = (process.memoryUsage.rss() - before) / 1024 / 1024;
      if (grown > readingLimits.growth) finish({ kind: 'memory', megabytes: readingLimits.growth });
    }, watchEvery);
    const timer = setTimeout(() => finish({ kind: 'timeout' }), milliseconds);
    const finish = (result: ThreadOutcome): void => {
      clearTimeout(timer);
      clearInterval(watch);
      // By name: the platform keeps listeners of its own on a worker, without which no later message arrives.
      for (const event of ['message', 'error', 'exit']) thread.removeAllListeners(event);
      // What comes after the answer, a late error of a thread that is being stopped, concerns nobody.
      thread.on('error', () => undefined);
      resolve(result);
    };
    thread.on('message', (answer: ThreadAnswer) => {
      if (answer.id === request.id) finish(answer);
    });
    thread.on('error', (error: NodeJS.ErrnoException) =>
      finish(
        error.code === 'ERR_WORKER_OUT_OF_MEMORY'
          ? { kind: 'memory', megabytes: readingLimits.megabytes }
          : { kind: 'failed' },
      ),
    );
    thread.on('exit', () => finish({ kind: 'memory', megabytes: readingLimits.megabytes }));
    thread.postMessage(request);
  });
}

/** The compiled entry beside this file; under the tests, where sources run, the one that was built. */
function entry(): URL {
  const beside = new URL('./thread-entry.js', import.meta.url);
  return existsSync(beside) ? beside : new URL('../../dist/reading/thread-entry.js', import.meta.url);
}
