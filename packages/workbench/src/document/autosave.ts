// Keeps every change without being asked: at once in the browser's note, soon after on the shelf or on disk.

import { knownVersion, saveToDisk } from './disk.js';
import { reviewer } from './reviewer.js';
import { noteNewest, putOnShelf } from './shelf.js';
import { type OpenCase, useWorkspace } from './workspace.js';
import { useSaving } from './saving.js';

/** Long enough that typing is not slowed, short enough that nobody waits for it. */
const delay = 400;

/** Begins to keep changes; returns how to stop. */
export function startAutosave(): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const save = async (): Promise<void> => {
    timer = undefined;
    const { open, done } = useWorkspace.getState();
    if (open === null) return;
    try {
      // The disk first: a page that is being left may still send, but waits for nothing.
      const saved = open.origin === 'disk' ? saveOnDisk(open) : null;
      await putOnShelf({ open, steps: done, changed: Date.now(), ...follows(open) });
      await saved;
      if (saved === null) useSaving.setState({ state: 'kept' });
    } catch {
      useSaving.setState({ state: 'refused' });
    }
  };
  const unsubscribe = useWorkspace.subscribe((now, before) => {
    const { open } = now;
    if (open === null || open === before.open || open.id !== before.open?.id) return;
    noteNewest({ open, changed: Date.now(), ...follows(open) });
    useSaving.setState({ state: 'keeping' });
    clearTimeout(timer);
    timer = setTimeout(() => void save(), delay);
  });
  const leaving = (): void => {
    if (timer !== undefined) void save();
  };
  addEventListener('pagehide', leaving);
  return () => {
    unsubscribe();
    removeEventListener('pagehide', leaving);
    clearTimeout(timer);
  };
}

/** The version of the file that a case on disk follows. */
const follows = ({ origin }: OpenCase): { readonly base?: string } => {
  const base = origin === 'disk' ? knownVersion() : null;
  return base === null ? {} : { base };
};

async function saveOnDisk({ text, parts: { review } }: OpenCase): Promise<void> {
  useWorkspace.getState().hear(await saveToDisk({ text, review, by: reviewer() }));
}
