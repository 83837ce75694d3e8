// A user's own rows, read from JSON: { "verbs": [[…]], "phrases": [[…]], "nouns": [[…]], "wording": [[…]] }.

import { type Diagnostic, diagnose, failed, type Outcome, succeeded } from '@parley/model';
import { acts } from '../act/act.js';
import type { CueVerbRow } from './cue-verbs.js';
import type { LexiconRows } from './lexicon.js';
import type { WordingRow } from './wording-rows.js';

const wordingTypes = ['loaded', 'hedge', 'vague-source', 'absolute', 'repetition'] as const;

/** The rows of a user lexicon. Any broken row refuses the file, since a silent gap would look like a finding. */
export function parseLexicon(json: string, name: string): Outcome<LexiconRows> {
  let root: unknown;
  try {
    root = JSON.parse(json);
  } catch {
    return failed([refused(name, 'file', 0, 'it is no JSON.')]);
  }
  if (typeof root !== 'object' || root === null || Array.isArray(root))
    return failed([refused(name, 'file', 0, 'an object with lists was expected.')]);
  const problems: Diagnostic[] = [];
  const lists = root as Readonly<Record<string, unknown>>;
  const rowsOf = <T>(list: string, read: (row: unknown) => T | string): readonly T[] => {
    const rows = lists[list] ?? [];
    if (!Array.isArray(rows)) {
      problems.push(refused(name, list, 0, 'a list of rows was expected.'));
      return [];
    }
    return rows.flatMap((row: unknown, i) => {
      const found = read(row);
      if (typeof found !== 'string') return [found];
      problems.push(refused(name, list, i + 1, found));
      return [];
    });
  };
  const rows: LexiconRows = {
    verbs: rowsOf('verbs', (row) => cueRow(row, /^[a-z-]+$/)),
    phrases: rowsOf('phrases', (row) => cueRow(row, /^[a-z-]+(?: [a-z-]+)+$/)),
    nouns: rowsOf('nouns', (row) => cueRow(row, /^[a-z-]+$/)),
    wording: rowsOf('wording', wordingRow),
  };
  return problems.length > 0 ? failed(problems) : succeeded(rows);
}

const refused = (name: string, list: string, row: number, problem: string): Diagnostic =>
  diagnose('P5020', null, { name, list, row, problem });

function cueRow(row: unknown, shape: RegExp): CueVerbRow | string {
  if (!Array.isArray(row) || row.length < 2 || row.length > 3) return 'words, frames and at most an act were expected.';
  const [word, frames, act] = row as readonly unknown[];
  if (typeof word !== 'string' || word.length > 60 || !shape.test(word)) return 'the words must be lower-case letters.';
  if (typeof frames !== 'string' || !/^[a-zA-Z]{1,8}$/.test(frames)) return 'the frames must be letters.';
  if (act === undefined) return [word, frames];
  return typeof act === 'string' && acts.some((known) => known === act)
    ? [word, frames, act]
    : 'the act is not one of those known.';
}

function wordingRow(row: unknown): WordingRow | string {
  if (!Array.isArray(row) || row.length !== 3) return 'words, a type and a neutral alternative or null were expected.';
  const [words, type, neutral] = row as readonly unknown[];
  // Plain words only: a user's expression could take exponential time on a hostile text.
  if (typeof words !== 'string' || words.length > 80 || !/^[\p{L}\p{N}][\p{L}\p{N}' -]*$/u.test(words))
    return 'the words must be letters, spaces and hyphens.';
  const known = wordingTypes.find((candidate) => candidate === type);
  if (known === undefined) return 'the type is not one of those known.';
  return neutral === null || typeof neutral === 'string'
    ? [words.toLowerCase(), known, neutral]
    : 'the neutral alternative must be text or null.';
}
