// What there is to say about the reading of a PDF, and what of it goes into the source; both edges share it.

import { type Diagnostic, diagnose } from '@parley/model';
import type { SourceParts } from './assemble-source.js';
import { readingLimits } from './limits.js';
import type { PdfProblem, ReadPdf } from './read-pdf.js';

/** The diagnostic of a refused PDF. */
export function pdfRefusal({ kind, found }: PdfProblem, name: string): Diagnostic {
  switch (kind) {
    case 'password':
      return diagnose('P5019', null, { name });
    case 'damaged':
      return diagnose('P5011', null, { name });
    case 'pages':
      return diagnose('P5012', null, { name, pages: found, limit: readingLimits.pdfPages });
    case 'characters':
      return diagnose('P5012', null, { name, characters: found, limit: readingLimits.characters });
    case 'buffer':
      return diagnose('P5012', null, { name, megabytes: Math.round(readingLimits.pdfBuffer / 1024 / 1024) });
  }
}

/** A PDF as parts of a source, and what is worth saying of it. */
export function pdfSource(
  pdf: ReadPdf,
  name: string,
): { readonly parts: SourceParts; readonly diagnostics: readonly Diagnostic[] } {
  const author = pdf.author === null ? {} : { author: [{ literal: pdf.author }] };
  const parts = {
    text: pdf.text,
    blocks: pdf.blocks,
    pages: pdf.pages,
    encoding: null,
    bibliography: { ...author, ...(pdf.title === null ? {} : { title: pdf.title }) },
  };
  return {
    parts,
    diagnostics: [
      ...(pdf.damaged ? [diagnose('P5022', null, { name })] : []),
      ...(pdf.text === '' ? [diagnose('P5013', null, { name, pages: pdf.pageCount })] : []),
    ],
  };
}
