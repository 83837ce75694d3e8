// Opens the case that the address names: what this browser kept of it, else the file of `parley open`, else the catalog's.

import { useEffect, useState } from 'react';
import { catalogCards } from '../catalog/catalog.js';
import { askEngine } from '../engine/ask-engine.js';
import { type DiskFile, readFromDisk } from './disk.js';
import { takeFromShelf } from './shelf.js';
import { freshCase, useWorkspace } from './workspace.js';

/** Id of the file that `parley open` was given. */
export const diskCase = 'file';

/** Whether the case of an id is open. Null asks for none. */
export function useAddressedCase(id: string | null): 'open' | 'looking' | 'missing' {
  const openId = useWorkspace((workspace) => workspace.open?.id ?? null);
  const [missing, setMissing] = useState<string | null>(null);
  useEffect(() => {
    if (id === null || id === openId) return;
    let wanted = true;
    void openCase(id, () => wanted).then((found) => {
      if (wanted && !found) setMissing(id);
    });
    return () => {
      wanted = false;
    };
  }, [id, openId]);
  if (id === null || id === openId) return 'open';
  return missing === id ? 'missing' : 'looking';
}

async function openCase(id: string, wanted: () => boolean): Promise<boolean> {
  const { show } = useWorkspace.getState();
  if (id === diskCase) {
    const file = await readFromDisk();
    if (file !== null && wanted()) await showFile(file);
    return file !== null;
  }
  const kept = await takeFromShelf(id);
  if (kept !== null) {
    if (wanted()) show(kept.open, kept.steps);
    return true;
  }
  const card = catalogCards.find(({ name }) => name === id);
  if (card === undefined) return false;
  const text = await card.load();
  if (wanted()) show(freshCase(id, `${id}.parley.yaml`, 'catalog', text));
  return true;
}

/** A case file is saved where it lies; any other format becomes a case file that the browser keeps. */
async function showFile({ name, text }: DiskFile): Promise<void> {
  const { show } = useWorkspace.getState();
  if (/\.ya?ml$/i.test(name)) return show(freshCase(diskCase, name, 'disk', text));
  const imported = await askEngine('importFile', { name, text });
  if (imported.text !== null) show(freshCase(diskCase, `${name}.parley.yaml`, 'browser', imported.text));
}
