// Stopping: the first thread asks the host, the others read the flag.

import { stopAddress } from '../src/kernel-wasm/descriptor';

// @ts-ignore: decorator
@external('host', 'poll')
declare function poll(): u32;

/** Whether the run is to stop. */
export function askWhetherToStop(thread: u32): bool {
  if (thread == 0 && poll()) {
    atomic.store<u32>(stopAddress, 1);
    return true;
  }
  return atomic.load<u32>(stopAddress) != 0;
}
