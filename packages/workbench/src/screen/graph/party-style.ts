// How each party's moves look: a colour that colour-blind people tell apart and, because colour is never enough, a line of its own.

/** One party's look in a theme. */
export interface PartyStyle {
  readonly colour: string;
  /** SVG dash pattern; empty for a full line. */
  readonly dash: string;
}

/** After Okabe and Ito (2008), darkened or lightened until text contrast holds on the page's ground. */
const light = ['#0b5c96', '#a34700', '#00704f', '#8a3a71', '#6b5a00', '#31577a', '#8b2d2d', '#44444c'];
const dark = ['#6cb8ee', '#f0985a', '#4fc7a0', '#e3a0cc', '#e0ce5e', '#a9c9e6', '#f09a9a', '#c9c9d2'];
const dashes = ['', '7 4', '2 4', '10 4 2 4', '14 5', '4 2', '10 3 2 3 2 3', '1 3'];

/** The look of party `dm`. */
export const partyStyle = (dm: number, scheme: 'light' | 'dark'): PartyStyle => ({
  colour: (scheme === 'dark' ? dark : light)[dm % light.length] ?? '#888888',
  dash: dashes[dm % dashes.length] ?? '',
});
