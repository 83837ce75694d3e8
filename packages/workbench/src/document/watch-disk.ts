// Looks every now and then whether somebody else wrote the case file or its evidence, and takes it in as long as nothing of
// the person's own is waiting to be saved. Reviews made on the command line appear in the page, and the other way round.

import { type DiskFile, isSaved, lookAtDisk, tookFile } from './disk.js';
import { useWorkspace } from './workspace.js';

/** Short enough that two people at one table need not ask, long enough to cost nothing. */
const every = 2000;

/** Begins to look; returns how to stop. `told` is called when the file was taken in. */
export function startWatchingDisk(told: () => void): () => void {
  const look = async (): Promise<void> => {
    if (document.hidden || useWorkspace.getState().open?.origin !== 'disk') return;
    const news = await lookAtDisk();
    if (news === null) return;
    useWorkspace.getState().hear(news.lines);
    if (news.file !== null && takeFile(news.file)) told();
  };
  const timer = setInterval(() => void look(), every);
  const now = (): void => void look();
  addEventListener('focus', now);
  return () => {
    clearInterval(timer);
    removeEventListener('focus', now);
  };
}

/** Whether the file was taken; what the person wrote and has not saved stays, and saving will ask. */
function takeFile(file: DiskFile): boolean {
  const { open, write } = useWorkspace.getState();
  if (open === null || open.origin !== 'disk' || !isSaved(open.text)) return false;
  tookFile(file);
  write(file.text, 'disk');
  return true;
}
