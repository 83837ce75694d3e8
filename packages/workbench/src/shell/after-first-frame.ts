// What may follow: a screen draws first what a person looks for, and the rest in the next frames, in slices.

import { startTransition, useEffect, useState } from 'react';

/** False while a component is drawn for the first time, true from two frames later on. */
export function useAfterFirstFrame(): boolean {
  const [after, setAfter] = useState(false);
  useEffect(() => {
    // Two frames, so that what was drawn first is on the screen before anything else is worked on.
    const first = requestAnimationFrame(() => requestAnimationFrame(() => startTransition(() => setAfter(true))));
    return () => cancelAnimationFrame(first);
  }, []);
  return after;
}
