// An editor counts every line break as one position; a file may write it with two. Between the two, exactly.

import { changeBetween } from '../../../document/text-change.js';

/** A text as the editor holds it. */
export const asEditorText = (text: string): string => text.replace(/\r\n?/g, '\n');

/** The editor's position of a place in the text. */
export function toEditor(text: string, offset: number): number {
  let pairs = 0;
  for (let at = text.indexOf('\r\n'); at >= 0 && at + 1 < offset; at = text.indexOf('\r\n', at + 2)) pairs++;
  return offset - pairs;
}

/** The place in the text of an editor's position. */
export function toText(text: string, position: number): number {
  let offset = position;
  for (let at = text.indexOf('\r\n'); at >= 0 && at < offset; at = text.indexOf('\r\n', at + 2)) offset++;
  return offset;
}

/** The text after it was changed in the editor: breaks that were not touched stay, new ones are written like the first. */
export function withEdited(text: string, edited: string): string {
  const change = changeBetween(asEditorText(text), edited);
  if (change === null) return text;
  const ending = /\r\n|\r|\n/.exec(text)?.[0] ?? '\n';
  const start = toText(text, change.start);
  const end = toText(text, change.start + change.removed.length);
  const changed = text.slice(0, start) + change.inserted.replaceAll('\n', ending) + text.slice(end);
  // A lone carriage return before a new line feed would become one break: such mixtures are written with one ending.
  return asEditorText(changed) === edited ? changed : edited.replaceAll('\n', ending === '\r' ? '\n' : ending);
}
