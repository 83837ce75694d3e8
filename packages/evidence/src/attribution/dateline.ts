// The dateline before the first sentence of a report: "HALM, June 3 (Newswire) -- ". It belongs to no statement.

import type { Item } from '../sentence/unit.js';

/** The items behind a dateline; all of them where the sentence opens with none. */
export function withoutDateline(items: readonly Item[]): readonly Item[] {
  if (!/^\p{Lu}{2}[\p{Lu}.'’-]*$/u.test(items[0]?.text ?? '')) return items;
  for (let k = 1; k < Math.min(items.length - 3, 16); k++) {
    const item = items[k];
    if (item === undefined || item.quotation !== null || /^(?:VERB|AUX|PRON)$/.test(item.pos)) return items;
    if (/^(?:[—–-]|--)$/.test(item.text) && spaced(items, k)) return items.slice(k + 1);
  }
  return items;
}

/** A dash with room on both sides, as no hyphen has. */
const spaced = (items: readonly Item[], k: number): boolean => {
  const dash = items[k];
  return (
    dash !== undefined && (items[k - 1]?.end ?? dash.start) < dash.start && (items[k + 1]?.start ?? dash.end) > dash.end
  );
};
