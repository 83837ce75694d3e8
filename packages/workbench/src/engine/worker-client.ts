// The page's side of a worker: one typed function. Cancelling ends the worker, which frees its memory at once.

import i18next from 'i18next';
import type { Call } from './calls.js';
import type { AskMessage, ReplyMessage } from './messages.js';

/** How a question is watched and stopped. */
export interface AskOptions {
  readonly signal?: AbortSignal;
  readonly onProgress?: (done: number, total: number) => void;
}

/** A question that was stopped by whoever asked it. */
export class StoppedError extends Error {}

/** Asks a worker. Rejects with `StoppedError` when stopped, and with an `Error` only where Parley itself is broken. */
export type Ask<Calls extends { readonly [Name in keyof Calls]: Call<unknown, unknown> }> = <
  Name extends keyof Calls & string,
>(
  name: Name,
  asked: Calls[Name]['asked'],
  options?: AskOptions,
) => Promise<Calls[Name]['answered']>;

interface Waiting {
  readonly message: AskMessage;
  readonly resolve: (answered: unknown) => void;
  readonly reject: (problem: Error) => void;
  readonly options: AskOptions;
}

/** A client of a worker that is started with the first question, and again after it was ended. */
export function workerClient<Calls extends { readonly [Name in keyof Calls]: Call<unknown, unknown> }>(
  start: () => Worker,
): Ask<Calls> {
  let worker: Worker | null = null;
  let lastId = 0;
  const waiting = new Map<number, Waiting>();

  const running = (): Worker => {
    if (worker !== null) return worker;
    const started = start();
    started.addEventListener('message', ({ data }: MessageEvent<ReplyMessage>) => hear(data));
    started.addEventListener('error', (event) => {
      const problem = new Error(event.message === '' ? 'the worker could not be loaded' : event.message);
      for (const entry of waiting.values()) entry.reject(problem);
      waiting.clear();
      started.terminate();
      if (worker === started) worker = null;
    });
    worker = started;
    return started;
  };

  const hear = (reply: ReplyMessage): void => {
    const entry = waiting.get(reply.id);
    if (entry === undefined) return;
    if (reply.kind === 'progress') {
      entry.options.onProgress?.(reply.done, reply.total);
      return;
    }
    waiting.delete(reply.id);
    if (reply.kind === 'answered') entry.resolve(reply.answered);
    else entry.reject(new Error(reply.problem));
  };

  /** A computation cannot hear messages while it runs; the worker is ended and the other questions are asked anew. */
  const stop = (id: number): void => {
    const stopped = waiting.get(id);
    if (stopped === undefined) return;
    waiting.delete(id);
    stopped.reject(new StoppedError());
    worker?.terminate();
    worker = null;
    for (const { message } of waiting.values()) running().postMessage(message);
  };

  return (name, asked, options = {}) =>
    new Promise((resolve, reject) => {
      if (options.signal?.aborted === true) {
        reject(new StoppedError());
        return;
      }
      lastId += 1;
      const id = lastId;
      const message: AskMessage = { id, name, asked, language: i18next.language };
      waiting.set(id, { message, resolve: resolve as (answered: unknown) => void, reject, options });
      options.signal?.addEventListener('abort', () => stop(id), { once: true });
      running().postMessage(message);
    });
}
