// Drawings as text: the few elements that the figures need, escaped, in colours that hold on white paper.

/** Ink, soft ink, lines and the accent of a printed page. */
export const ink = { strong: '#1d211f', soft: '#5a5f5b', line: '#c9c3b4', accent: '#0f5450' } as const;

/** One colour and one dash for each party, so that colour is never alone. */
export const partyStrokes = [
  { colour: '#0f5450', dash: '' },
  { colour: '#9a4a10', dash: '7 4' },
  { colour: '#5b3a8c', dash: '2 3' },
  { colour: '#1b5e9c', dash: '10 3 2 3' },
  { colour: '#7a6300', dash: '4 2' },
  { colour: '#8c2f5b', dash: '1 4' },
  { colour: '#3f4644', dash: '12 4' },
  { colour: '#b3261e', dash: '3 3 8 3' },
] as const;

/** The stroke of a party. */
export const strokeOf = (party: number): (typeof partyStrokes)[number] =>
  partyStrokes[party % partyStrokes.length] ?? partyStrokes[0];

const forbidden = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu;

/** Text that may stand between tags and in attributes. */
export const escaped = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    // Characters that XML 1.0 forbids would make a document that nobody can open.
    .replaceAll(forbidden, '\ufffd');

/** An element with its attributes. */
export const element = (
  name: string,
  attributes: Readonly<Record<string, string | number | undefined>>,
  inside = '',
): string => {
  const written = Object.entries(attributes)
    .flatMap(([key, value]) => (value === undefined || value === '' ? [] : [` ${key}="${escaped(String(value))}"`]))
    .join('');
  return `<${name}${written}${inside === '' ? '/>' : `>${inside}</${name}>`}`;
};

/** How a piece of text is set. */
export interface TextStyle {
  readonly size?: number;
  readonly weight?: number;
  readonly colour?: string;
  readonly anchor?: 'start' | 'middle' | 'end';
}

/** A line of text. */
export const label = (x: number, y: number, text: string, style: TextStyle = {}): string =>
  element(
    'text',
    {
      x,
      y,
      'font-size': style.size ?? 13,
      'font-weight': style.weight,
      fill: style.colour ?? ink.strong,
      'text-anchor': style.anchor,
    },
    escaped(text),
  );

/** A drawing. The description is what a screen reader says. */
export const drawing = (width: number, height: number, description: string, inside: string): string =>
  element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `0 0 ${width} ${height}`,
      width,
      height,
      role: 'img',
      'aria-label': description,
      'font-family': 'system-ui, "Noto Sans", "Segoe UI", Helvetica, Arial, sans-serif',
    },
    inside,
  );

/** A name cut to what fits; widths are those of a common sans serif, on the safe side. */
export function fitting(text: string, width: number, size = 13): string {
  const most = Math.max(3, Math.floor(width / (size * 0.55)));
  const letters = Array.from(text);
  return letters.length <= most ? text : `${letters.slice(0, most - 1).join('')}…`;
}
