// The words and signs of a condition. Linear: every character is looked at a bounded number of times.

/** What a token is. Words such as `and` become the sign that they stand for. */
export type TokenKind =
  | 'name'
  | 'true'
  | 'false'
  | 'if'
  | '!'
  | '&'
  | '|'
  | '->'
  | '<->'
  | '('
  | ')'
  | ','
  | '.'
  | 'end';

/** A token with its place in the text of the condition. `name` is set for names alone, without quotes, in normal form C. */
export interface Token {
  readonly kind: TokenKind;
  readonly name: string;
  readonly quoted: boolean;
  readonly start: number;
  readonly end: number;
}

/** A sign that is none of ours: what was meant, or '' where that is anyone's guess. */
export interface StrangeSign {
  readonly kind: 'strange';
  readonly sign: string;
  readonly instead: string;
  readonly start: number;
  readonly end: number;
}

/** A quote that never closes. */
export interface OpenQuote {
  readonly kind: 'open quote';
  readonly start: number;
  readonly end: number;
}

const words: Readonly<Record<string, TokenKind>> = {
  not: '!',
  and: '&',
  or: '|',
  iff: '<->',
  if: 'if',
  true: 'true',
  false: 'false',
};

/** Signs of other languages and of logic, longest first, with ours. */
const otherSigns: readonly (readonly [string, string])[] = [
  ['<=>', '<->'],
  ['&&', '&'],
  ['||', '|'],
  ['=>', '->'],
  ['==', '<->'],
  ['¬', '!'],
  ['~', '!'],
  ['∧', '&'],
  ['∨', '|'],
  ['→', '->'],
  ['⇒', '->'],
  ['↔', '<->'],
  ['⇔', '<->'],
  ['≡', '<->'],
];

const signs = ['<->', '->', '!', '&', '|', '(', ')', ',', '.'] as const;

// A letter, digit or underscore, then also marks and the joiners without which some scripts cannot spell.
const name = /[\p{L}\p{N}_][\p{L}\p{M}\p{N}_\u200C\u200D]*/uy;
const space = /\s+/y;

/** Cuts a condition into tokens; stops at the first thing that is none. */
export function tokensOf(text: string): readonly Token[] | StrangeSign | OpenQuote {
  const tokens: Token[] = [];
  let at = 0;
  const add = (kind: TokenKind, end: number, value = '', quoted = false): void => {
    tokens.push({ kind, name: value, quoted, start: at, end });
    at = end;
  };
  while (at < text.length) {
    space.lastIndex = at;
    if (space.test(text)) {
      at = space.lastIndex;
      continue;
    }
    const other = otherSigns.find(([sign]) => text.startsWith(sign, at));
    if (other !== undefined)
      return { kind: 'strange', sign: other[0], instead: other[1], start: at, end: at + other[0].length };
    const sign = signs.find((candidate) => text.startsWith(candidate, at));
    name.lastIndex = at;
    if (sign !== undefined) add(sign, at + sign.length);
    else if (name.test(text)) addWord(text.slice(at, name.lastIndex), name.lastIndex, add);
    else if (text[at] === '"' || text[at] === "'") {
      const quoted = quotedName(text, at);
      if (quoted === null) return { kind: 'open quote', start: at, end: text.length };
      add('name', quoted.end, quoted.value.normalize('NFC'), true);
    } else return strange(text, at);
  }
  add('end', text.length);
  return tokens;
}

function addWord(word: string, end: number, add: (kind: TokenKind, end: number, value?: string) => void): void {
  const lower = word.toLowerCase();
  const kind = Object.hasOwn(words, lower) ? words[lower] : undefined;
  if (kind === undefined) add('name', end, word.normalize('NFC'));
  else add(kind, end, word);
}

/** A name in quotes; the quote doubled, or with a backslash before it, stands for itself. */
function quotedName(text: string, start: number): { readonly value: string; readonly end: number } | null {
  const quote = text[start];
  let value = '';
  for (let at = start + 1; at < text.length; at++) {
    const unit = text[at];
    if (unit === quote && text[at + 1] === quote) at++;
    else if (unit === '\\' && (text[at + 1] === quote || text[at + 1] === '\\')) at++;
    else if (unit === quote) return { value, end: at + 1 };
    value += text[at] ?? '';
  }
  return null;
}

function strange(text: string, start: number): StrangeSign {
  const sign = String.fromCodePoint(text.codePointAt(start) ?? 0);
  return { kind: 'strange', sign, instead: '', start, end: start + sign.length };
}

/** Whether a name can stand in a condition without quotes. */
export function isPlainName(candidate: string): boolean {
  name.lastIndex = 0;
  return name.test(candidate) && name.lastIndex === candidate.length && !Object.hasOwn(words, candidate.toLowerCase());
}
