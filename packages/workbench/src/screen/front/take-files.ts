// Files that were dropped or chosen: a case is opened, documents begin a new case that the sources screen reads.

import { beginCase, handedDocument, openCaseFile } from '../../document/new-case.js';
import type { HandedDocument } from '../../document/step.js';
import { fileKind } from './file-kind.js';

/** Why nothing was opened. `lines` are sentences of the reader. */
export interface Refusal {
  readonly reason: 'notRead' | 'unknown' | 'tooLarge' | 'broken';
  readonly name: string;
  readonly lines: readonly string[];
}

/** Larger documents than this are chapters to be cut; the browser would keep them only with pain. */
const largestDocument = 20_000_000;

/** Opens what was handed in; null where that worked. `titled` makes the title of a case for documents. */
export async function takeFiles(files: readonly File[], titled: (name: string) => string): Promise<Refusal | null> {
  const [first] = files;
  if (first === undefined) return null;
  const aCase = files.find((file) => fileKind(file.name) === 'case');
  if (aCase !== undefined) {
    const diagnostics = await openCaseFile(aCase);
    if (diagnostics === null) return null;
    const lines = diagnostics.map(({ code, message }) => `${code}: ${message}`).slice(0, 5);
    return { reason: 'notRead', name: aCase.name, lines };
  }
  const documents: HandedDocument[] = [];
  for (const file of files) {
    const kind = fileKind(file.name);
    if (kind === 'unknown' || kind === 'case') return { reason: 'unknown', name: file.name, lines: [] };
    if (file.size > largestDocument) return { reason: 'tooLarge', name: file.name, lines: [] };
    documents.push(await handedDocument(file, kind === 'text' ? 'text' : 'base64'));
  }
  const name = first.name.replace(/\.[^.]*$/, '');
  // Who decides and what they can do is not in the file yet: the sources screen leads there.
  const text = `parley: 1\ntitle: ${JSON.stringify(titled(name))}\nstatus_quo: []\n`;
  await beginCase(`${name}.parley.yaml`, text, 'sources', documents);
  return null;
}
