// Begins a case that the browser keeps: from a template, from a file of any format, or from documents alone.

import type { ShownDiagnostic } from '../engine/handlers/read.js';
import { askEngine } from '../engine/ask-engine.js';
import { type ScreenName, addressOf } from '../route/route.js';
import { putOnShelf } from './shelf.js';
import type { HandedDocument } from './step.js';
import { freshCase, useWorkspace } from './workspace.js';

/** Opens a new case on a screen; it is on the shelf before it is shown, so that a reload finds it. */
export async function beginCase(
  name: string,
  text: string,
  screen: ScreenName,
  documents: readonly HandedDocument[] = [],
): Promise<void> {
  const fresh = freshCase(`case-${crypto.randomUUID().slice(0, 8)}`, name, 'browser', text);
  const open = { ...fresh, parts: { ...fresh.parts, documents } };
  // A browser that keeps nothing can still show the case; the line about saving tells the rest.
  await putOnShelf({ open, steps: [], changed: Date.now() }).catch(() => undefined);
  useWorkspace.getState().show(open);
  location.hash = addressOf({ kind: 'screen', caseId: open.id, screen, detail: '' });
}

/** Opens a file that holds a case. Resolves to what is wrong where it holds none. */
export async function openCaseFile(file: File): Promise<readonly ShownDiagnostic[] | null> {
  const imported = await askEngine('importFile', { name: file.name, text: await file.text() });
  if (imported.text === null) return imported.diagnostics;
  const own = /\.ya?ml$/i.test(file.name);
  await beginCase(own ? file.name : `${file.name}.parley.yaml`, imported.text, 'answer');
  return null;
}

/** A document as plain data. */
export async function handedDocument(file: File, encoding: HandedDocument['encoding']): Promise<HandedDocument> {
  const content = encoding === 'text' ? await file.text() : await base64(file);
  return { id: crypto.randomUUID(), name: file.name, content, encoding };
}

function base64(file: File): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.addEventListener('load', () => resolve((reader.result as string).replace(/^[^,]*,/, '')));
    reader.addEventListener('error', () => reject(reader.error ?? new Error('the file cannot be read')));
    reader.readAsDataURL(file);
  });
}
