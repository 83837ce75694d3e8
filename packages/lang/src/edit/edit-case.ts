// Edits by the program on the text of a case file: as small as they can be, so that comments, blank lines, order, quotes,
// line endings and byte order mark of everything else stay as they are. Comments of what is removed stay as well.

import { Lexer } from 'yaml';
import { type Outcome, type Span, failed, succeeded } from '@parley/model';
import { parseTree } from '../case/parse-case.js';
import { caseShape } from '../shape/case-shape.js';
import { readableText } from '../text/readable-text.js';
import { type ListNode, type MapEntry, type MapNode, type SyntaxNode, entryOf } from '../yaml/syntax.js';
import { type TextEdit, applyEdits } from './text-edit.js';
import {
  columnAt,
  commentsIn,
  contentEnd,
  dashOf,
  keyColumn,
  lineStart,
  linesOf,
  nextLine,
  withLeadingComments,
} from './line-ranges.js';
import { type PlainValue, asEntry, asItem, inFlow } from './plain-value.js';

/** The way to a value: keys of maps and positions in lists, from the top. */
export type CasePath = readonly (string | number)[];

/**
 * One edit.
 * `set`: the value at the path becomes `value`; a key that is missing is added, with the maps on the way to it.
 * `insert`: `value` becomes item `index` of the list at the path; a missing list is added.
 * `remove`: the entry or item at the path goes. `move`: item `from` of the list at the path becomes item `to`.
 */
export type CaseEdit =
  | { readonly kind: 'set'; readonly path: CasePath; readonly value: PlainValue }
  | { readonly kind: 'insert'; readonly path: CasePath; readonly index: number; readonly value: PlainValue }
  | { readonly kind: 'remove'; readonly path: CasePath }
  | { readonly kind: 'move'; readonly path: CasePath; readonly from: number; readonly to: number };

/** The text after an edit; null without a diagnostic where the path leads nowhere. */
export function editCase(text: string, edit: CaseEdit): Outcome<string> {
  const readable = readableText(text).value;
  const { value: tree, diagnostics } = parseTree(text);
  if (tree === null || readable === null) return failed(diagnostics);
  const edits = new Editor(readable, tree).edits(edit);
  return edits === null ? failed([]) : succeeded(applyEdits(text, edits));
}

class Editor {
  readonly #text: string;
  readonly #root: MapNode;
  readonly #eol: string;

  constructor(text: string, root: MapNode) {
    this.#text = text;
    this.#root = root;
    this.#eol = /\r?\n/.exec(text)?.[0] ?? '\n';
  }

  edits(edit: CaseEdit): readonly TextEdit[] | null {
    switch (edit.kind) {
      case 'set':
        return this.#set(edit.path, edit.value);
      case 'insert':
        return this.#insert(edit.path, edit.index, edit.value);
      case 'remove':
        return this.#remove(edit.path);
      case 'move':
        return this.#move(edit.path, edit.from, edit.to);
    }
  }

  #set(path: CasePath, value: PlainValue): readonly TextEdit[] | null {
    let node: SyntaxNode = this.#root;
    for (const [depth, step] of path.entries()) {
      const rest = path.slice(depth + 1);
      if (typeof step === 'number') {
        const item: SyntaxNode | undefined = node.kind === 'list' ? node.items[step] : undefined;
        if (item === undefined || node.kind !== 'list') return null;
        if (rest.length === 0) return this.#replaceItem(node, item, value);
        node = item;
        continue;
      }
      if (rest.some((later) => typeof later === 'number') && (node.kind !== 'map' || entryOf(node, step) === null))
        return null;
      const entry: MapEntry | null = node.kind === 'map' ? entryOf(node, step) : null;
      if (node.kind === 'map' && entry === null) return this.#addEntry(node, step, nested(rest, value));
      if (entry === null || node.kind !== 'map') return null;
      if (rest.length === 0) return this.#replaceValue(node, entry, value);
      if (entry.value.kind === 'empty') return this.#replaceValue(node, entry, nested(rest, value));
      node = entry.value;
    }
    return null;
  }

  #replaceValue(map: MapNode, entry: MapEntry, value: PlainValue): readonly TextEdit[] {
    const { span, kind } = entry.value;
    const end = contentEnd(entry.value, this.#text);
    const oneLine = kind !== 'empty' && !this.#text.slice(span.start, end).includes('\n');
    if (map.flow || (oneLine && typeof value === 'string' && !value.includes('\n'))) {
      const written = map.flow ? inFlow(value) : asEntry('k', value, '').slice(3);
      return [
        {
          span: {
            start: kind === 'empty' ? entry.key.span.end : span.start,
            end: kind === 'empty' ? this.#afterColon(entry) : end,
          },
          replacement: kind === 'empty' ? `: ${written}` : written,
        },
      ];
    }
    const indent = ' '.repeat(columnAt(this.#text, entry.key.span.start));
    const written = this.#lines(asEntry('k', value, indent).slice(1));
    const range = { start: entry.key.span.end, end: kind === 'empty' ? this.#afterColon(entry) : end };
    return [this.#rewritten(range, written, indent)];
  }

  /** After the colon that follows a key whose value is missing or written as null. */
  #afterColon(entry: MapEntry): number {
    const colon = this.#text.indexOf(':', entry.key.span.end);
    return Math.max(colon < 0 ? entry.key.span.end : colon + 1, contentEnd(entry.value, this.#text));
  }

  #replaceItem(list: ListNode, item: SyntaxNode, value: PlainValue): readonly TextEdit[] {
    const end = contentEnd(item, this.#text);
    if (list.flow) return [{ span: { start: item.span.start, end }, replacement: inFlow(value) }];
    const dash = dashOf(this.#text, item);
    const indent = ' '.repeat(columnAt(this.#text, dash));
    return [this.#rewritten({ start: dash, end: Math.max(end, dash + 1) }, this.#lines(asItem(value, indent)), indent)];
  }

  /** Block text in the place of a range. Comments within move below; so does one behind it, where several lines come in. */
  #rewritten(range: Span, written: string, indent: string): TextEdit {
    const lineEnd = this.#text.slice(range.end, nextLine(this.#text, range.end)).trimEnd().length + range.end;
    const span = { start: range.start, end: written.includes('\n') ? lineEnd : range.end };
    const kept = this.#comments(span)
      .map((comment) => `${this.#eol}${indent}${comment}`)
      .join('');
    return { span, replacement: `${written}${kept}` };
  }

  #addEntry(map: MapNode, key: string, value: PlainValue): readonly TextEdit[] {
    const last = map.entries.at(-1);
    if (map.flow) {
      const inside = `${inFlow({ [key]: value }).slice(1, -1)}`;
      const at =
        last === undefined ? map.span.start + 1 : Math.max(last.key.span.end, contentEnd(last.value, this.#text));
      return [{ span: { start: at, end: at }, replacement: last === undefined ? inside : `, ${inside}` }];
    }
    const indent = ' '.repeat(keyColumn(this.#text, map));
    const written = this.#lines(asEntry(key, value, indent));
    const gap = map === this.#root && typeof value !== 'string' ? this.#eol : '';
    const after = map === this.#root ? this.#sectionBefore(key) : last;
    if (after === undefined)
      return [{ span: { start: map.span.start, end: map.span.start }, replacement: `${written}${this.#eol}${gap}` }];
    const { end } = linesOf(this.#text, after.key.span.start, after.value);
    const broken = end > 0 && this.#text[end - 1] === '\n' ? '' : this.#eol;
    return [{ span: { start: end, end }, replacement: `${broken}${gap}${indent}${written}${this.#eol}` }];
  }

  /** The section after which a new one belongs, by the order of the table of keys. */
  #sectionBefore(key: string): MapEntry | undefined {
    const order = Object.keys(caseShape.keys);
    const place = order.indexOf(key);
    return (
      this.#root.entries.filter((entry) => order.indexOf(entry.key.value) < place).at(-1) ?? this.#root.entries.at(-1)
    );
  }

  #insert(path: CasePath, index: number, value: PlainValue): readonly TextEdit[] | null {
    const list = this.#find(path);
    if (list === null || list.kind === 'empty') return this.#set(path, [value]);
    if (list.kind !== 'list' || index < 0 || index > list.items.length) return null;
    const next = list.items[index];
    const last = list.items.at(-1);
    if (list.flow) return this.#insertInFlow(list, next, last, value);
    if (last === undefined) return null;
    const dash = dashOf(this.#text, next ?? last);
    const indent = ' '.repeat(columnAt(this.#text, dash));
    const written = this.#lines(asItem(value, indent));
    if (next !== undefined) {
      const at = this.#compactStart(dash)
        ? dash
        : withLeadingComments(this.#text, linesOf(this.#text, dash, next), columnAt(this.#text, dash)).start;
      return [
        {
          span: { start: at, end: at },
          replacement: at === dash ? `${written}${this.#eol}${indent}` : `${indent}${written}${this.#eol}`,
        },
      ];
    }
    const { end } = linesOf(this.#text, dash, last);
    const broken = this.#text[end - 1] === '\n' ? '' : this.#eol;
    return [{ span: { start: end, end }, replacement: `${broken}${indent}${written}${this.#eol}` }];
  }

  #insertInFlow(
    list: ListNode,
    next: SyntaxNode | undefined,
    last: SyntaxNode | undefined,
    value: PlainValue,
  ): readonly TextEdit[] {
    if (next !== undefined)
      return [{ span: { start: next.span.start, end: next.span.start }, replacement: `${inFlow(value)}, ` }];
    const at = last === undefined ? list.span.start + 1 : contentEnd(last, this.#text);
    return [{ span: { start: at, end: at }, replacement: last === undefined ? inFlow(value) : `, ${inFlow(value)}` }];
  }

  #remove(path: CasePath): readonly TextEdit[] | null {
    const step = path.at(-1);
    const parent = this.#find(path.slice(0, -1));
    if (step === undefined || parent === null) return null;
    if (parent.kind === 'list' && typeof step === 'number') {
      const item = parent.items[step];
      if (item === undefined) return null;
      if (parent.items.length === 1) return this.#emptied(parent, '[]');
      return parent.flow
        ? this.#removeFromFlow(
            parent.items.map(({ span }) => span),
            step,
          )
        : this.#removeLines(dashOf(this.#text, item), item, parent.items[step + 1]);
    }
    if (parent.kind !== 'map' || typeof step !== 'string') return null;
    const index = parent.entries.findIndex((entry) => entry.key.value === step);
    const entry = parent.entries[index];
    if (entry === undefined) return null;
    if (parent.entries.length === 1) return this.#emptied(parent, '{}');
    if (parent.flow)
      return this.#removeFromFlow(
        parent.entries.map(({ span }) => span),
        index,
      );
    return this.#removeLines(entry.key.span.start, entry.value, parent.entries[index + 1]?.key);
  }

  /** The last item goes: brackets with nothing in them say so, on the same place. */
  #emptied(node: ListNode | MapNode, brackets: string): readonly TextEdit[] {
    const first = node.kind === 'list' ? node.items[0] : node.entries[0]?.key;
    const start =
      node.kind === 'list' && !node.flow && first !== undefined ? dashOf(this.#text, first) : node.span.start;
    const range = { start, end: contentEnd(node, this.#text) };
    const indent = ' '.repeat(columnAt(this.#text, start));
    const kept = this.#comments(range);
    return [{ span: range, replacement: [brackets, ...kept.map((comment) => `${indent}${comment}`)].join(this.#eol) }];
  }

  #removeFromFlow(spans: readonly Span[], index: number): readonly TextEdit[] {
    const [own, next, before] = [spans[index], spans[index + 1], spans[index - 1]];
    if (own === undefined) return [];
    const range =
      next !== undefined ? { start: own.start, end: next.start } : { start: before?.end ?? own.start, end: own.end };
    const kept = this.#comments(range);
    return [
      {
        span: range,
        replacement:
          kept.length === 0 ? '' : kept.map((comment) => `${this.#eol}  ${comment}`).join('') + `${this.#eol}  `,
      },
    ];
  }

  /** Whole lines go; where the first line also opens something else (`- - a`), what follows moves up to it. */
  #removeLines(start: number, node: SyntaxNode, next: SyntaxNode | undefined): readonly TextEdit[] {
    const lines = linesOf(this.#text, start, node);
    const column = columnAt(this.#text, start);
    const indent = ' '.repeat(column);
    const range = this.#compactStart(start)
      ? { start, end: next === undefined ? contentEnd(node, this.#text) : this.#startOf(next, lines.end) }
      : {
          start: lines.start,
          end: Math.min(
            lines.end,
            next === undefined ? lines.end : Math.max(lines.start, this.#startOf(next, lines.end) - column),
          ),
        };
    const kept = this.#comments(range);
    if (range.start === start && column > 0) {
      return [{ span: range, replacement: kept.map((comment) => `${comment}${this.#eol}${indent}`).join('') }];
    }
    return [{ span: range, replacement: kept.map((comment) => `${indent}${comment}${this.#eol}`).join('') }];
  }

  #startOf(node: SyntaxNode, from: number): number {
    const dash = dashOf(this.#text, node);
    return dash >= from ? dash : node.span.start;
  }

  /** Whether something else begins on the line before an offset, as the dash does in `- key: value`. */
  #compactStart(offset: number): boolean {
    return this.#text.slice(lineStart(this.#text, offset), offset).trim() !== '';
  }

  #move(path: CasePath, from: number, to: number): readonly TextEdit[] | null {
    const list = this.#find(path);
    if (list?.kind !== 'list' || list.items[from] === undefined || list.items[to] === undefined) return null;
    if (from === to) return [];
    const regions = list.items.map((item) => this.#itemRegion(list, item));
    const order = regions.map((_, index) => index);
    order.splice(to, 0, ...order.splice(from, 1));
    return order.flatMap((source, place) => {
      const [target, origin] = [regions[place], regions[source]];
      return target === undefined || origin === undefined || source === place
        ? []
        : [{ span: target, replacement: this.#text.slice(origin.start, origin.end) }];
    });
  }

  /** What moves with an item: in brackets the item alone, else its lines without the last line break, comments above included. */
  #itemRegion(list: ListNode, item: SyntaxNode): Span {
    if (list.flow) return { start: item.span.start, end: contentEnd(item, this.#text) };
    const dash = dashOf(this.#text, item);
    const { end } = linesOf(this.#text, dash, item);
    const trimmed =
      this.#text[end - 2] === '\r' && this.#text[end - 1] === '\n'
        ? end - 2
        : this.#text[end - 1] === '\n'
          ? end - 1
          : end;
    if (this.#compactStart(dash) || list.items.some((other) => this.#compactStart(dashOf(this.#text, other))))
      return { start: dash, end: trimmed };
    return {
      start: withLeadingComments(this.#text, { start: lineStart(this.#text, dash), end }, columnAt(this.#text, dash))
        .start,
      end: trimmed,
    };
  }

  #find(path: CasePath): SyntaxNode | null {
    let node: SyntaxNode = this.#root;
    for (const step of path) {
      const next: SyntaxNode | undefined =
        typeof step === 'number'
          ? node.kind === 'list'
            ? node.items[step]
            : undefined
          : node.kind === 'map'
            ? entryOf(node, step)?.value
            : undefined;
      if (next === undefined) return null;
      node = next;
    }
    return node;
  }

  #comments(range: Span): readonly string[] {
    return commentsIn(commentSpans(this.#text), this.#text, range);
  }

  #lines(written: string): string {
    return this.#eol === '\n' ? written : written.replaceAll('\n', this.#eol);
  }
}

/** A value under the keys that lead to it. */
function nested(path: CasePath, value: PlainValue): PlainValue {
  return path.reduceRight<PlainValue>((inner, step) => (typeof step === 'number' ? [inner] : { [step]: inner }), value);
}

/** Where comments stand; a # within a value is none. */
function commentSpans(text: string): readonly Span[] {
  const found: Span[] = [];
  let offset = 0;
  let scalar = false;
  for (const lexeme of new Lexer().lex(text)) {
    if (lexeme === '\u001F') scalar = true;
    else if (lexeme !== '\u0002' && lexeme !== '\u0018') {
      if (lexeme.startsWith('#') && !scalar) found.push({ start: offset, end: offset + lexeme.length });
      offset += lexeme.length;
      scalar = false;
    }
  }
  return found;
}
