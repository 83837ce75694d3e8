// Progress for long work: one line on the terminal, only after half a second, only for a person.

import type { RunControl } from '@parley/engine';
import type { CommandContext } from './command.js';

const quiet = 500;
const between = 100;

/** Reports to the terminal. Kernels block this thread, so that Ctrl-C ends the process itself, which has nothing to lose. */
export function runControl({ terminal }: CommandContext, what: string): RunControl {
  const started = terminal.now();
  let drawn = started + quiet - between;
  let visible = false;
  return {
    progress: (done, total) => {
      const now = terminal.now();
      if (!terminal.interactive || now - drawn < between) return;
      drawn = now;
      visible = done < total;
      const share = total === 0 ? 100 : Math.floor((done / total) * 100);
      terminal.err(visible ? `\r  ${what} ${share} %\u001b[K` : '\r\u001b[K');
    },
  };
}
