// The file that `parley open` was given. Saving names the version that was read, so that nobody's work is overwritten.

import { useSaving } from './saving.js';

/** The file as it is on disk. */
export interface DiskFile {
  readonly name: string;
  readonly text: string;
  /** Changes whenever the file does. */
  readonly version: string;
}

let version: string | null = null;

/** The file, or null where the workbench was not opened on one. */
export async function readFromDisk(): Promise<DiskFile | null> {
  // A workbench handed out by an ordinary web server answers this with a page or with nothing.
  const response = await fetch('./api/case', { headers: { accept: 'application/json' } }).catch(() => null);
  if (response === null || !response.ok || response.headers.get('content-type')?.includes('json') !== true) return null;
  const file = (await response.json()) as DiskFile;
  version = file.version;
  return file;
}

/** Saves the file; a file that somebody else changed meanwhile is left as it is, and that is told. */
export async function saveToDisk(text: string, over = false): Promise<void> {
  const response = await fetch('./api/case', {
    method: 'PUT',
    headers: { 'content-type': 'text/plain; charset=utf-8', ...(over ? {} : { 'if-match': version ?? '' }) },
    body: text,
  });
  if (response.status === 412) {
    useSaving.setState({ state: 'changedOnDisk' });
    return;
  }
  if (!response.ok) throw new Error(`the file was not saved (${response.status})`);
  version = ((await response.json()) as DiskFile).version;
  useSaving.setState({ state: 'kept' });
}
