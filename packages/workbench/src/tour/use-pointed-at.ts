// Marks what a step of the tour points at, once it is there, and brings it into sight.

import { useEffect } from 'react';

/** How long a screen may take until its part of the tour goes without a mark. */
const patience = 8000;

/** Marks the first element that the selector finds; `step` marks anew where the selector stays the same. */
export function usePointedAt(selector: string | null, step: number): void {
  useEffect(() => {
    if (selector === null) return;
    let marked: Element | null = null;
    const look = (): boolean => {
      const found = document.querySelector(selector);
      if (found === null || found === marked) return found !== null;
      marked?.removeAttribute('data-toured');
      found.setAttribute('data-toured', '');
      found.scrollIntoView({ block: 'center' });
      marked = found;
      return true;
    };
    const watch = new MutationObserver(look);
    watch.observe(document.body, { childList: true, subtree: true });
    look();
    const enough = setTimeout(() => watch.disconnect(), patience);
    return () => {
      clearTimeout(enough);
      watch.disconnect();
      marked?.removeAttribute('data-toured');
    };
  }, [selector, step]);
}
