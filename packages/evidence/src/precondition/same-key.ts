// When two short texts of an analyst name one thing: letters and digits agree, whatever the case, spacing or marks.

/** The key of a text; empty only for a text without letters and digits. */
export const sameKey = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, ' ')
    .trim();
