// Cases that the worker has read lately, by text, so that several screens asking about one text read it once.

import type { Conflict, Diagnostic } from '@parley/model';
import { parseCase } from '@parley/lang';

/** A case as it was read. */
export interface ParsedText {
  readonly conflict: Conflict | null;
  readonly diagnostics: readonly Diagnostic[];
}

/** More would only hold memory: a person looks at one text and at what it was before. */
const mostKept = 6;
const kept = new Map<string, ParsedText>();

/** Reads a case file's text, or remembers it. */
export function parsed(text: string): ParsedText {
  const known = kept.get(text);
  if (known !== undefined) return known;
  const { value, diagnostics } = parseCase(text);
  const fresh = { conflict: value?.conflict ?? null, diagnostics };
  const [oldest] = kept.keys();
  if (kept.size >= mostKept && oldest !== undefined) kept.delete(oldest);
  kept.set(text, fresh);
  return fresh;
}
