// Progress for long work: one line on the terminal, only after half a second, only for a person.

import type { RunControl } from '@parley/engine';
import type { CommandContext } from './command.js';

const quiet = 500;
const between = 100;
/** Below this share of the work, or this time, nobody can say how long the rest takes. */
const leastShare = 0.05;
const leastTime = 1000;

/** Reports to the terminal. Kernels block this thread, so that Ctrl-C ends the process itself, which has nothing to lose. */
export function runControl({ terminal }: CommandContext, what: string): RunControl {
  const started = terminal.now();
  let begun: number | null = null;
  let drawn = started + quiet - between;
  let visible = false;
  return {
    progress: (done, total) => {
      const now = terminal.now();
      begun ??= now;
      if (!terminal.interactive || now - drawn < between) return;
      drawn = now;
      visible = done < total;
      const share = total === 0 ? 1 : done / total;
      const line = `${what} ${Math.floor(share * 100)} %${timeLeft(now - begun, share)}`;
      terminal.err(visible ? `\r  ${line}\u001b[K` : '\r\u001b[K');
    },
  };
}

/** What is left at the pace so far; progress is by work done, so that this is a fair guess. */
function timeLeft(elapsed: number, share: number): string {
  if (share < leastShare || elapsed < leastTime) return '';
  const seconds = Math.ceil((elapsed * (1 - share)) / share / 1000);
  return seconds < 100 ? `, about ${seconds} s left` : `, about ${Math.ceil(seconds / 60)} min left`;
}

/** Spells of work that each last so many milliseconds by a clock. */
export const spellOf = (milliseconds: number, now: () => number) => (): (() => boolean) => {
  const end = now() + milliseconds;
  return () => now() >= end;
};
