// The page's side of the worker: one typed function. Cancelling ends the worker, which frees its memory at once.

import type { CallName, Calls } from './calls.js';
import type { AskMessage, ReplyMessage } from './messages.js';

/** How a question is watched and stopped. */
export interface AskOptions {
  readonly signal?: AbortSignal;
  readonly onProgress?: (done: number, total: number) => void;
}

/** A question that was stopped by whoever asked it. */
export class StoppedError extends Error {}

interface Waiting {
  readonly message: AskMessage;
  readonly resolve: (answered: unknown) => void;
  readonly reject: (problem: Error) => void;
  readonly options: AskOptions;
}

let worker: Worker | null = null;
let lastId = 0;
const waiting = new Map<number, Waiting>();

/** Asks the worker. Rejects with `StoppedError` when stopped, and with an `Error` only where Parley itself is broken. */
export function askEngine<Name extends CallName>(
  name: Name,
  asked: Calls[Name]['asked'],
  options: AskOptions = {},
): Promise<Calls[Name]['answered']> {
  return new Promise((resolve, reject) => {
    if (options.signal?.aborted === true) {
      reject(new StoppedError());
      return;
    }
    lastId += 1;
    const id = lastId;
    const message: AskMessage = { id, name, asked };
    waiting.set(id, { message, resolve: resolve as (answered: unknown) => void, reject, options });
    options.signal?.addEventListener('abort', () => stop(id), { once: true });
    engine().postMessage(message);
  });
}

function engine(): Worker {
  if (worker !== null) return worker;
  worker = new Worker(new URL('./engine-worker.ts', import.meta.url), { type: 'module', name: 'parley-engine' });
  worker.addEventListener('message', ({ data }: MessageEvent<ReplyMessage>) => hear(data));
  worker.addEventListener('error', (event) => {
    const problem = new Error(event.message === '' ? 'the engine could not be loaded' : event.message);
    for (const entry of waiting.values()) entry.reject(problem);
    waiting.clear();
    worker?.terminate();
    worker = null;
  });
  return worker;
}

function hear(reply: ReplyMessage): void {
  const entry = waiting.get(reply.id);
  if (entry === undefined) return;
  if (reply.kind === 'progress') {
    entry.options.onProgress?.(reply.done, reply.total);
    return;
  }
  waiting.delete(reply.id);
  if (reply.kind === 'answered') entry.resolve(reply.answered);
  else entry.reject(new Error(reply.problem));
}

/** A computation cannot hear messages while it runs; the worker is ended and the other questions are asked anew. */
function stop(id: number): void {
  const stopped = waiting.get(id);
  if (stopped === undefined) return;
  waiting.delete(id);
  stopped.reject(new StoppedError());
  worker?.terminate();
  worker = null;
  for (const { message } of waiting.values()) engine().postMessage(message);
}
