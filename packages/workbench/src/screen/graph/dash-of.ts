// A dash pattern of SVG as numbers that a shader can follow.

/** Line, gap, line, gap in CSS pixels. A full line has no gap. */
export type Dash = readonly [number, number, number, number];

/** SVG's pattern as two lines and two gaps. */
export function dashOf(pattern: string): Dash {
  const [line = 8, gap = 0, second = line, last = gap] = pattern.split(' ').filter(Boolean).map(Number);
  return [line, gap, second, last];
}
