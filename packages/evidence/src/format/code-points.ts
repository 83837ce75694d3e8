// Offsets between UTF-16 code units, as this language and our anchors count, and Unicode code points, as the Web Annotation
// model, REFI-QDA and Python programs do. "a😀b": b is at 3 in units and at 2 in code points.

/** Both directions for one text; offsets outside it are clipped to its ends. */
export interface OffsetMap {
  readonly toCodePoint: (unit: number) => number;
  readonly toUnit: (codePoint: number) => number;
}

/** The map of a text. A unit between the halves of a pair counts as the pair's beginning; a lone half is one code point. */
export function offsetMap(text: string): OffsetMap {
  // Places of the second halves of pairs: code point = unit − number of second halves before it.
  const seconds: number[] = [];
  for (let at = 1; at < text.length; at++) {
    if (isSecond(text.charCodeAt(at)) && isFirst(text.charCodeAt(at - 1))) seconds.push(at);
  }
  const secondsBefore = (unit: number): number => lowerBound(seconds, unit);
  return {
    toCodePoint: (unit) => {
      const at = Math.max(0, Math.min(unit, text.length));
      const inside = seconds[secondsBefore(at)] === at ? 1 : 0;
      return at - inside - secondsBefore(at - inside);
    },
    toUnit: (codePoint) => {
      const wanted = Math.max(0, Math.min(codePoint, text.length - seconds.length));
      // The k-th second half stands at code point seconds[k] − k; every one before the wanted point adds a unit.
      let [low, high] = [0, seconds.length];
      while (low < high) {
        const middle = (low + high) >> 1;
        if ((seconds[middle] ?? 0) - middle <= wanted) low = middle + 1;
        else high = middle;
      }
      return wanted + low;
    },
  };
}

const isFirst = (unit: number): boolean => unit >= 0xd800 && unit <= 0xdbff;
const isSecond = (unit: number): boolean => unit >= 0xdc00 && unit <= 0xdfff;

/** How many of the ascending numbers are below a value. */
function lowerBound(numbers: readonly number[], value: number): number {
  let [low, high] = [0, numbers.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] ?? 0) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
