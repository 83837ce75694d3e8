// Says aloud how many verdicts changed, and the first of them, when a trial is answered.

import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { WhatIfView } from '../../engine/handlers/what-if.js';
import { announce } from '../../shell/announcer.js';
import { changeCount, verdictLines } from './changed-verdicts.js';

/** Announces what is new since the last view; `untried` tells that the screen was opened with nothing changed. */
export function useAnnouncedChanges(view: WhatIfView | null, untried: boolean): void {
  const { t } = useTranslation('what-if');
  // Whoever is quick changes something before the first view is there, and is to hear of it all the same.
  const last = useRef(untried ? t('verdicts.same') : null);
  useEffect(() => {
    const [tried] = view?.trials ?? [];
    if (view === null || tried === undefined) return;
    const { changed, all } = changeCount(view.base, tried);
    const first = view.questions.flatMap((question, index) => {
      const line = verdictLines(view.base, tried, index).find((one) => one.changed);
      return line === undefined || line.after === null ? [] : [`${question} ${line.after.short}`];
    })[0];
    const said =
      changed === 0 ? t('verdicts.same') : `${t('verdicts.changed', { count: changed, all })}. ${first ?? ''}`;
    if (last.current !== null && last.current !== said) announce(said);
    last.current = said;
  }, [view, t]);
}
