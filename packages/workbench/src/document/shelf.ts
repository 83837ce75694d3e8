// What the browser keeps: every case that was opened or changed, with its steps, so that a crash or a reload loses nothing.
// The newest change is also written at once to a second, synchronous place, because a page that goes away waits for nobody.

import { createStore, del, entries, get, set } from 'idb-keyval';
import type { OpenCase } from './workspace.js';
import { type Step, noParts } from './step.js';

/** A case on the shelf. */
export interface KeptCase {
  readonly open: OpenCase;
  readonly steps: readonly Step[];
  /** Milliseconds since 1970, for the order of the recent cases only. */
  readonly changed: number;
  /** Version of the file on disk that the text follows, where there is one. */
  readonly base?: string;
}

const journalKey = 'parley.newest';
/** Browsers keep some five million characters there; a larger case is kept on the shelf alone. */
const largestJournal = 2_000_000;

const shelf = (): ReturnType<typeof createStore> => createStore('parley', 'cases');

/** Puts a case on the shelf. Rejects where the browser refuses to keep anything. */
export async function putOnShelf(kept: KeptCase): Promise<void> {
  await set(kept.open.id, kept, shelf());
}

/** Notes the newest state at once; false where the browser refused. */
export function noteNewest(noted: Omit<KeptCase, 'steps'>): boolean {
  try {
    const text = JSON.stringify(noted);
    if (text.length > largestJournal) localStorage.removeItem(journalKey);
    else localStorage.setItem(journalKey, text);
    return text.length <= largestJournal;
  } catch {
    return false;
  }
}

/** A case from the shelf, with what was noted after it was put there; null where there is none. */
export async function takeFromShelf(id: string): Promise<KeptCase | null> {
  await shelveNote();
  const kept = complete((await get<KeptCase>(id, shelf()).catch(() => undefined)) ?? null);
  if (kept !== null) return kept;
  const noted = complete(newestNote());
  return noted?.open.id === id ? { ...noted, steps: [] } : null;
}

/** Puts the newest note on the shelf where it is ahead of it: there is one note only, and the next case would write over it. */
async function shelveNote(): Promise<void> {
  const noted = complete(newestNote());
  if (noted === null) return;
  try {
    const kept = complete((await get<KeptCase>(noted.open.id, shelf())) ?? null);
    if (kept !== null && noted.changed <= kept.changed) return;
    // Steps lead to the text they were kept with; they do not fit a newer one.
    const fits = kept !== null && kept.open.text === noted.open.text;
    await putOnShelf({ ...noted, steps: fits ? kept.steps : [] });
  } catch {
    // A browser that keeps no shelf has told so when the case was changed; the note stays where it is.
  }
}

/** What an older build kept lacks the parts that came since; they begin empty. */
const complete = <Kept extends Pick<KeptCase, 'open'>>(kept: Kept | null): Kept | null =>
  kept === null ? null : { ...kept, open: { ...kept.open, parts: { ...noParts, ...kept.open.parts } } };

/** All cases on the shelf, the latest first. */
export async function recentCases(): Promise<readonly KeptCase[]> {
  await shelveNote();
  const kept = await entries<string, KeptCase>(shelf()).catch(() => []);
  return kept.map(([, value]) => value).sort((a, b) => b.changed - a.changed);
}

/** Takes a case off the shelf for good. */
export async function removeFromShelf(id: string): Promise<void> {
  await del(id, shelf());
  if (newestNote()?.open.id === id) localStorage.removeItem(journalKey);
}

function newestNote(): Omit<KeptCase, 'steps'> | null {
  try {
    const text = localStorage.getItem(journalKey);
    return text === null ? null : (JSON.parse(text) as Omit<KeptCase, 'steps'>);
  } catch {
    return null;
  }
}
