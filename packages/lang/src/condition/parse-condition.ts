// Text → condition as written. Precedence: ! before & before | before -> (to the right) before <-> before a single top-level IF.
// One pass; depth is bounded, so that no text can overflow a stack here or later.

import { type DiagnosticCode, type DiagnosticValues } from '@parley/model';
import { type ConditionSyntax, type CountWord } from './condition-syntax.js';
import { type Token, type TokenKind, tokensOf } from './token.js';

/** The greatest height of a condition. */
export const deepestCondition = 200;

/** What is wrong with a condition, with offsets within its text. */
export interface ConditionFault {
  readonly code: DiagnosticCode;
  readonly start: number;
  readonly end: number;
  readonly values: DiagnosticValues;
  /** A second place, by the key of its note. */
  readonly note: { readonly key: string; readonly start: number; readonly end: number } | null;
  /** What the faulty place should read, or null. */
  readonly replacement: string | null;
}

/** A parsed condition, or the first fault. */
export type ParsedCondition =
  | { readonly kind: 'parsed'; readonly syntax: ConditionSyntax }
  | { readonly kind: 'faulty'; readonly fault: ConditionFault };

/** Parses a condition. */
export function parseCondition(text: string): ParsedCondition {
  const tokens = tokensOf(text);
  if ('kind' in tokens) {
    return faulty(
      tokens.kind === 'strange'
        ? fault(
            'P1062',
            tokens,
            { sign: tokens.sign, instead: tokens.instead },
            null,
            tokens.instead === '' ? null : tokens.instead,
          )
        : fault('P1064', { start: tokens.start, end: tokens.start + 1 }, {}),
    );
  }
  try {
    return { kind: 'parsed', syntax: new ConditionParser(tokens).whole() };
  } catch (thrown) {
    if (thrown instanceof FaultFound) return faulty(thrown.fault);
    throw thrown;
  }
}

const faulty = (found: ConditionFault): ParsedCondition => ({ kind: 'faulty', fault: found });

const fault = (
  code: DiagnosticCode,
  place: { readonly start: number; readonly end: number },
  values: DiagnosticValues,
  note: ConditionFault['note'] = null,
  replacement: string | null = null,
): ConditionFault => ({ code, start: place.start, end: place.end, values, note, replacement });

/** Carries a fault out of the recursion; it never leaves this file. */
class FaultFound extends Error {
  readonly fault: ConditionFault;

  constructor(found: ConditionFault) {
    super(found.code);
    this.fault = found;
  }
}

const countWords: readonly string[] = ['exactly_one', 'at_most_one', 'at_least_one'] satisfies readonly CountWord[];

class ConditionParser {
  readonly #tokens: readonly Token[];
  #at = 0;
  #nesting = 0;

  constructor(tokens: readonly Token[]) {
    this.#tokens = tokens;
  }

  whole(): ConditionSyntax {
    const left = this.#iff();
    if (!this.#take('if')) return this.#finished(left);
    const right = this.#iff();
    return this.#finished(made(left, right, { kind: 'implies', antecedent: right, consequent: left }, [left, right]));
  }

  #finished(syntax: ConditionSyntax): ConditionSyntax {
    if (this.#peek().kind !== 'end') this.#unexpected('operator');
    return syntax;
  }

  #iff(): ConditionSyntax {
    let left = this.#implies();
    while (this.#take('<->')) {
      const right = this.#implies();
      left = made(left, right, { kind: 'iff', left, right }, [left, right]);
    }
    return left;
  }

  #implies(): ConditionSyntax {
    const chain = [this.#chain('|')];
    while (this.#take('->')) chain.push(this.#chain('|'));
    let consequent = chain.pop() ?? this.#unexpected('operand');
    for (let antecedent = chain.pop(); antecedent !== undefined; antecedent = chain.pop()) {
      consequent = made(antecedent, consequent, { kind: 'implies', antecedent, consequent }, [antecedent, consequent]);
    }
    return consequent;
  }

  /** `a & b & c` is one conjunction of three, so that no number of operands makes it deep. */
  #chain(sign: '|' | '&'): ConditionSyntax {
    const operand = (): ConditionSyntax => (sign === '|' ? this.#chain('&') : this.#not());
    const operands = [operand()];
    while (this.#take(sign)) operands.push(operand());
    const [first] = operands;
    const last = operands.at(-1);
    if (first === undefined || last === undefined || operands.length === 1) return first ?? this.#unexpected('operand');
    return made(first, last, { kind: sign === '&' ? 'all' : 'any', operands }, operands);
  }

  #not(): ConditionSyntax {
    const signs: Token[] = [];
    while (this.#peek().kind === '!') signs.push(this.#next());
    let operand = this.#primary();
    for (const sign of signs.reverse()) operand = made(sign, operand, { kind: 'not', operand }, [operand]);
    return operand;
  }

  #primary(): ConditionSyntax {
    const token = this.#peek();
    switch (token.kind) {
      case 'true':
      case 'false':
        this.#next();
        return made(token, token, { kind: 'constant', value: token.kind === 'true' }, []);
      case '(': {
        this.#next();
        const inside = this.#nested(token, () => this.#iff());
        const close = this.#close(token);
        return { ...inside, start: token.start, end: close.end };
      }
      case 'name':
        return this.#named();
      default:
        return this.#unexpected('operand');
    }
  }

  #named(): ConditionSyntax {
    const token = this.#next();
    const following = this.#peek().kind;
    if (following === '(' && !token.quoted && countWords.includes(token.name.toLowerCase())) return this.#count(token);
    if (following !== '.')
      return made(token, token, { kind: 'name', name: token.name, party: null, nameStart: token.start }, []);
    this.#next();
    const option = this.#peek();
    if (option.kind !== 'name') return this.#unexpected('name');
    this.#next();
    return made(token, option, { kind: 'name', name: option.name, party: token.name, nameStart: option.start }, []);
  }

  #count(word: Token): ConditionSyntax {
    const open = this.#next();
    const operands: ConditionSyntax[] = [];
    if (this.#peek().kind !== ')') {
      do operands.push(this.#nested(open, () => this.#iff()));
      while (this.#take(','));
    }
    const close = this.#close(open);
    return made(word, close, { kind: 'count', word: word.name.toLowerCase() as CountWord, operands }, operands);
  }

  #nested<T>(open: Token, parse: () => T): T {
    if (++this.#nesting > deepestCondition) throw tooDeep(open);
    const result = parse();
    this.#nesting--;
    return result;
  }

  #close(open: Token): Token {
    if (this.#peek().kind === ')') return this.#next();
    const { kind } = this.#peek();
    if (kind !== 'end') return this.#unexpected('operator');
    throw new FaultFound(fault('P1061', open, {}));
  }

  #unexpected(expected: 'operand' | 'operator' | 'name'): never {
    const token = this.#peek();
    if (token.kind === 'if') throw new FaultFound(fault('P1065', token, {}));
    const found = token.kind === 'name' ? token.name : token.kind;
    throw new FaultFound(fault('P1060', token, { found, [expected]: 1, ...(token.kind === 'end' ? { end: 1 } : {}) }));
  }

  #take(kind: TokenKind): boolean {
    if (this.#peek().kind !== kind) return false;
    this.#at++;
    return true;
  }

  #next(): Token {
    const token = this.#peek();
    this.#at++;
    return token;
  }

  #peek(): Token {
    return this.#tokens[Math.min(this.#at, this.#tokens.length - 1)] as Token;
  }
}

const tooDeep = (place: { readonly start: number; readonly end: number }): FaultFound =>
  new FaultFound(fault('P1063', { start: place.start, end: place.start + 1 }, { limit: deepestCondition }));

type Distribute<T> = T extends unknown ? Omit<T, 'start' | 'end' | 'depth'> : never;

/** A node from its first and last piece; its depth is one more than that of its deepest part. */
function made(
  first: { readonly start: number },
  last: { readonly end: number },
  node: Distribute<ConditionSyntax>,
  parts: readonly ConditionSyntax[],
): ConditionSyntax {
  let depth = 0;
  for (const part of parts) depth = Math.max(depth, part.depth);
  if (depth >= deepestCondition) throw tooDeep({ start: first.start, end: last.end });
  return { ...node, start: first.start, end: last.end, depth: depth + 1 } as ConditionSyntax;
}
