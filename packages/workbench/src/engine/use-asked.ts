// A question to the worker as React sees it: the newest answer stays on screen until the next one is there.

import { startTransition, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { StoppedError, askEngine } from './ask-engine.js';
import type { CallName, Calls } from './calls.js';

/** How a question stands. */
export interface Asked<Name extends CallName> {
  /** The newest answer, possibly to what was asked before; null before the first. */
  readonly answered: Calls[Name]['answered'] | null;
  /** Whether the answer on screen belongs to what is asked now. */
  readonly current: boolean;
  /** Share of the work that is done, from 0 to 1; null where nothing is under way or nothing was told. */
  readonly progress: number | null;
}

/** Asks whenever what is asked changes. What is asked is compared by its JSON; null asks nothing. */
export function useAsked<Name extends CallName>(name: Name, asked: Calls[Name]['asked'] | null): Asked<Name> {
  const [state, setState] = useState<{ readonly key: string; readonly answered: Calls[Name]['answered'] } | null>(null);
  const [progress, setProgress] = useState<number | null>(null);
  const [problem, setProblem] = useState<Error | null>(null);
  const { i18n } = useTranslation();
  // What is answered may hold sentences, so that another language is another question.
  const key = asked === null ? '' : `${i18n.language} ${JSON.stringify(asked)}`;
  const latest = useRef(asked);
  latest.current = asked;
  useEffect(() => {
    const question = latest.current;
    if (question === null) return;
    let wanted = true;
    const options = {
      onProgress: (done: number, total: number): void => {
        if (wanted) setProgress(total === 0 ? null : done / total);
      },
    };
    askEngine(name, question, options).then(
      (answered) => {
        if (!wanted) return;
        // Drawn in slices: a large answer must not make the page deaf.
        startTransition(() => {
          setState({ key, answered });
          setProgress(null);
        });
      },
      (fault: unknown) => {
        if (wanted && !(fault instanceof StoppedError)) setProblem(fault as Error);
      },
    );
    return () => {
      wanted = false;
    };
  }, [name, key]);
  // Thrown while drawing, so that the fault boundary around the screen shows it.
  if (problem !== null) throw problem;
  return { answered: state?.answered ?? null, current: state?.key === key, progress };
}
