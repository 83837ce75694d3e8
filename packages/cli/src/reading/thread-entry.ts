// The thread in which pages and PDFs are parsed, so that one made to exhaust its reader can be stopped.

import { parentPort } from 'node:worker_threads';
import type { ReadPage } from '@parley/evidence/reading/html';
import type { ReadPdf } from './read-pdf.js';
import { readingLimits } from '@parley/evidence/reading';

/** What is asked of the thread. */
export type ThreadRequest =
  | { readonly id: number; readonly kind: 'html'; readonly source: string }
  | { readonly id: number; readonly kind: 'pdf'; readonly bytes: Uint8Array };

/** What it answers. `limit` tells a bound that was passed from damage. */
export type ThreadAnswer =
  | { readonly id: number; readonly kind: 'html'; readonly page: ReadPage }
  | { readonly id: number; readonly kind: 'pdf'; readonly pdf: ReadPdf }
  | { readonly id: number; readonly kind: 'failed'; readonly problem: string; readonly limit: boolean };

async function answer(request: ThreadRequest): Promise<ThreadAnswer> {
  const { id } = request;
  try {
    if (request.kind === 'html') {
      const { readHtml } = await import('@parley/evidence/reading/html');
      return { id, kind: 'html', page: readHtml(request.source, readingLimits.characters) };
    }
    const { readPdf } = await import('./read-pdf.js');
    return { id, kind: 'pdf', pdf: await readPdf(request.bytes) };
  } catch (error) {
    const problem = error instanceof Error ? error.message : String(error);
    const limit = error instanceof Error && 'limit' in error && error.limit === true;
    return { id, kind: 'failed', problem: /[.!]$/.test(problem) ? problem : `${problem}.`, limit };
  }
}

parentPort?.on('message', (request: ThreadRequest) => {
  void answer(request).then((result) => parentPort?.postMessage(result));
});
