// Measuring on a machine that others use too: the least of several runs, in wall time and in processor time.

/** Least wall and processor milliseconds of `runs` runs, and the last value. */
export function leastOf(runs, run) {
  let wall = Infinity;
  let processor = Infinity;
  let value = null;
  for (let k = 0; k < runs; k++) {
    const before = process.cpuUsage();
    const start = performance.now();
    value = run();
    wall = Math.min(wall, performance.now() - start);
    const used = process.cpuUsage(before);
    processor = Math.min(processor, (used.user + used.system) / 1000);
  }
  return { wall, processor, value };
}

/** Slope of log2(time) over log2(size): 1 is linear. */
export function growthExponent(points) {
  const x = points.map(({ size }) => Math.log2(size));
  const y = points.map(({ time }) => Math.log2(time));
  const mean = (values) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const [mx, my] = [mean(x), mean(y)];
  const over = x.reduce((sum, value, k) => sum + (value - mx) * (y[k] - my), 0);
  return over / x.reduce((sum, value) => sum + (value - mx) ** 2, 0);
}

/** `total` options spread over `parties` parties as evenly as can be. */
export const spread = (total, parties) =>
  Array.from({ length: parties }, (_, dm) => Math.floor(total / parties) + (dm < total % parties ? 1 : 0));

/** Rows as aligned text. */
export function table(header, rows) {
  const cells = [header, ...rows.map((row) => row.map(String))];
  const widths = header.map((_, column) => Math.max(...cells.map((row) => row[column].length)));
  return cells.map((row) => row.map((cell, column) => cell.padStart(widths[column])).join('  ')).join('\n');
}
