// Brings the clone to the state in which everything can run: installed and built. A few milliseconds when it already is.

import { build, staleSteps } from './build.mjs';
import { endChildren } from './child.mjs';
import { install, isInstalled, removeHalfInstalled } from './install.mjs';
import { releaseLock, withLock } from './lock.mjs';
import { say, SetUpTrouble } from './progress.mjs';

/**
 * Installs and builds what is missing or stale.
 * @returns {Promise<boolean>} false when it could not; the reason has been shown and the exit code set
 */
export async function setUp() {
  if (isInstalled() && staleSteps().length === 0) return true;
  let installing = false;
  const stop = async () => {
    say('interrupted; cleaning up');
    await endChildren();
    if (installing) removeHalfInstalled();
    releaseLock();
    process.exit(130);
  };
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
  try {
    await withLock(async () => {
      // Whoever held the lock before may have done it all.
      if (!isInstalled()) {
        installing = true;
        await install();
        installing = false;
      }
      await build();
    });
    return true;
  } catch (error) {
    if (!(error instanceof SetUpTrouble)) throw error;
    say(error.message);
    process.exitCode = error.exitCode;
    return false;
  } finally {
    process.removeListener('SIGINT', stop);
    process.removeListener('SIGTERM', stop);
  }
}
