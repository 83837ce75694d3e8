// Which rows a scrolled area shows. Rows are as high as each other; where all of them would be higher than a browser can
// draw (Chromium stops at 33,554,428 pixels, others sooner), scrolling is scaled so that every row is still reached.

/** The tallest scrolled area that all browsers draw. */
export const tallest = 12_000_000;

/** Rows in view and where they are drawn. */
export interface RowWindow {
  readonly first: number;
  readonly last: number;
  /** Pixels from the top of the scrolled area to the first row in view. */
  readonly offset: number;
  /** Height of the scrolled area. */
  readonly height: number;
}

/** The rows in view at a scroll position, with a few more on each side. */
export function rowWindow(
  rows: number,
  rowHeight: number,
  viewHeight: number,
  scrollTop: number,
  beyond = 8,
): RowWindow {
  const full = rows * rowHeight;
  const height = Math.min(full, tallest);
  const top = firstPixel(full, height, viewHeight, scrollTop);
  const first = Math.max(0, Math.floor(top / rowHeight) - beyond);
  const last = Math.min(rows, Math.ceil((top + viewHeight) / rowHeight) + beyond);
  // Drawn where they would be if the area were as tall as all rows, moved to where the scroll position is.
  return { first, last, offset: first * rowHeight - top + scrollTop, height };
}

/** The scroll position at which a row is in view, as near to the present one as possible. */
export function scrollTo(row: number, rows: number, rowHeight: number, viewHeight: number, scrollTop: number): number {
  const full = rows * rowHeight;
  const height = Math.min(full, tallest);
  const top = firstPixel(full, height, viewHeight, scrollTop);
  const wanted = Math.min(Math.max(top, (row + 1) * rowHeight - viewHeight), row * rowHeight);
  if (wanted === top) return scrollTop;
  return full <= height ? wanted : (wanted * (height - viewHeight)) / (full - viewHeight);
}

/** The pixel of all rows, as if they were drawn, that is at the top of the view. */
function firstPixel(full: number, height: number, viewHeight: number, scrollTop: number): number {
  if (full <= height) return Math.max(0, Math.min(scrollTop, full - viewHeight));
  const share = Math.max(0, Math.min(1, scrollTop / Math.max(1, height - viewHeight)));
  return share * (full - viewHeight);
}
