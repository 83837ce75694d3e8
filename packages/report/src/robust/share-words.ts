// Shares in words: exact ones as they are, sampled ones with what they may be.

import type { Share } from '@parley/insight';

/** `37.5 %` where exact; `37.5 % (33–42)` where sampled; `always`, `never` only where every order was gone through. */
export function shareWords(share: Share, exact: boolean): string {
  const percent = percentText(share.of === 0 ? 0 : share.yes / share.of);
  if (exact) return share.yes === share.of ? 'always' : share.yes === 0 ? 'never' : percent;
  return `${percent} (${boundsText(share)})`;
}

/** A share in per cent, with one decimal where it is not whole; never rounded to 0 or 100 unless it is. */
export function percentText(share: number): string {
  const percent = share * 100;
  if (percent > 0 && percent < 0.1) return '<0.1 %';
  if (percent > 99.9 && percent < 100) return '>99.9 %';
  const rounded = percent.toFixed(1);
  return `${rounded.endsWith('.0') ? rounded.slice(0, -2) : rounded} %`;
}

/** Bounds with a decimal where whole numbers would hide how close they are to each other or to an end. */
function boundsText({ low, high }: Share): string {
  const fine = high - low < 0.03 || low > 0.9 || high < 0.1;
  const bound = (share: number): string =>
    share === 0 || share === 1 || !fine ? (share * 100).toFixed(0) : (share * 100).toFixed(1);
  return `${bound(low)}–${bound(high)}`;
}
