// The line of progress with a clock of our own: nothing at first, then the share, then the time left at the pace so far.

import { expect, test } from 'vitest';
import type { CommandContext } from './command.js';
import { runControl } from './progress.js';

test('time left is told from a second and a twentieth of the work on', () => {
  let now = 0;
  const drawn: string[] = [];
  const terminal = { interactive: true, now: () => now, err: (text: string) => drawn.push(text) };
  const { progress } = runControl({ terminal } as unknown as CommandContext, 'analysing');
  const at = (time: number, done: number): string | undefined => {
    now = time;
    drawn.length = 0;
    progress?.(done, 200);
    return drawn[0]?.replace('\r  ', '').replace('\u001b[K', '');
  };
  expect(at(0, 0)).toBeUndefined();
  expect(at(400, 10)).toBeUndefined();
  expect(at(900, 20)).toBe('analysing 10 %');
  // A quarter took 2 s, so that three quarters take 6 s.
  expect(at(2000, 50)).toBe('analysing 25 %, about 6 s left');
  expect(at(2050, 51)).toBeUndefined();
  expect(at(100_000, 50)).toBe('analysing 25 %, about 5 min left');
});
