// A key of the case file made from a name that a person typed.

/** Letters, digits and `_`; a number is added where the key is taken. */
export function keyOf(name: string, taken: readonly string[]): string {
  const plain = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '_')
    .replace(/^_+|_+$/g, '')
    .slice(0, 40);
  const key = plain === '' || /^\p{N}/u.test(plain) ? `option_${plain}`.replace(/_$/, '') : plain;
  for (let number = 2; ; number++) {
    const candidate = number === 2 && !taken.includes(key) ? key : `${key}_${number}`;
    if (!taken.includes(candidate)) return candidate;
  }
}
