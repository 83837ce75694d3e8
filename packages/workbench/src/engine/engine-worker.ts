// The worker's side: hands each question to its handler and each answer back.

import { handlers } from './handlers/handlers.js';
import type { CallName, HandlerControl } from './calls.js';
import type { AskMessage, ReplyMessage } from './messages.js';

const reply = (message: ReplyMessage): void => postMessage(message);

async function answer({ id, name, asked }: AskMessage): Promise<void> {
  const control: HandlerControl = { progress: (done, total) => reply({ id, kind: 'progress', done, total }) };
  try {
    const handler = handlers[name as CallName] as (asked: unknown, control: HandlerControl) => unknown;
    reply({ id, kind: 'answered', answered: await handler(asked, control) });
  } catch (problem) {
    reply({ id, kind: 'broken', problem: problem instanceof Error ? (problem.stack ?? problem.message) : 'unknown' });
  }
}

addEventListener('message', ({ data }: MessageEvent<AskMessage>) => {
  void answer(data);
});
