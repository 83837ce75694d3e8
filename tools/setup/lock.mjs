// One set-up at a time: a second `npm start` waits for the first. A lock whose owner is gone is taken over.

import { linkSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { say, SetUpTrouble } from './progress.mjs';
import { makeStampFolder, stampFolder } from './stamp.mjs';

const lockFile = join(stampFolder, 'lock');

/**
 * Runs `work` while holding the lock.
 * @template T
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function withLock(work) {
  await takeLock();
  try {
    return await work();
  } finally {
    releaseLock();
  }
}

/** Gives the lock back, if this process holds it. */
export function releaseLock() {
  if (readOwner()?.pid === process.pid) rmSync(lockFile, { force: true });
}

async function takeLock() {
  makeStampFolder();
  let announced = 0;
  for (;;) {
    const owner = claim();
    if (owner === null) return;
    if (owner.pid !== announced) say(`another set-up runs in this folder (process ${owner.pid}); waiting for it`);
    announced = owner.pid;
    await pause(200);
  }
}

/**
 * Tries once. The owner is written to a draft that is then linked, so that a lock never exists without its owner.
 * @returns {{ pid: number, started: string } | null} the living owner, or null when the lock is ours now
 */
function claim() {
  const draft = join(stampFolder, `lock.${process.pid}`);
  writeFileSync(draft, JSON.stringify({ pid: process.pid, started: startOf(process.pid) }));
  try {
    for (let attempt = 0; attempt < 100; attempt += 1) {
      if (linked(draft)) return null;
      const owner = readOwner();
      if (owner !== null && isAlive(owner)) return owner;
      if (owner !== null || attempt > 2) rmSync(lockFile, { force: true });
    }
    throw new SetUpTrouble(
      `cannot take the lock ${lockFile}. If no other set-up runs, delete that file and try again.`,
    );
  } finally {
    rmSync(draft, { force: true });
  }
}

/** @param {string} draft */
function linked(draft) {
  try {
    linkSync(draft, lockFile);
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  }
}

/** @returns {{ pid: number, started: string } | null} */
function readOwner() {
  try {
    const { pid, started } = JSON.parse(readFileSync(lockFile, 'utf8'));
    return Number.isInteger(pid) && typeof started === 'string' ? { pid, started } : null;
  } catch {
    return null;
  }
}

/** @param {{ pid: number, started: string }} owner */
function isAlive({ pid, started }) {
  try {
    process.kill(pid, 0);
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
  return startOf(pid) === started;
}

/**
 * When a process began, so that a number the system gave to another process is not taken for the owner; empty where
 * the system does not tell.
 * @param {number} pid
 */
function startOf(pid) {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const rest = fields.slice(fields.lastIndexOf(')') + 2).split(' ');
    // A process that has ended and that nobody has asked about yet holds nothing any more.
    return rest[0] === 'Z' || rest[0] === 'X' ? 'ended' : (rest[19] ?? '');
  } catch {
    return '';
  }
}
