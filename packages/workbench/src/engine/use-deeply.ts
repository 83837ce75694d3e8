// A question that takes seconds: begun by itself or by the person, watched, stopped, and remembered once answered.

import { startTransition, useEffect, useRef, useState } from 'react';
import { askDeeply } from './ask-deeply.js';
import { StoppedError } from './ask-engine.js';
import type { CallName, Calls } from './calls.js';

/** How a long question stands. */
export interface Deeply<Name extends CallName> {
  readonly answered: Calls[Name]['answered'] | null;
  /** `resting` until it is begun, and after it was stopped. */
  readonly state: 'resting' | 'working' | 'answered';
  /** Share that is done; null where nothing was told yet. */
  readonly progress: number | null;
  readonly begin: () => void;
  readonly stop: () => void;
}

const mostKept = 60;
const kept = new Map<string, unknown>();

/** Asks when begun; with `itself`, as soon as what is asked stands still. */
export function useDeeply<Name extends CallName>(
  name: Name,
  asked: Calls[Name]['asked'],
  itself: boolean,
): Deeply<Name> {
  const key = `${name}\n${JSON.stringify(asked)}`;
  const latest = useRef(asked);
  latest.current = asked;
  const [wanted, setWanted] = useState<string | null>(null);
  const [stopped, setStopped] = useState<string | null>(null);
  const [progress, setProgress] = useState<number | null>(null);
  const [problem, setProblem] = useState<Error | null>(null);
  const [, setArrived] = useState(0);
  const known = kept.has(key);
  const working = !known && (wanted === key || (itself && stopped !== key));
  const stopping = useRef<AbortController | null>(null);
  useEffect(() => {
    if (!working) return;
    const controller = new AbortController();
    stopping.current = controller;
    setProgress(null);
    // Typing goes on for a while: what is asked has to stand still first.
    const pause = setTimeout(() => {
      const onProgress = (done: number, total: number): void => setProgress(total === 0 ? null : done / total);
      askDeeply(name, latest.current, { signal: controller.signal, onProgress }).then(
        (answered) => {
          remember(key, answered);
          startTransition(() => setArrived((count) => count + 1));
        },
        (fault: unknown) => {
          if (!(fault instanceof StoppedError)) setProblem(fault as Error);
        },
      );
    }, 250);
    return () => {
      clearTimeout(pause);
      controller.abort();
    };
  }, [name, key, working]);
  // Thrown while drawing, so that the fault boundary around the screen shows it.
  if (problem !== null) throw problem;
  return {
    answered: known ? (kept.get(key) as Calls[Name]['answered']) : null,
    state: known ? 'answered' : working ? 'working' : 'resting',
    progress,
    begin: () => {
      setWanted(key);
      setStopped(null);
    },
    stop: () => {
      setWanted(null);
      setStopped(key);
      stopping.current?.abort();
    },
  };
}

function remember(key: string, answered: unknown): void {
  kept.delete(key);
  kept.set(key, answered);
  const [oldest] = kept.keys();
  if (kept.size > mostKept && oldest !== undefined) kept.delete(oldest);
}
