// Opens the case that the address names: what this browser kept of it, else the file of `parley open`, else the catalog's.

import { useEffect, useState } from 'react';
import { catalogCards } from '../catalog/catalog.js';
import { askEngine } from '../engine/ask-engine.js';
import { routeOf } from '../route/route.js';
import { type DiskCase, readFromDisk } from './disk.js';
import { signBy } from './reviewer.js';
import { type KeptCase, takeFromShelf } from './shelf.js';
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
    void openAddressed(id, () => wanted).then((found) => {
      if (wanted && !found) setMissing(id);
    });
    return () => {
      wanted = false;
    };
  }, [id, openId]);
  if (id === null || id === openId) return 'open';
  return missing === id ? 'missing' : 'looking';
}

/** What is being opened before there is a page, for the first who asks for it. */
let early: { readonly id: string; readonly found: Promise<boolean> } | null = null;

/** Begins to open the case that the address names, before there is a page. */
export function openEarly(id: string): Promise<boolean> {
  const found = openCase(id, () => {
    const route = routeOf(location.hash);
    return route.kind === 'screen' && route.caseId === id;
  });
  early = { id, found };
  return found;
}

/** Opens a case, or goes on with the opening that began early. */
function openAddressed(id: string, wanted: () => boolean): Promise<boolean> {
  const begun = early;
  early = null;
  return begun?.id === id ? begun.found : openCase(id, wanted);
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
async function showFile(file: DiskCase): Promise<void> {
  const { name, text } = file;
  const { show } = useWorkspace.getState();
  signBy(file.by);
  if (/\.ya?ml$/i.test(name)) return showDiskCase(file, await takeFromShelf(diskCase));
  const imported = await askEngine('importFile', { name, text });
  if (imported.text !== null) show(freshCase(diskCase, `${name}.parley.yaml`, 'browser', imported.text));
}

/** The file, with what this browser kept beside it: variants, steps, and a change that the page had no time to save. */
function showDiskCase({ name, text, version, review }: DiskCase, kept: KeptCase | null): void {
  const { show, hear, write } = useWorkspace.getState();
  const fresh = freshCase(diskCase, name, 'disk', text);
  if (kept === null || kept.open.name !== name || kept.open.origin !== 'disk')
    return show({ ...fresh, parts: { ...fresh.parts, review } });
  show({ ...fresh, text: kept.open.text, parts: { ...kept.open.parts, review } }, kept.steps);
  // The page went away before it could save: its change is the newest. Otherwise somebody else's is, and mine can be undone to.
  if (kept.base !== version) write(text, 'disk');
  hear(kept.open.parts.review.filter((line) => !review.includes(line)));
  useWorkspace.setState(({ open }) => (open === null ? {} : { open: { ...open } }));
}
