// What the benchmark refuses in CI: ratios between kernels of the same run, in processor time, never an absolute time.
// Limits stand far below what is measured (docs/algorithms.md), so that a busy machine does not trip them.

/** The least times that one kernel must be as fast as another. */
export const leastRatios = { timesExplicit: 4, timesReference: 10, batchTimesExplicit: 10 };

const says = {
  timesExplicit: 'the fast kernel against the explicit kernel',
  timesReference: 'the fast kernel against the reference',
  batchTimesExplicit: 'the batch kernel against the explicit kernel',
};

/** One sentence for each ratio that is missing or too small. */
export const guardFindings = (found, least = leastRatios) =>
  Object.entries(least).flatMap(([ratio, limit]) =>
    found[ratio] >= limit
      ? []
      : [`${says[ratio]}: ${Number(found[ratio]).toFixed(1)} times, at least ${limit} expected`],
  );
