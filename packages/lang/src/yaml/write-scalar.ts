// A text as a YAML scalar: plain where every YAML reader takes it for that text, in double quotes otherwise.

// Letters and digits first; then nothing that means something to YAML inside brackets or braces.
const plainEverywhere = /^[\p{L}\p{N}_(][\p{L}\p{M}\p{N}_ .'()/&|<>!;?+*%=\u200C\u200D-]*$/u;
// The same with commas and colons, where no bracket is open.
const plainInBlock = /^[\p{L}\p{N}_(][\p{L}\p{M}\p{N}_ .,:'()/&|<>!;?+*%=\u200C\u200D-]*$/u;
// What other readers take for a number, a truth value or nothing.
const taken = /^(?:true|false|yes|no|on|off|null|y|n|[-+.\d][\d_.eExXoO+-]*|0[xob][\da-fA-F_]+|\.inf|\.nan)$/i;
const isoDate = /^\d{4}(?:-\d\d){0,2}$/;

/** Where the scalar will stand. */
export type ScalarPlace = 'block' | 'flow';

/** Writes a text on one line. */
export function writeScalar(value: string, place: ScalarPlace): string {
  return isPlain(value, place) ? value : quoted(value);
}

/** Writes a number, date or word of the format, which need no quotes, as it is; anything else as text. */
export function writeWord(value: string, place: ScalarPlace): string {
  return isoDate.test(value) || /^-?\d+(?:\.\d+)?$/.test(value) || value === 'true' ? value : writeScalar(value, place);
}

/** Writes a text after `key:` in block style; several lines become a literal block, indented by `indent`. */
export function writeText(value: string, indent: string): string {
  const lines = value.split('\n');
  const literal =
    lines.length > 1 &&
    lines.every((line) => /^$|^\S(?:.*\S)?$/u.test(line) && !/[\p{Cc}\uFEFF\u2028\u2029]/u.test(line));
  if (!literal || lines[0] === '' || (lines.at(-1) === '' && lines.at(-2) === '')) return writeWord(value, 'block');
  const closed = lines.at(-1) === '';
  const content = closed ? lines.slice(0, -1) : lines;
  return [closed ? '|' : '|-', ...content.map((line) => (line === '' ? '' : `${indent}${line}`))].join('\n');
}

/** Writes a text in double quotes. */
export function quoted(value: string): string {
  return JSON.stringify(value).replace(
    /[\u007F-\u009F\u2028\u2029\uFEFF\uFFFE\uFFFF]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

function isPlain(value: string, place: ScalarPlace): boolean {
  const shape = place === 'flow' ? plainEverywhere : plainInBlock;
  return (
    shape.test(value) &&
    value.at(-1) !== ' ' &&
    value.at(-1) !== ':' &&
    !value.includes(': ') &&
    !taken.test(value) &&
    value.length < 4000
  );
}
