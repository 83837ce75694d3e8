// The option that every command with a cache shares.

import type { Command } from 'commander';
import { type AnswerCache, answerCache, noAnswers } from './answer-cache.js';
import { cacheFolder } from './cache-folder.js';

/** What commander gives for the option. */
export interface CacheFlags {
  /** False with `--no-cache`. */
  readonly cache: boolean;
}

/** Adds the option to a command. */
export const addCacheOption = (command: Command): Command =>
  command.option('--no-cache', 'compute everything anew and keep nothing');

/** The folder of this process. */
export const ownCacheFolder = (): string => cacheFolder(process.env, process.platform);

/** The answers that may be used and kept. */
export const answersFor = ({ cache }: CacheFlags): AnswerCache => (cache ? answerCache(ownCacheFolder()) : noAnswers);
