// How well a share is known from a sample: the exact interval of Clopper and Pearson (1934), which holds the true share
// with at least the stated confidence whatever it is. Wilson's is narrower and promises that only on average.

/** The confidence with which all shares that are stated together lie in their intervals (Bonferroni). */
export const confidence = 0.999;

/** A share between 0 and 1 with what it may be. Exact shares have `low` = `high`. */
export interface Share {
  readonly yes: number;
  readonly of: number;
  readonly low: number;
  readonly high: number;
}

/** A share that was counted over everything there is. */
export function exactShare(yes: number, of: number): Share {
  const share = of === 0 ? 0 : yes / of;
  return { yes, of, low: share, high: share };
}

/** A share in a sample of independent variants, with its interval, as one of so many shares that are stated together. */
export function sampledShare(yes: number, of: number, together = 1): Share {
  const tail = (1 - confidence) / (2 * Math.max(1, together));
  const low = yes === 0 ? 0 : betaQuantile(tail, yes, of - yes + 1);
  const high = yes === of ? 1 : betaQuantile(1 - tail, yes + 1, of - yes);
  return { yes, of, low, high };
}

/** The point below which the beta distribution has `probability`, by halving; to about 15 digits. */
function betaQuantile(probability: number, a: number, b: number): number {
  let [low, high] = [0, 1];
  for (let round = 0; round < 60; round++) {
    const middle = (low + high) / 2;
    if (betaBelow(middle, a, b) < probability) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

/** The regularised incomplete beta function, by its continued fraction (Abramowitz and Stegun 26.5.8), evaluated after Lentz. */
function betaBelow(x: number, a: number, b: number): number {
  if (x <= 0 || x >= 1) return x <= 0 ? 0 : 1;
  const front = Math.exp(logGamma(a + b) - logGamma(a) - logGamma(b) + a * Math.log(x) + b * Math.log(1 - x));
  // The fraction converges fast below the mean; above it the complement is used.
  return x < (a + 1) / (a + b + 2) ? (front * fraction(x, a, b)) / a : 1 - (front * fraction(1 - x, b, a)) / b;
}

function fraction(x: number, a: number, b: number): number {
  const tiny = 1e-300;
  let c = 1;
  let d = 1 / nonZero(1 - ((a + b) * x) / (a + 1), tiny);
  let value = d;
  for (let m = 1; m <= 5000; m++) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    d = 1 / nonZero(1 + even * d, tiny);
    c = nonZero(1 + even / c, tiny);
    value *= d * c;
    d = 1 / nonZero(1 + odd * d, tiny);
    c = nonZero(1 + odd / c, tiny);
    const step = d * c;
    value *= step;
    if (Math.abs(step - 1) < 1e-15) break;
  }
  return value;
}

const nonZero = (value: number, tiny: number): number => (Math.abs(value) < tiny ? tiny : value);

/** ln Γ(x) for x > 0: Stirling's series after shifting x above 15. */
function logGamma(x: number): number {
  let shifted = x;
  let product = 0;
  while (shifted < 15) {
    product += Math.log(shifted);
    shifted += 1;
  }
  const inverse = 1 / shifted;
  const square = inverse * inverse;
  const series = inverse * (1 / 12 - square * (1 / 360 - square * (1 / 1260 - square / 1680)));
  return (shifted - 0.5) * Math.log(shifted) - shifted + 0.5 * Math.log(2 * Math.PI) + series - product;
}
