// The worker's side: hands each question to its handler and each answer back.

import type { HandlerControl } from './calls.js';
import type { AskMessage, ReplyMessage } from './messages.js';

/**
 * Milliseconds between two tellings of progress, and before the first. The engine tells after every few states, and a
 * page that draws each of thousands of shares is slower than the computation that it waits for.
 */
const tellEvery = 60;

/** Answers the page's questions by handlers of the same names. `speak` readies the words of the page's language. */
export function serve(
  handlers: Readonly<Record<string, unknown>>,
  speak: (language: string) => Promise<void> | void = () => undefined,
): void {
  const reply = (message: ReplyMessage): void => postMessage(message);
  const answer = async ({ id, name, asked, language }: AskMessage): Promise<void> => {
    let told = performance.now();
    const control: HandlerControl = {
      progress: (done, total) => {
        if (performance.now() - told < tellEvery) return;
        told = performance.now();
        reply({ id, kind: 'progress', done, total });
      },
    };
    try {
      await speak(language);
      const handler = handlers[name] as (asked: unknown, control: HandlerControl) => unknown;
      reply({ id, kind: 'answered', answered: await handler(asked, control) });
    } catch (problem) {
      reply({ id, kind: 'broken', problem: problem instanceof Error ? (problem.stack ?? problem.message) : 'unknown' });
    }
  };
  addEventListener('message', ({ data }: MessageEvent<AskMessage>) => void answer(data));
}
