// An answer printed from the cache, or computed, kept and printed: what commands with a cache have in common.

import { toMarkdown, toText } from '@parley/report';
import type { CommandContext } from '../command.js';
import type { AnswerKey, KeptAnswer } from './answer-cache.js';
import { type CacheFlags, answersFor } from './cache-option.js';

/** How an answer is wanted. */
export interface AnswerFlags extends CacheFlags {
  readonly json?: boolean;
  readonly markdown?: boolean;
}

/** Prints the answer. `compute` returns null where it has told why there is none; a partial answer is not kept. */
export function printAnswer(
  flags: AnswerFlags,
  key: AnswerKey,
  { terminal }: CommandContext,
  compute: () => { readonly answer: KeptAnswer; readonly whole: boolean } | null,
): void {
  const answers = answersFor(flags);
  let answer = answers.find(key);
  if (answer === null) {
    const fresh = compute();
    if (fresh === null) return;
    if (fresh.whole) answers.keep(key, fresh.answer);
    ({ answer } = fresh);
  }
  if (flags.json === true) return terminal.out(`${JSON.stringify(answer.wire, null, 2)}\n`);
  terminal.out(flags.markdown === true ? toMarkdown(answer.document) : toText(answer.document, terminal));
}
