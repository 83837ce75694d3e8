// One bit column per option over the states of a model.

import type { OptionColumns } from '../preference/condition-columns.js';

/** How the states of a model spell their options. */
export type MaskSource =
  | { readonly kind: 'dense'; readonly count: number }
  | { readonly kind: 'words'; readonly masks: Uint32Array }
  | { readonly kind: 'wide'; readonly masks: readonly bigint[] };

/** Columns for `optionCount` options: bit s of column k says whether state s takes option k. */
export function optionColumns(source: MaskSource, optionCount: number): OptionColumns {
  return Array.from({ length: optionCount }, (_, option) => optionColumn(source, option));
}

/** Low options repeat within a word; the pattern of option k is 2^k zeros, then 2^k ones. */
const withinWord = [0xaaaaaaaa, 0xcccccccc, 0xf0f0f0f0, 0xff00ff00, 0xffff0000] as const;

function optionColumn(source: MaskSource, option: number): Uint32Array {
  switch (source.kind) {
    case 'dense': {
      const column = new Uint32Array((source.count + 31) >>> 5);
      const constant = withinWord[option];
      if (constant !== undefined) return column.fill(constant);
      for (let word = 0; word < column.length; word++)
        column[word] = ((word >>> (option - 5)) & 1) === 1 ? 0xffffffff : 0;
      return column;
    }
    case 'words': {
      const { masks } = source;
      const column = new Uint32Array((masks.length + 31) >>> 5);
      for (let s = 0; s < masks.length; s++)
        column[s >>> 5] = (column[s >>> 5] ?? 0) | ((((masks[s] ?? 0) >>> option) & 1) << (s & 31));
      return column;
    }
    case 'wide': {
      const { masks } = source;
      const column = new Uint32Array((masks.length + 31) >>> 5);
      const shift = BigInt(option);
      masks.forEach((mask, s) => {
        if (((mask >> shift) & 1n) === 1n) column[s >>> 5] = (column[s >>> 5] ?? 0) | (1 << (s & 31));
      });
      return column;
    }
  }
}
