// "Did you mean …?": the declared name that a written one is most likely a slip of.
// Distance is Damerau–Levenshtein in its restricted form (optimal string alignment), case and accents costing little.

/** Longer names are not compared: nobody mistypes a paragraph, and the cost is quadratic in the length. */
const longestCompared = 80;
/** With more candidates than this only their beginning is compared, so that one slip costs no more than a glance. */
const mostCandidates = 5000;

/** The candidate nearest to `written`, or null where none is near enough to be meant. */
export function nearestName(written: string, candidates: Iterable<string>): string | null {
  if (written.length > longestCompared) return null;
  const folded = fold(written);
  const limit = folded.length === 1 ? 0 : Math.max(1, Math.floor(folded.length / 3));
  let best: string | null = null;
  let bestDistance = limit + 0.5;
  let seen = 0;
  for (const candidate of candidates) {
    if (++seen > mostCandidates) break;
    if (candidate.length > longestCompared || candidate === written) continue;
    const target = fold(candidate);
    if (Math.abs(target.length - folded.length) > limit) continue;
    const distance = target === folded ? 0 : alignmentDistance(folded, target);
    if (distance < bestDistance) [best, bestDistance] = [candidate, distance];
  }
  return best;
}

/** What is left of a name when case, accents, compatibility forms and separators no longer count. */
function fold(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[\s_-]+/g, '_')
    .toLowerCase();
}

/** Insertions, deletions, substitutions and swaps of neighbours that turn `a` into `b`. */
function alignmentDistance(a: string, b: string): number {
  let beforePrevious: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const current = [i];
    for (let j = 1; j <= b.length; j++) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      let value = Math.min((previous[j] ?? 0) + 1, (current[j - 1] ?? 0) + 1, (previous[j - 1] ?? 0) + cost);
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      if (swapped) value = Math.min(value, (beforePrevious[j - 2] ?? 0) + 1);
      current.push(value);
    }
    beforePrevious = previous;
    previous = current;
  }
  return previous[b.length] ?? 0;
}
