// PDF to text with blocks, pages and the place of every run of words. The library is an argument, since a browser and a
// command line load different builds of it; limits of time and heap are the edge's, those of content stand here.

import type { Page, PlacedRun } from '../source-document.js';
import { type BlockText, joinBlocks } from './block-text.js';
import { type BufferGuard, boundBuffers } from './bound-buffers.js';
import { readingLimits } from './limits.js';
import { type PdfRun, paragraphsOf } from './pdf-paragraphs.js';

/** A PDF as it was read. `title` and `author` are what the file says of itself. */
export interface ReadPdf extends BlockText {
  readonly pages: readonly Page[];
  /** Pages of the file, those without text among them. */
  readonly pageCount: number;
  readonly title: string | null;
  readonly author: string | null;
  /** Parts of the file are damaged, so that words may be missing. */
  readonly damaged: boolean;
}

/** The little of pdf.js that is used. */
export interface PdfLibrary {
  getDocument(source: Readonly<Record<string, unknown>>): PdfTask;
}

interface PdfTask {
  readonly promise: Promise<PdfFile>;
  destroy(): Promise<void>;
}

interface PdfFile {
  readonly numPages: number;
  getMetadata(): Promise<{ readonly info: object }>;
  getPage(page: number): Promise<PdfPage>;
}

interface PdfPage {
  readonly view: number[];
  streamTextContent(): { getReader(): PdfReader };
  cleanup(): unknown;
}

interface PdfReader {
  read(): Promise<{ readonly done: boolean; readonly value?: unknown }>;
  cancel(reason: Error): Promise<void>;
}

/** Why a PDF was not read: a bound that was passed, with the number that passed it, or what is wrong with the file. */
export interface PdfProblem {
  readonly kind: 'pages' | 'characters' | 'buffer' | 'password' | 'damaged';
  readonly found: number;
}

/** A PDF, or why it was not read. */
export type PdfOutcome =
  | { readonly kind: 'read'; readonly pdf: ReadPdf }
  | { readonly kind: 'refused'; readonly problem: PdfProblem };

/** The text of a PDF. A file with damaged parts is read as far as it goes, and says so. */
export async function readPdf(bytes: Uint8Array, library: PdfLibrary): Promise<PdfOutcome> {
  const guard = boundBuffers(readingLimits.pdfBuffer);
  try {
    // The library takes the bytes over, so that each attempt gets its own.
    const strict = await attempt(bytes.slice(), library, true, guard);
    if (strict.kind === 'read' || strict.problem.kind !== 'damaged') return strict;
    const lenient = await attempt(bytes.slice(), library, false, guard);
    return lenient.kind === 'read' ? { kind: 'read', pdf: { ...lenient.pdf, damaged: true } } : lenient;
  } finally {
    guard.lift();
  }
}

const refused = (kind: PdfProblem['kind'], found = 0): PdfOutcome => ({ kind: 'refused', problem: { kind, found } });

async function attempt(
  data: Uint8Array,
  library: PdfLibrary,
  stopAtErrors: boolean,
  guard: BufferGuard,
): Promise<PdfOutcome> {
  const task = library.getDocument({
    data,
    isEvalSupported: false,
    useSystemFonts: false,
    disableFontFace: true,
    verbosity: 0,
    stopAtErrors,
    useWorkerFetch: false,
    maxImageSize: 1,
  });
  const outcome = await task.promise
    .then((file) => contentOf(file, guard))
    .catch((problem: unknown) =>
      refused(problem instanceof Error && problem.name === 'PasswordException' ? 'password' : 'damaged'),
    );
  await task.destroy();
  // A library that goes on after a refused buffer has lost words.
  return guard.passed() ? refused('buffer', readingLimits.pdfBuffer) : outcome;
}

async function contentOf(file: PdfFile, guard: BufferGuard): Promise<PdfOutcome> {
  if (file.numPages > readingLimits.pdfPages) return refused('pages', file.numPages);
  const info = (await file.getMetadata()).info as { readonly Title?: unknown; readonly Author?: unknown };
  const paragraphs: { readonly text: string; readonly runs: readonly PlacedRun[]; readonly page: number }[] = [];
  const sizes: { readonly width: number; readonly height: number }[] = [];
  let characters = 0;
  for (let number = 1; number <= file.numPages; number++) {
    const page = await file.getPage(number);
    const [left = 0, bottom = 0, right = 0, top = 0] = page.view;
    sizes.push({ width: right - left, height: top - bottom });
    const runs = await runsOf(page, readingLimits.characters - characters, guard);
    if (runs === null) return refused('characters', readingLimits.characters);
    for (const paragraph of paragraphsOf(runs)) {
      paragraphs.push({ ...paragraph, page: number });
      characters += paragraph.text.length;
    }
    page.cleanup();
  }
  const joined = joinBlocks(
    paragraphs.map(({ text }) => ({ text, role: 'paragraph' })),
    readingLimits.characters,
  );
  const pages = paragraphs.flatMap(({ page, runs }, i): Page[] => {
    const block = joined.blocks[i];
    const size = sizes[page - 1];
    if (block === undefined || size === undefined) return [];
    return [{ page, start: block.start, end: block.end, ...size, runs: runs.map((run) => shifted(run, block.start)) }];
  });
  const said = (value: unknown): string | null =>
    typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
  return {
    kind: 'read',
    pdf: {
      ...joined,
      pages: mergedPages(pages),
      pageCount: file.numPages,
      title: said(info.Title),
      author: said(info.Author),
      damaged: false,
    },
  };
}

const shifted = (run: PlacedRun, by: number): PlacedRun => ({ ...run, start: run.start + by, end: run.end + by });

/** The runs of a page as they stream in; null where they pass the room that is left. */
async function runsOf(page: PdfPage, room: number, guard: BufferGuard): Promise<readonly PdfRun[] | null> {
  const runs: PdfRun[] = [];
  const reader = page.streamTextContent().getReader();
  let characters = 0;
  for (let step = await reader.read(); !step.done; step = await reader.read()) {
    const { items = [] } = (step.value ?? {}) as { readonly items?: readonly Partial<PdfItem>[] };
    for (const { str, transform, width, height } of items) {
      if (str === undefined) continue;
      const [, , , , x = 0, y = 0] = transform ?? [];
      characters += str.length;
      runs.push({ text: str, x, y, width: width ?? 0, height: height ?? 0 });
    }
    if (characters <= room && !guard.passed()) continue;
    await reader.cancel(new Error('enough'));
    return null;
  }
  return runs;
}

interface PdfItem {
  readonly str: string;
  readonly transform: readonly number[];
  readonly width: number;
  readonly height: number;
}

/** Neighbouring paragraphs of one page are one stretch of text. */
function mergedPages(parts: readonly Page[]): readonly Page[] {
  const pages: Page[] = [];
  for (const part of parts) {
    const last = pages.at(-1);
    if (last?.page !== part.page) pages.push(part);
    else pages[pages.length - 1] = { ...last, end: part.end, runs: [...(last.runs ?? []), ...(part.runs ?? [])] };
  }
  return pages;
}
