// A whole number among the words of a command, within bounds.

import { InvalidArgumentError } from 'commander';

/** Reads a whole number from `least` to `most`; anything else is told with what was expected. */
export const wholeIn =
  (least: number, most: number) =>
  (text: string): number => {
    const value = Number(text);
    if (!Number.isInteger(value) || value < least || value > most)
      throw new InvalidArgumentError(`a whole number from ${least} to ${most} was expected.`);
    return value;
  };
