// Exact decimal numbers, for option weights: scores are compared, never rounded.

/** The number `digits` · 10^(−`scale`); `scale` is at least 0. */
export interface Decimal {
  readonly digits: bigint;
  readonly scale: number;
}

/** The longest exponent that is read; beyond it a weight is a slip of the pen and would only cost memory. */
const largestExponent = 400;

/** Reads `-12`, `0.5`, `1e-3`; null where the text is no finite decimal number. */
export function decimalFromText(text: string): Decimal | null {
  const match = /^([+-]?)(\d+)(?:\.(\d+))?(?:[eE]([+-]?\d{1,4}))?$/.exec(text.trim());
  if (match === null) return null;
  const [, sign = '', whole = '', fraction = '', exponentText = '0'] = match;
  const exponent = Number(exponentText);
  if (Math.abs(exponent) > largestExponent || whole.length + fraction.length > largestExponent) return null;
  const scale = fraction.length - exponent;
  const magnitude = BigInt(whole + fraction) * (scale < 0 ? 10n ** BigInt(-scale) : 1n);
  return { digits: sign === '-' ? -magnitude : magnitude, scale: Math.max(0, scale) };
}

/** Brings decimals to one scale, so that sums and comparisons are of whole numbers. */
export function commonScale(decimals: readonly Decimal[]): readonly bigint[] {
  const scale = decimals.reduce((largest, decimal) => Math.max(largest, decimal.scale), 0);
  return decimals.map((decimal) => decimal.digits * 10n ** BigInt(scale - decimal.scale));
}
