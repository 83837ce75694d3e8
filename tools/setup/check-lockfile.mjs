// Whether a fresh clone could be installed: npm refuses a lockfile that lacks a package, of another machine even.

import { rehearseInstall } from './install.mjs';

/** @returns {Promise<import('./checks.mjs').CheckResult>} */
export async function runLockfile() {
  const { code, output } = await rehearseInstall();
  return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, output };
}
