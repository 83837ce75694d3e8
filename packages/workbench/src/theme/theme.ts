// One visual language: paper and ink, one green for what is interactive, one amber for what deserves a look.

import { type MantineColorsTuple, createTheme } from '@mantine/core';

const parley: MantineColorsTuple = [
  '#eaf5f4',
  '#d3e7e5',
  '#a7d0cc',
  '#79b8b2',
  '#53a49d',
  '#3b978f',
  '#1d7d76',
  '#146660',
  '#0f5450',
  '#08403d',
];

const ink: MantineColorsTuple = [
  '#e4e1da',
  '#c4c1ba',
  '#a3a19b',
  '#83827d',
  '#5c5c5a',
  '#41423f',
  '#31322f',
  '#232522',
  '#1b1d1b',
  '#121412',
];

/** The theme. Text sizes start at 16 px, because the page is also read from the back of a room. */
export const theme = createTheme({
  primaryColor: 'parley',
  primaryShade: { light: 7, dark: 3 },
  autoContrast: true,
  colors: { parley, dark: ink },
  fontFamily: 'ui-sans-serif, system-ui, "Segoe UI", "Noto Sans", "DejaVu Sans", sans-serif',
  fontFamilyMonospace: 'ui-monospace, "Cascadia Mono", "DejaVu Sans Mono", Menlo, monospace',
  headings: {
    fontFamily: 'Charter, "Bitstream Charter", "Iowan Old Style", "Noto Serif", Georgia, serif',
    fontWeight: '600',
  },
  defaultRadius: 'sm',
  cursorType: 'pointer',
  respectReducedMotion: true,
});
