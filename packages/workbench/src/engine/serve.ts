// The worker's side: hands each question to its handler and each answer back.

import type { HandlerControl } from './calls.js';
import type { AskMessage, ReplyMessage } from './messages.js';

/** Answers the page's questions by handlers of the same names. */
export function serve(handlers: Readonly<Record<string, unknown>>): void {
  const reply = (message: ReplyMessage): void => postMessage(message);
  const answer = async ({ id, name, asked }: AskMessage): Promise<void> => {
    const control: HandlerControl = { progress: (done, total) => reply({ id, kind: 'progress', done, total }) };
    try {
      const handler = handlers[name] as (asked: unknown, control: HandlerControl) => unknown;
      reply({ id, kind: 'answered', answered: await handler(asked, control) });
    } catch (problem) {
      reply({ id, kind: 'broken', problem: problem instanceof Error ? (problem.stack ?? problem.message) : 'unknown' });
    }
  };
  addEventListener('message', ({ data }: MessageEvent<AskMessage>) => void answer(data));
}
