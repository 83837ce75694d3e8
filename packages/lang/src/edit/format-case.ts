// Canonical layout: two spaces, one blank line before each section, brackets of more than 120 columns broken into lines.
// Values stand as they were written, comments and meaning stay: the result is read back and compared, and where anything
// but layout would change, the text stays as it is.

import { Composer, type Document, Lexer, Parser, type Scalar, isCollection, isMap, isScalar, visit } from 'yaml';
import { type Outcome, failed, succeeded } from '@parley/model';
import { readableText } from '../text/readable-text.js';
import { parseYaml } from '../yaml/parse-yaml.js';
import type { SyntaxNode } from '../yaml/syntax.js';

/** Layouts of a layout, until nothing changes any more; comments can take a round or two to come to rest. */
const mostRounds = 4;

/** The text of a case file in canonical layout; formatting it again changes nothing. Line endings and byte order mark stay. */
export function formatCase(text: string): Outcome<string> {
  const readable = readableText(text);
  if (readable.value === null) return failed(readable.diagnostics);
  const mark = text.startsWith('\uFEFF') ? '\uFEFF' : '';
  const plain = readable.value.slice(mark.length).replaceAll('\r\n', '\n');
  const parsed = parseYaml(readable.value);
  if (parsed.value === null) return failed(parsed.diagnostics);
  const ending = /\r?\n/.exec(readable.value)?.[0] ?? '\n';
  const laid = settled(plain);
  return succeeded(mark + laid.replaceAll('\n', ending), parsed.diagnostics);
}

/** The layout that is its own layout, or the text itself with only the ends of lines cleaned where none is found. */
function settled(text: string): string {
  if (/[\uE000\uE001]/.test(text)) return text;
  let before = text;
  for (let round = 0; round < mostRounds; round++) {
    const after = laidOut(before);
    if (after === before) return before;
    if (!sameContent(before, after)) break;
    before = after;
  }
  return text;
}

function laidOut(text: string): string {
  const document = composed(text);
  if (document === null) return text;
  if (isMap(document.contents)) {
    document.contents.flow = false;
    document.contents.items.forEach((pair, index) => {
      if (index > 0 && isCollection(pair.value) && pair.value.flow !== true && isScalar(pair.key))
        pair.key.spaceBefore = true;
    });
  }
  const written = standIns(document, text);
  const laid = writtenOut(document);
  if (laid === null) return text;
  return laid.replace(standIn, (match, index: string, offset: number) =>
    reindented(written[Number(index)] ?? match, columnOf(laid, offset)),
  );
}

/** The library's layout, or null where it cannot write what it read, such as a `?` that announces no key. */
function writtenOut(document: Document): string | null {
  try {
    return document.toString({
      indent: 2,
      lineWidth: 120,
      minContentWidth: 40,
      flowCollectionPadding: false,
      indentSeq: true,
      nullStr: '',
    });
  } catch {
    return null;
  }
}

// Private-use characters, which `settled` has made sure the text does not hold.
const standIn = /\uE000(\d+)\uE001*/g;

/** Puts a word without spaces, as wide as what was written, in the place of every scalar; gives what was written. */
function standIns(document: Document, text: string): readonly string[] {
  const written: string[] = [];
  visit(document, {
    Scalar: (_, node: Scalar) => {
      const source = node.range === undefined || node.range === null ? '' : text.slice(node.range[0], node.range[1]);
      const block = node.type === 'BLOCK_FOLDED' || node.type === 'BLOCK_LITERAL';
      // An explicit indentation, or trailing lines that are kept, count columns: those are left to the library.
      if (source === '' || (block && !/^[|>]-?[ \t]*(?:#.*)?\n/.test(source))) return;
      written.push(block ? source.trimEnd() : source);
      const name = `\uE000${written.length - 1}`;
      node.value = name + '\uE001'.repeat(Math.max(0, source.length - name.length));
      node.type = 'PLAIN';
    },
  });
  return written;
}

/** Lines after the first begin two columns right of the line that the value stands on. */
function reindented(source: string, column: number): string {
  const [first = '', ...rest] = source.split('\n');
  if (rest.length === 0) return source;
  const block = /^[|>]/.test(first);
  const least = rest.reduce(
    (smallest, line) => (line.trim() === '' ? smallest : Math.min(smallest, line.length - line.trimStart().length)),
    Number.POSITIVE_INFINITY,
  );
  const margin = ' '.repeat(column + 2);
  return [
    first.trimEnd(),
    ...rest.map((line) => (line.trim() === '' ? '' : margin + (block ? line.slice(least) : line.trim()))),
  ].join('\n');
}

/** The column in which the entry begins that holds an offset: dashes of list items count as indentation. */
function columnOf(text: string, offset: number): number {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  return /^(?:[ ]*- )*[ ]*/.exec(text.slice(start, offset))?.[0].length ?? 0;
}

function composed(text: string): Document | null {
  const parser = new Parser();
  const composer = new Composer({ schema: 'failsafe', uniqueKeys: false, prettyErrors: false, logLevel: 'silent' });
  const documents: Document[] = [];
  for (const lexeme of new Lexer().lex(text)) {
    for (const token of parser.next(lexeme)) documents.push(...composer.next(token));
  }
  for (const token of parser.end()) documents.push(...composer.next(token));
  documents.push(...composer.end(true, text.length));
  const [document] = documents;
  return document === undefined || documents.length !== 1 || document.errors.length > 0 ? null : document;
}

/** Whether two texts hold the same values in the same order, and the same comments. */
function sameContent(before: string, after: string): boolean {
  const [a, b] = [parseYaml(before).value, parseYaml(after).value];
  return a !== null && b !== null && contentOf(a) === contentOf(b) && commentsOf(before) === commentsOf(after);
}

/** Values without their places. */
export function contentOf(node: SyntaxNode): string {
  return JSON.stringify(node, (key, value: unknown) =>
    key === 'span' || key === 'style' || key === 'flow' || key === 'unnormalised' ? undefined : value,
  );
}

/** All comments of a text, sorted: layout may move one past a value, but loses none. */
export function commentsOf(text: string): string {
  const found: string[] = [];
  for (const lexeme of new Lexer().lex(text))
    if (lexeme.startsWith('#')) found.push(lexeme.replace(/^#\s?/, '').trim());
  return found.sort().join('\n');
}
