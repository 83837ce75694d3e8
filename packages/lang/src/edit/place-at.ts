// Where in a case file a position is, told from indentation alone, because while one types the text is rarely whole YAML.

/** A step on the way from the top: a key, or an item of a list. */
export type PlaceStep = string | typeof item;

/** An item of a list, whichever. */
export const item = Symbol('item');

/** A place in a text. */
export interface Place {
  /** Containers from the top, and for a value its own key. */
  readonly steps: readonly PlaceStep[];
  /** Whether a value is being written, after `key:`; otherwise a key or an item. */
  readonly inValue: boolean;
  /** The word before the position. */
  readonly word: string;
  /** Where that word begins. */
  readonly from: number;
}

interface Opened {
  readonly indent: number;
  readonly step: PlaceStep;
}

const keyOf = /^(?:"([^"]*)"|'([^']*)'|([^\s#:'"[{][^:#]*?))\s*:(?=\s|$)/;
const wordBefore = /[\p{L}\p{N}_.-]*$/u;

/** The place of a position; null inside a comment. */
export function placeAt(text: string, offset: number): Place | null {
  const before = text.slice(0, offset);
  const lines = before.split(/\r\n|\r|\n/);
  const current = lines.pop() ?? '';
  if (/^\s*#|\s#/.test(current)) return null;
  const open: Opened[] = [];
  for (const line of lines) {
    const content = line.trimStart();
    if (content === '' || content.startsWith('#')) continue;
    openLine(line, open);
  }
  const { rest, indent } = openDashes(current, open);
  const key = keyOf.exec(rest);
  const word = wordBefore.exec(current)?.[0] ?? '';
  closeFrom(open, indent);
  const steps = open.map(({ step }) => step);
  const from = offset - word.length;
  if (key === null) return { steps, inValue: false, word, from };
  return { steps: [...steps, nameOf(key)], inValue: true, word, from };
}

function openLine(line: string, open: Opened[]): void {
  const { rest, indent } = openDashes(line, open);
  closeFrom(open, indent);
  const key = keyOf.exec(rest);
  if (key !== null) open.push({ indent, step: nameOf(key) });
}

/** Opens the items that the line's dashes begin; what remains of the line is after them. */
function openDashes(line: string, open: Opened[]): { readonly rest: string; readonly indent: number } {
  let indent = line.length - line.trimStart().length;
  let rest = line.slice(indent);
  for (let dash = /^-(\s+|$)/.exec(rest); dash !== null; dash = /^-(\s+|$)/.exec(rest)) {
    // A list may stand as far left as the key that it belongs to: `rules:` and its dashes in one column.
    closeFrom(open, indent, true);
    open.push({ indent, step: item });
    indent += dash[0].length;
    rest = rest.slice(dash[0].length);
  }
  return { rest, indent };
}

function closeFrom(open: Opened[], indent: number, keepsKey = false): void {
  for (let last = open.at(-1); last !== undefined; last = open.at(-1)) {
    const ends = last.indent > indent || (last.indent === indent && !(keepsKey && last.step !== item));
    if (!ends) return;
    open.pop();
  }
}

const nameOf = (key: RegExpExecArray): string => (key[1] ?? key[2] ?? key[3] ?? '').trim();
