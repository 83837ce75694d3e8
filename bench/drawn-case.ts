// The text of a small case drawn by chance: two or three parties with an option or two, priorities of several kinds.

/** A case of 4 to 8 states; `random` draws numbers from 0 up to but not including 1. */
export function caseText(seed: number, random: () => number): string {
  const below = (bound: number): number => Math.floor(random() * bound);
  const shapes = [
    [1, 1],
    [1, 2],
    [2, 1],
    [1, 1, 1],
  ] as const;
  const own = shapes[below(shapes.length)] ?? [1, 1];
  const ids = own.map((count, dm) => Array.from({ length: count }, (_, k) => `o${dm}${k}`));
  const all = ids.flat();
  const literal = (): string => `${below(2) === 0 ? '!' : ''}${all[below(all.length)] ?? ''}`;
  const condition = (): string => {
    const word = ['&', '|', '->'][below(4)];
    return word === undefined ? literal() : `${literal()} ${word} ${literal()}`;
  };
  const lists = ids.map(
    (_, dm) =>
      `  p${dm}: [${Array.from({ length: 1 + below(4) }, () => `{ prefer: "${condition()}", assumption: drawn }`).join(', ')}]`,
  );
  const options = ids.map(
    (own2, dm) => `  p${dm}: { options: { ${own2.map((id) => `${id}: ${id.toUpperCase()}`).join(', ')} } }`,
  );
  return `parley: 1\ntitle: Drawn ${seed}\nas_of: 2025\nparties:\n${options.join('\n')}\nstatus_quo: []\npreferences:\n${lists.join('\n')}\n`;
}
