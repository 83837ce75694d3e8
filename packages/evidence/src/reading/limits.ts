// How much one source may be. Beyond these the reader refuses with a message, so that memory and time stay bounded.

/** The bounds of reading. */
export const readingLimits = {
  /** Bytes of a text, Markdown or HTML file. */
  textBytes: 8 * 1024 * 1024,
  /** Bytes of a PDF file. */
  pdfBytes: 64 * 1024 * 1024,
  /** UTF-16 units of the text of one source. */
  characters: 1_000_000,
  pdfPages: 2_000,
  /** Bytes of one unpacked stream of a PDF. */
  pdfBuffer: 80 * 1024 * 1024,
  /** Nesting of HTML elements; parsers recurse. */
  htmlDepth: 256,
  /** Marks `<` of a page that open nothing; the parser keeps each apart. */
  loneMarks: 100_000,
  /** Milliseconds for a page or PDF in the reading thread. */
  milliseconds: 15_000,
  /** Megabytes of heap of the reading thread. */
  megabytes: 512,
  /** Megabytes that the whole process may grow by while a document is read, buffers outside the heap among them. */
  growth: 768,
} as const;
