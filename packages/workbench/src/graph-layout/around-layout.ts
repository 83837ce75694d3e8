// One state in the middle, the others in columns on both sides of it: names stay readable, and every line leads to the middle.

/** Rows in one column at most. */
const mostRows = 14;

/** Places for `nodes` nodes with the `centre`-th in the middle, x and y one after the other. */
export function aroundLayout(nodes: number, centre: number, width: number): Float32Array {
  const places = new Float32Array(nodes * 2);
  const others = Array.from({ length: nodes }, (_, index) => index).filter((index) => index !== centre);
  const half = Math.ceil(others.length / 2);
  [others.slice(0, half), others.slice(half)].forEach((side, at) => {
    const columns = Math.max(1, Math.ceil(side.length / mostRows));
    const rows = Math.ceil(side.length / columns);
    side.forEach((node, index) => {
      const [column, row] = [Math.floor(index / rows), index % rows];
      const inColumn = Math.min(rows, side.length - column * rows);
      // Odd columns sit half a row lower, so that lines to them pass between the names of the column before.
      const y = (row - (inColumn - 1) / 2 + (column % 2) / 2) * 52;
      places.set([(at === 0 ? -1 : 1) * (column + 1) * (width + 60), y], node * 2);
    });
  });
  return places;
}
