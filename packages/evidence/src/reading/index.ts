// From bytes to a source: what the edges share, the command line and the browser. Apart from the package's own surface, so
// that whoever reads no documents loads no reader of documents. Pages of HTML have their own entry, read-html.ts.

export { type BlockText, type LooseBlock, joinBlocks } from './block-text.js';
export { type Decoded, decodeText } from './encoding.js';
export { formatOf } from './format-of.js';
export { htmlDepth, loneMarks } from './html-depth.js';
export { readingLimits } from './limits.js';
export { pdfRefusal, pdfSource } from './pdf-source.js';
export { readMarkdown } from './read-markdown.js';
export {
  type SourceFacts,
  type SourceParts,
  assembleSource,
  declaredCharset,
  decodeDiagnostics,
} from './assemble-source.js';
