// pdf.js for a worker: its own worker's half is loaded beside it, so that it works in place instead of starting another one.

import 'pdfjs-dist/build/pdf.worker.mjs';

export { getDocument } from 'pdfjs-dist';
