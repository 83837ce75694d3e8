// The word lists of the reader, built for look-up once. Rows are data in the files beside this one; a user's own rows
// join them through `buildLexicon`. Reading a user's file lives in user-lexicon.ts.

import type { Act } from '../act/act.js';
import { acts } from '../act/act.js';
import {
  bareNouns,
  creditNouns,
  creditPhrases,
  cueAdjectiveRows,
  cueNounRows,
  hearsayAdverbs,
  lightVerbs,
  reportingPassives,
} from './cue-nouns.js';
import { documentNouns, extraHolderNouns, institutionNouns } from './holder-nouns.js';
import { type CueVerbRow, cueVerbRows, phrasalCueRows } from './cue-verbs.js';
import { rarePhrasalRows, rareVerbRows } from './cue-verbs-rare.js';
import { inflect, type VerbForm } from './inflect.js';
import { titleWords } from './titles.js';
import type { WordingRow } from './wording-rows.js';
import { wordingRows } from './wording-rows.js';
import { wordnetGroups } from './wordnet-groups.js';
import { wordnetPeopleFirstHalf } from './wordnet-people-a-l.js';
import { wordnetPeopleSecondHalf } from './wordnet-people-m-z.js';
import { wordnetClauseVerbs } from './wordnet-verbs.js';

/** Version of the rules and the lists together; it changes whenever either does. */
export const ruleSetVersion = '1.2.0';

/** A cue as the rules see it. */
export interface CueEntry {
  /** `verb/say`, `phrase/point to`, `noun/claim`, `adjective/willing`, `wordnet/aver`. */
  readonly id: string;
  readonly lemma: string;
  readonly frames: string;
  readonly act: Act | null;
}

/** An inflected verb form and the cue it belongs to. */
export interface CueForm {
  readonly entry: CueEntry;
  readonly form: VerbForm;
}

/** A cue of several words: `rest` are the words behind the verb. */
export interface PhrasalCue {
  readonly entry: CueEntry;
  readonly rest: readonly string[];
}

/** Rows that a user adds. Later rows replace earlier ones of the same words. */
export interface LexiconRows {
  readonly verbs: readonly CueVerbRow[];
  readonly phrases: readonly CueVerbRow[];
  readonly nouns: readonly CueVerbRow[];
  readonly wording: readonly WordingRow[];
}

/** All lists, ready for look-up by lower-case word. */
export interface Lexicon {
  readonly version: string;
  readonly verbForms: ReadonlyMap<string, CueForm>;
  readonly phrasesByForm: ReadonlyMap<string, readonly (PhrasalCue & { readonly form: VerbForm })[]>;
  readonly nouns: ReadonlyMap<string, CueEntry>;
  readonly bareNouns: ReadonlySet<string>;
  readonly adjectives: ReadonlyMap<string, CueEntry>;
  readonly reportingPassives: ReadonlySet<string>;
  readonly hearsayAdverbs: ReadonlySet<string>;
  readonly creditPhrases: readonly (readonly string[])[];
  readonly creditNouns: ReadonlySet<string>;
  readonly lightVerbForms: ReadonlySet<string>;
  readonly documentNouns: ReadonlySet<string>;
  readonly holderNouns: ReadonlySet<string>;
  readonly people: ReadonlySet<string>;
  readonly wording: readonly WordingRow[];
}

const noRows: LexiconRows = { verbs: [], phrases: [], nouns: [], wording: [] };

const words = (list: string): string[] => list.trim().split(/\s+/);

const pluralOf = (noun: string): string => (/[^aeiou]y$/.test(noun) ? `${noun.slice(0, -1)}ies` : `${noun}s`);

const entryOf = (kind: string, [lemma, frames, act]: CueVerbRow): CueEntry => ({
  id: `${kind}/${lemma}`,
  lemma,
  frames,
  act: acts.find((known) => known === act) ?? null,
});

function verbFormsOf(rows: readonly CueVerbRow[]): Map<string, CueForm> {
  const forms = new Map<string, CueForm>();
  const enter = (entry: CueEntry): void => {
    for (const [form, kind] of inflect(entry.lemma)) forms.set(form, { entry, form: kind });
  };
  for (const verb of words(wordnetClauseVerbs)) enter(entryOf('wordnet', [verb, 'W']));
  for (const row of rows) enter(entryOf('verb', row));
  return forms;
}

function phrasesOf(rows: readonly CueVerbRow[]): Map<string, (PhrasalCue & { form: VerbForm })[]> {
  const byForm = new Map<string, (PhrasalCue & { form: VerbForm })[]>();
  for (const row of rows) {
    const [verb = '', ...rest] = row[0].split(' ');
    const entry = entryOf('phrase', row);
    for (const [form, kind] of inflect(verb)) {
      const list = byForm.get(form) ?? [];
      list.push({ entry, rest, form: kind });
      byForm.set(form, list);
    }
  }
  for (const list of byForm.values()) list.sort((a, b) => b.rest.length - a.rest.length);
  return byForm;
}

/** Builds the lexicon of the reader, with a user's rows behind the shipped ones. */
export function buildLexicon(own: LexiconRows = noRows): Lexicon {
  const nouns = new Map<string, CueEntry>();
  for (const row of [...cueNounRows, ...own.nouns]) {
    const entry = entryOf('noun', row);
    nouns.set(row[0], entry);
    nouns.set(pluralOf(row[0]), entry);
  }
  const people = new Set([...words(wordnetPeopleFirstHalf), ...words(wordnetPeopleSecondHalf)]);
  return {
    version: ruleSetVersion,
    verbForms: verbFormsOf([...rareVerbRows, ...cueVerbRows, ...own.verbs]),
    phrasesByForm: phrasesOf([...rarePhrasalRows, ...phrasalCueRows, ...own.phrases]),
    nouns,
    bareNouns: new Set(bareNouns),
    adjectives: new Map(cueAdjectiveRows.map((row) => [row[0], entryOf('adjective', row)])),
    reportingPassives: new Set(reportingPassives),
    hearsayAdverbs: new Set(hearsayAdverbs),
    creditPhrases: creditPhrases.map((phrase) => phrase.split(' ')),
    creditNouns: new Set(creditNouns),
    lightVerbForms: new Set(lightVerbs.flatMap((verb) => inflect(verb).map(([form]) => form))),
    documentNouns: new Set(documentNouns.flatMap((noun) => [noun, pluralOf(noun)])),
    holderNouns: new Set([
      ...people,
      ...words(wordnetGroups),
      ...words(institutionNouns),
      ...extraHolderNouns,
      ...Object.keys(titleWords),
    ]),
    people,
    wording: [...wordingRows, ...own.wording],
  };
}
