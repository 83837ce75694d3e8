// Text → syntax tree, through the `yaml` library's lexer, parser and composer. What the case file leaves out of YAML is
// refused on the lexer's tokens, before anything recursive sees it.

import { Composer, Lexer, Parser, type ParsedNode, type YAMLParseError, isMap, isScalar, isSeq } from 'yaml';
import {
  type Diagnostic,
  type DiagnosticCode,
  type Outcome,
  type Span,
  diagnose,
  failed,
  succeeded,
} from '@parley/model';
import { checkKeys } from './check-keys.js';
import { TokenGuard } from './token-guard.js';
import type { MapEntry, SyntaxNode, TextNode, TextStyle } from './syntax.js';

/** The tree of one document. `text` must have passed `readableText`. Syntax errors are found together, by place. */
export function parseYaml(text: string): Outcome<SyntaxNode> {
  const guard = new TokenGuard(text);
  const parser = new Parser();
  const composer = new Composer({ schema: 'failsafe', uniqueKeys: false, prettyErrors: false, logLevel: 'silent' });
  const tokens: Parameters<Composer['next']>[0][] = [];
  for (const lexeme of new Lexer().lex(text)) {
    guard.see(lexeme);
    if (guard.hopeless) return failed(guard.diagnostics);
    tokens.push(...parser.next(lexeme));
  }
  tokens.push(...parser.end());
  if (guard.diagnostics.length > 0) return failed(guard.diagnostics);
  const documents = [...composed(composer, tokens, text.length)];
  const errors = documents.flatMap((document) => document.errors);
  if (errors.length > 0) return failed(syntaxDiagnostics(errors, text, guard.openBracket));
  const contents = documents[0]?.contents ?? null;
  if (contents === null) return failed([diagnose('P1004', { start: 0, end: 0 })]);
  const tree = new TreeBuilder(text).node(contents, 0);
  return succeeded(tree, checkKeys(tree));
}

function* composed(composer: Composer, tokens: readonly Parameters<Composer['next']>[0][], end: number) {
  for (const token of tokens) yield* composer.next(token);
  yield* composer.end(true, end);
}

/** The library's own error names, each as one of our codes; whatever is not listed is text in the wrong place. */
const codeOfError: Readonly<Record<string, DiagnosticCode>> = {
  BAD_INDENT: 'P1020',
  TAB_AS_INDENT: 'P1021',
  MISSING_CHAR: 'P1022',
  BAD_DQ_ESCAPE: 'P1023',
  BAD_SCALAR_START: 'P1024',
};

/** One diagnostic a line at most: what follows a slip on the same line is the same slip. */
function syntaxDiagnostics(
  errors: readonly YAMLParseError[],
  text: string,
  openBracket: number | null,
): readonly Diagnostic[] {
  // Everything after a bracket that never closes is read as its content, and errors there follow from it.
  const end = openBracket ?? Number.POSITIVE_INFINITY;
  const found: Diagnostic[] =
    openBracket === null
      ? []
      : [diagnose('P1022', { start: openBracket, end: openBracket + 1 }, { bracket: text[openBracket] ?? '' })];
  let reportedTo = -1;
  for (const error of [...errors].sort((a, b) => a.pos[0] - b.pos[0])) {
    const start = Math.min(error.pos[0], text.length);
    if (start < reportedTo || start >= end) continue;
    const lineEnd = text.indexOf('\n', start);
    reportedTo = lineEnd < 0 ? text.length + 1 : lineEnd + 1;
    found.push(
      diagnose(codeOfError[error.code] ?? 'P1025', {
        start,
        end: Math.max(start, Math.min(error.pos[1], reportedTo - 1)),
      }),
    );
  }
  return found.sort((a, b) => (a.span?.start ?? 0) - (b.span?.start ?? 0));
}

const styles: Readonly<Record<string, TextStyle>> = {
  PLAIN: 'plain',
  QUOTE_SINGLE: 'single',
  QUOTE_DOUBLE: 'double',
  BLOCK_FOLDED: 'block',
  BLOCK_LITERAL: 'block',
};

/** Turns the library's nodes into ours. Depth is bounded by the guard, so recursion is safe. */
class TreeBuilder {
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  node(node: unknown, place: number): SyntaxNode {
    if (isMap<ParsedNode, ParsedNode | null>(node)) {
      const span = spanOf(node, place);
      const entries: MapEntry[] = [];
      for (const { key, value } of node.items) entries.push(this.#entry(key, value, span.start));
      return { kind: 'map', entries, flow: node.flow === true, span };
    }
    if (isSeq<ParsedNode>(node)) {
      const span = spanOf(node, place);
      return {
        kind: 'list',
        items: node.items.map((item) => this.node(item, span.start)),
        flow: node.flow === true,
        span,
      };
    }
    const span = spanOf(node, place);
    const style = isScalar(node) ? (styles[node.type ?? 'PLAIN'] ?? 'plain') : 'plain';
    const value = isScalar(node) && typeof node.value === 'string' ? node.value : '';
    const empty = style === 'plain' && (value === '' || value === '~' || value === 'null');
    return empty ? { kind: 'empty', span } : { kind: 'text', value, style, span };
  }

  #entry(key: unknown, value: unknown, place: number): MapEntry {
    const keyNode = this.node(key, place);
    const valueNode = this.node(value, keyNode.span.end);
    return {
      key: this.#keyText(keyNode),
      value: valueNode,
      span: { start: keyNode.span.start, end: Math.max(keyNode.span.end, valueNode.span.end) },
    };
  }

  /** A key that is a list or a map reads as the text it was written as; it names nothing and is reported as such. */
  #keyText(node: SyntaxNode): TextNode {
    if (node.kind === 'text') {
      const value = node.value.normalize('NFC');
      return value === node.value ? node : { ...node, value, unnormalised: true };
    }
    return { kind: 'text', value: this.#text.slice(node.span.start, node.span.end), style: 'plain', span: node.span };
  }
}

function spanOf(node: unknown, place: number): Span {
  const range = (node as { readonly range?: readonly [number, number, number] | null } | null)?.range;
  return range === undefined || range === null ? { start: place, end: place } : { start: range[0], end: range[1] };
}
