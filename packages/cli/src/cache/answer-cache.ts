// Answers of insight commands, kept by what they depend on. A cache that cannot be read or written, or holds damaged
// files, is as good as none: nothing about it is ever an error.

import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Block } from '@parley/report';
import { writeAtomically } from '../files.js';
import { programStamp } from './cache-folder.js';
import { prune } from './prune.js';

/** What a command prints: the same answer for people and for programs. */
export interface KeptAnswer {
  readonly wire: object;
  readonly document: readonly Block[];
}

/** All that an answer depends on: the command, the text of the case, and what was asked. */
export interface AnswerKey {
  readonly command: string;
  readonly text: string;
  readonly request: unknown;
}

/** A cache of answers. */
export interface AnswerCache {
  readonly find: (key: AnswerKey) => KeptAnswer | null;
  readonly keep: (key: AnswerKey, answer: KeptAnswer) => void;
}

/** A cache that holds nothing, for `--no-cache`. */
export const noAnswers: AnswerCache = { find: () => null, keep: () => undefined };

/** The cache below a folder; the folder is made when first needed. */
export function answerCache(folder: string): AnswerCache {
  const place = join(folder, 'answers');
  const fileOf = (key: AnswerKey): string => join(place, `${hashOf([programStamp(), key])}.json`);
  return {
    find: (key) => {
      try {
        const { check, answer } = JSON.parse(readFileSync(fileOf(key), 'utf8')) as {
          check: string;
          answer: KeptAnswer;
        };
        return check === hashOf(answer) ? answer : null;
      } catch {
        return null;
      }
    },
    keep: (key, answer) => {
      try {
        mkdirSync(place, { recursive: true });
        writeAtomically(fileOf(key), [JSON.stringify({ check: hashOf(answer), answer })]);
        prune(place);
      } catch {
        // A read-only disk keeps nothing.
      }
    },
  };
}

/** 160 bits of SHA-256 over the value as JSON. */
export function hashOf(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('hex').slice(0, 40);
}
