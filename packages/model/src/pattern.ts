// Y/N/- strings: how the field writes states and sets of states. Letter k is option k.

import { stateMask, type StateMask } from './brand.js';

/** A set of states: every state that takes all of `yes` and none of `no`. The two never share a bit. */
export interface Pattern {
  readonly yes: StateMask;
  readonly no: StateMask;
}

/** The Y/N string of a state, `optionCount` letters long. */
export function stateLetters(mask: StateMask, optionCount: number): string {
  let letters = '';
  for (let option = 0; option < optionCount; option++) {
    letters += ((mask >> BigInt(option)) & 1n) === 1n ? 'Y' : 'N';
  }
  return letters;
}

/** The Y/N/- string of a pattern, `optionCount` letters long. */
export function patternLetters(pattern: Pattern, optionCount: number): string {
  let letters = '';
  for (let option = 0; option < optionCount; option++) {
    const bit = BigInt(option);
    if (((pattern.yes >> bit) & 1n) === 1n) letters += 'Y';
    else letters += ((pattern.no >> bit) & 1n) === 1n ? 'N' : '-';
  }
  return letters;
}

/** The pattern that letters spell (Y, N, - in either case), or null where a letter is another one. */
export function patternFromLetters(letters: string): Pattern | null {
  let yes = 0n;
  let no = 0n;
  for (let option = 0; option < letters.length; option++) {
    const bit = 1n << BigInt(option);
    const letter = letters[option];
    if (letter === 'Y' || letter === 'y') yes |= bit;
    else if (letter === 'N' || letter === 'n') no |= bit;
    else if (letter !== '-') return null;
  }
  return { yes: stateMask(yes), no: stateMask(no) };
}

/** Whether a state lies in a pattern. */
export const matches = (pattern: Pattern, mask: StateMask): boolean =>
  (mask & pattern.yes) === pattern.yes && (mask & pattern.no) === 0n;
