// What is the same under several readings is told once, with the letters of those readings.

import { readingLetter } from '@parley/report';

/** Something with the letters of the readings under which it is so. */
export interface Alike<Told> {
  readonly letters: readonly string[];
  readonly told: Told;
}

/** Puts together what is equal, in the order in which it is first met. What is compared is plain data. */
export function alike<Told>(byReading: readonly Told[]): readonly Alike<Told>[] {
  const groups = new Map<string, { letters: string[]; told: Told }>();
  byReading.forEach((told, index) => {
    const key = JSON.stringify(told);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { letters: [readingLetter(index)], told });
    else group.letters.push(readingLetter(index));
  });
  return [...groups.values()];
}
