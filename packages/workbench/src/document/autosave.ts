// Keeps every change without being asked: at once in the browser's note, soon after on the shelf or on disk.

import { saveToDisk } from './disk.js';
import { noteNewest, putOnShelf } from './shelf.js';
import { useWorkspace } from './workspace.js';
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
      await putOnShelf({ open, steps: done, changed: Date.now() });
      if (open.origin === 'disk') await saveToDisk(open.text);
      else useSaving.setState({ state: 'kept' });
    } catch {
      useSaving.setState({ state: 'refused' });
    }
  };
  const unsubscribe = useWorkspace.subscribe((now, before) => {
    const { open } = now;
    if (open === null || open === before.open || open.id !== before.open?.id) return;
    noteNewest({ open, changed: Date.now() });
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
