// What a file that was handed in is taken for, by its name alone; the reader of its content decides the rest.

/** A case in any of the formats that hold one, a document that speaks about a conflict, or nothing that Parley reads. */
export type FileKind = 'case' | 'text' | 'bytes' | 'unknown';

const cases = /\.(ya?ml|gmcr|json)$/i;
const texts = /\.(txt|md|markdown|html?|xhtml)$/i;

/** The kind of a file. `text` and `bytes` are documents. */
export function fileKind(name: string): FileKind {
  if (cases.test(name)) return 'case';
  if (texts.test(name)) return 'text';
  return /\.pdf$/i.test(name) ? 'bytes' : 'unknown';
}

/** File name extensions that are offered when a file is chosen. */
export const acceptedFiles = '.yaml,.yml,.gmcr,.json,.txt,.md,.html,.htm,.pdf';
