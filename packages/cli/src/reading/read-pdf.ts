// PDF to text with blocks and pages. Runs in the reading thread, since a small file can unpack to gigabytes.

import type { Page } from '@parley/evidence';
import { getDocument, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { type BlockText, joinBlocks, type LooseBlock, readingLimits } from '@parley/evidence/reading';

/** A PDF as it was read. `title` and `author` are what the file says of itself. */
export interface ReadPdf extends BlockText {
  readonly pages: readonly Page[];
  readonly title: string | null;
  readonly author: string | null;
}

/** Why a PDF was not read, in words that end with a full stop. */
export class PdfRefused extends Error {
  readonly limit: boolean;
  constructor(problem: string, limit: boolean) {
    super(problem);
    this.limit = limit;
  }
}

interface Line {
  text: string;
  readonly y: number;
  readonly height: number;
}

/** The text of a PDF. Rejects with `PdfRefused` where a limit is passed. */
export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const task = getDocument({
    data: bytes,
    isEvalSupported: false,
    useSystemFonts: false,
    disableFontFace: true,
    verbosity: VerbosityLevel.ERRORS,
    stopAtErrors: false,
    useWorkerFetch: false,
    maxImageSize: 1,
  });
  const file = await task.promise;
  if (file.numPages > readingLimits.pdfPages) {
    throw new PdfRefused(`it has ${file.numPages} pages and at most ${readingLimits.pdfPages} are read.`, true);
  }
  const info = ((await file.getMetadata()).info ?? {}) as { readonly Title?: string; readonly Author?: string };
  const loose: LooseBlock[] = [];
  const pageOfBlock: number[] = [];
  let characters = 0;
  for (let number = 1; number <= file.numPages; number++) {
    const page = await file.getPage(number);
    const lines = await linesOf(page);
    for (const text of paragraphsOf(lines)) {
      loose.push({ text, role: 'paragraph' });
      pageOfBlock.push(number);
      characters += text.length;
    }
    page.cleanup();
    if (characters > readingLimits.characters)
      throw new PdfRefused(`its text passes ${readingLimits.characters} characters at page ${number}.`, true);
  }
  await task.destroy();
  const kept = loose
    .map((block, i) => ({ block, page: pageOfBlock[i] ?? 1 }))
    .filter(({ block }) => block.text.trim() !== '');
  const joined = joinBlocks(
    kept.map(({ block }) => block),
    readingLimits.characters,
  );
  return {
    ...joined,
    pages: pagesOf(
      joined,
      kept.map(({ page }) => page),
    ),
    title: filled(info.Title),
    author: filled(info.Author),
  };
}

const filled = (value: string | undefined): string | null =>
  value === undefined || value.trim() === '' ? null : value.trim();

type PdfPage = Awaited<ReturnType<Awaited<ReturnType<typeof getDocument>['promise']>['getPage']>>;

/** The lines of a page from the places of its items: items on one base line join, with a space where a gap is. */
async function linesOf(page: PdfPage): Promise<readonly Line[]> {
  const content = await page.getTextContent();
  const lines: Line[] = [];
  let right = 0;
  for (const item of content.items) {
    if (!('str' in item)) continue;
    const [, , , , x = 0, y = 0] = item.transform as readonly number[];
    const last = lines.at(-1);
    if (last !== undefined && Math.abs(last.y - y) < Math.max(1, item.height / 2)) {
      const gap = x - right > Math.max(0.8, item.height * 0.15);
      last.text += (gap && !last.text.endsWith(' ') && !item.str.startsWith(' ') ? ' ' : '') + item.str;
    } else if (item.str.trim() !== '') {
      lines.push({ text: item.str, y, height: item.height });
    }
    right = x + item.width;
  }
  return lines;
}

/** Lines become paragraphs at a larger gap than the usual one; a hyphen at the end of a line joins the word. */
function paragraphsOf(lines: readonly Line[]): readonly string[] {
  const gaps = lines
    .slice(1)
    .map((line, i) => Math.abs((lines[i]?.y ?? 0) - line.y))
    .sort((a, b) => a - b);
  const usual = gaps[Math.floor(gaps.length / 2)] ?? 0;
  const paragraphs: string[] = [];
  lines.forEach((line, i) => {
    const before = lines[i - 1];
    const gap = before === undefined ? Infinity : Math.abs(before.y - line.y);
    const size = before !== undefined && Math.abs(before.height - line.height) > 1.5;
    if (before === undefined || gap > usual * 1.35 + 0.5 || size) paragraphs.push(line.text);
    else {
      const last = paragraphs.pop() ?? '';
      paragraphs.push(
        /\p{Ll}-$/u.test(last) && /^\p{Ll}/u.test(line.text) ? last.slice(0, -1) + line.text : `${last} ${line.text}`,
      );
    }
  });
  return paragraphs;
}

function pagesOf(joined: BlockText, pageOfBlock: readonly number[]): readonly Page[] {
  const pages: { page: number; start: number; end: number }[] = [];
  joined.blocks.forEach((block, i) => {
    const page = pageOfBlock[i] ?? 1;
    const last = pages.at(-1);
    if (last !== undefined && last.page === page) last.end = block.end;
    else pages.push({ page, start: block.start, end: block.end });
  });
  return pages;
}
