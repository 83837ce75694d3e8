// A thread that helps with one run after another. It holds nothing between runs, so that their memory can be freed.

import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { parentPort } from 'node:worker_threads';
import { type HelpRequest, help } from '@parley/engine';

/** A run of this size is worth collecting at once: an idle thread never collects by itself, and would keep the memory. */
const worthCollecting = 2 ** 26;

let collect: (() => void) | null = null;

/** V8's own collection, which Node hands out only by this way once a process runs. */
function collectNow(): void {
  setFlagsFromString('--expose-gc');
  collect ??= runInNewContext('gc') as () => void;
  collect();
}

/** How many bytes the run had; its memory is out of reach when this returns. */
function helpOnce(request: HelpRequest): number {
  const bytes = request.memory.buffer.byteLength;
  help(request);
  return bytes;
}

parentPort?.on('message', (request: HelpRequest) => {
  const bytes = helpOnce(request);
  // The message itself still holds the memory until the next turn.
  if (bytes >= worthCollecting) setImmediate(collectNow);
});
