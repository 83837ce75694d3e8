// Keys for a case file from the display names of a format that has none: readable, unique, the same for the same names.

/** One key for each name; a name that occurs twice gets its owner's key before it, and a number where that is not enough. */
export function keysFromNames(
  named: readonly { readonly name: string; readonly owner: string | null }[],
): readonly string[] {
  const plain = named.map(({ name }, index) => slug(name) || `unnamed_${index + 1}`);
  const counts = new Map<string, number>();
  for (const key of plain) counts.set(key, (counts.get(key) ?? 0) + 1);
  const taken = new Set<string>();
  const next = new Map<string, number>();
  return plain.map((key, index) => {
    const owner = named[index]?.owner ?? null;
    const full = (counts.get(key) ?? 0) > 1 && owner !== null ? `${owner}_${key}` : key;
    let candidate = full;
    let number = next.get(full) ?? 2;
    for (; taken.has(candidate); number++) candidate = `${full}_${number}`;
    next.set(full, number);
    taken.add(candidate);
    return candidate;
  });
}

const reserved = new Set([
  'and',
  'or',
  'not',
  'if',
  'iff',
  'true',
  'false',
  'rest',
  'exactly_one',
  'at_most_one',
  'at_least_one',
]);

/** Lower case, everything that is no letter or digit one underscore; a word of the condition language gets one more. */
function slug(name: string): string {
  const key = name
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '_')
    .replace(/^[_\p{M}]+|_+$/gu, '')
    .slice(0, 60);
  return reserved.has(key) ? `${key}_` : key;
}
