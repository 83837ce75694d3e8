// The thread in which documents of rich formats are parsed, so that one made to exhaust its reader can be stopped.

import { parentPort } from 'node:worker_threads';
import type { ReadProject } from '@parley/evidence';
import { type BlockText, readMarkdown, readingLimits } from '@parley/evidence/reading';
import type { ReadPage } from '@parley/evidence/reading/html';
import type { Outcome } from '@parley/model';
import type { PdfOutcome } from '@parley/evidence/reading/pdf';

/** What is asked of the thread. */
export type ThreadRequest =
  | { readonly id: number; readonly kind: 'html' | 'markdown'; readonly source: string }
  | { readonly id: number; readonly kind: 'pdf'; readonly bytes: Uint8Array }
  | { readonly id: number; readonly kind: 'project'; readonly bytes: Uint8Array };

/** What it answers. */
export type ThreadAnswer =
  | { readonly id: number; readonly kind: 'html'; readonly page: ReadPage }
  | { readonly id: number; readonly kind: 'markdown'; readonly page: BlockText }
  | { readonly id: number; readonly kind: 'pdf'; readonly outcome: PdfOutcome }
  | { readonly id: number; readonly kind: 'project'; readonly outcome: Outcome<ReadProject> }
  | { readonly id: number; readonly kind: 'failed' };

async function answer(request: ThreadRequest): Promise<ThreadAnswer> {
  const { id } = request;
  if (request.kind === 'pdf') return pdfAnswer(id, request.bytes);
  try {
    if (request.kind === 'project') {
      const { readProject } = await import('@parley/evidence');
      return { id, kind: 'project', outcome: readProject(request.bytes) };
    }
    if (request.kind === 'markdown')
      return { id, kind: 'markdown', page: readMarkdown(request.source, readingLimits.characters) };
    const { readHtml } = await import('@parley/evidence/reading/html');
    return { id, kind: 'html', page: readHtml(request.source, readingLimits.characters) };
  } catch {
    return { id, kind: 'failed' };
  }
}

async function pdfAnswer(id: number, bytes: Uint8Array): Promise<ThreadAnswer> {
  const { readPdf } = await import('@parley/evidence/reading/pdf');
  const library = await import('pdfjs-dist/legacy/build/pdf.mjs');
  return { id, kind: 'pdf', outcome: await readPdf(bytes, library) };
}

parentPort?.on('message', (request: ThreadRequest) => {
  void answer(request).then((result) => parentPort?.postMessage(result));
});
