// What the case file leaves out of YAML, and how deep it may nest, seen on the lexer's tokens as they come.
// One pass, constant work for each token: an alias bomb or a million brackets is refused before it can cost anything.

import { type Diagnostic, type Fix, type Span, diagnose } from '@parley/model';

/** The deepest nesting of lists and maps that is read. A case needs about eight. */
export const deepestNesting = 64;

/** What the lexer puts before the content of a scalar, so that no content is mistaken for a sign. */
const scalarMark = '\u001F';
const documentMark = '\u0002';
const flowEndMark = '\u0018';

/** Watches the tokens of one text. */
export class TokenGuard {
  readonly diagnostics: Diagnostic[] = [];
  /** Set where reading on would cost time and tell nothing: too deep, or a slip that a damaged file repeats a million times. */
  hopeless = false;
  readonly #text: string;
  #offset = 0;
  /** Offsets of the brackets that are open. */
  readonly #brackets: number[] = [];
  /** Columns at which enclosing block collections began, ascending. */
  #columns: number[] = [];
  #lineStart = 0;
  #expectsContent = false;
  #documents = 0;
  #contentSeen = false;
  #refusedTo = 0;
  #afterScalar = false;

  constructor(text: string) {
    this.#text = text;
  }

  /** The innermost bracket that is open after the last token, or null. */
  get openBracket(): number | null {
    return this.#brackets.at(-1) ?? null;
  }

  /** Takes the next token; the tokens of a text, joined, are the text and some marks. */
  see(lexeme: string): void {
    if (lexeme === documentMark || lexeme === flowEndMark) return;
    if (lexeme === scalarMark) {
      if (this.#afterScalar)
        this.#giveUp(diagnose('P1025', { start: this.#offset, end: Math.min(this.#offset + 1, this.#text.length) }));
      this.#expectsContent = true;
      this.#contentSeen = true;
      return;
    }
    const span = { start: this.#offset, end: this.#offset + lexeme.length };
    this.#offset = span.end;
    if (this.#expectsContent) {
      this.#expectsContent = false;
      // Two values side by side, with nothing between them but spaces, are never right.
      this.#afterScalar = !lexeme.endsWith('\n');
    } else if (lexeme[0] === '"' || lexeme[0] === "'") {
      if (this.#afterScalar) this.#giveUp(diagnose('P1025', { start: span.start, end: span.start + 1 }));
      this.#contentSeen = true;
      this.#afterScalar = true;
    } else {
      this.#sign(lexeme, span);
      if (lexeme.trim() !== '' || lexeme.includes('\n')) this.#afterScalar = false;
    }
    const lastBreak = lexeme.lastIndexOf('\n');
    if (lastBreak >= 0) this.#lineStart = span.start + lastBreak + 1;
  }

  #sign(lexeme: string, span: Span): void {
    switch (lexeme[0]) {
      case '[':
      case '{':
        this.#brackets.push(span.start);
        return this.#checkDepth(span);
      case ']':
      case '}':
        if (this.#brackets.pop() === undefined) this.#giveUp(diagnose('P1025', span));
        return;
      case '-':
        if (lexeme === '---') return this.#document(span);
        return lexeme === '-' ? this.#block(span) : undefined;
      case ':':
      case '?':
        return lexeme.length === 1 ? this.#block(span) : undefined;
      default:
        return this.#refused(lexeme, span);
    }
  }

  #refused(lexeme: string, span: Span): void {
    // What stands in the rest of a value that was already refused is the same slip.
    if (span.start < this.#refusedTo) return;
    const found = refusal(lexeme, span, this.#quoted(span));
    if (found === null) return;
    this.diagnostics.push(found);
    this.#refusedTo = Math.max(span.end, found.fix?.span.end ?? 0);
  }

  /** A dash or colon in block style opens a level at its column and closes every deeper one. */
  #block(span: Span): void {
    if (this.#brackets.length > 0) return;
    const dash = this.#text[span.start] !== ':';
    const column = dash ? span.start - this.#lineStart : this.#firstColumn();
    while ((this.#columns.at(-1) ?? -1) > column) this.#columns.pop();
    if (this.#columns.at(-1) !== column) this.#columns.push(column);
    this.#checkDepth(span);
  }

  #firstColumn(): number {
    let at = this.#lineStart;
    while (this.#text[at] === ' ') at++;
    return at - this.#lineStart;
  }

  #checkDepth(span: Span): void {
    if (this.#columns.length + this.#brackets.length > deepestNesting)
      this.#giveUp(diagnose('P1005', span, { limit: deepestNesting }));
  }

  #giveUp(reason: Diagnostic): void {
    if (!this.hopeless) this.diagnostics.push(reason);
    this.hopeless = true;
  }

  #document(span: Span): void {
    this.#columns = [];
    if (this.#documents++ > 0 || this.#contentSeen) this.diagnostics.push(diagnose('P1010', span));
  }

  /** The rest of the value in quotes: what `!x` was meant to be in nearly every case. */
  #quoted(span: Span): Fix | null {
    const rest = /^[^\n\r#,\]}"]*/.exec(this.#text.slice(span.start, span.start + 400))?.[0].trimEnd() ?? '';
    if (rest === '') return null;
    return {
      span: { start: span.start, end: span.start + rest.length },
      replacement: `"${rest.replaceAll('\\', '\\\\')}"`,
    };
  }
}

function refusal(lexeme: string, span: Span, fix: Fix | null): Diagnostic | null {
  const name = lexeme.slice(1);
  switch (lexeme[0]) {
    case '&':
      return diagnose('P1006', span, { name }, { fix });
    case '*':
      return diagnose('P1007', span, { name }, { fix });
    case '!':
      return diagnose('P1008', span, { tag: lexeme }, { fix });
    case '%':
      return lexeme.length > 1 ? diagnose('P1011', span) : null;
    default:
      return null;
  }
}
