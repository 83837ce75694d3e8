// Characters that steer a terminal or turn the direction of a line, made visible, so that no text of a source can draw
// anything but itself.

/**
 * Control characters but tab and line end, and the marks of direction, as escapes of four digits. Joiners inside emoji and
 * combining marks stay.
 */
export const visible = (text: string): string =>
  text.replace(
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
    /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
