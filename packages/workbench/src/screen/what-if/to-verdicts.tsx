// On narrow screens, where the verdicts stand below: how many of them change, always in sight, and the way to them.

import type { RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import type { WhatIfView } from '../../engine/handlers/what-if.js';
import { changeCount } from './changed-verdicts.js';
import classes from './what-if-screen.module.css';

interface ToVerdictsProps {
  readonly view: WhatIfView;
  readonly to: RefObject<HTMLElement | null>;
}

/** The bar. */
export function ToVerdicts({ view, to }: ToVerdictsProps) {
  const { t } = useTranslation('what-if');
  const [tried] = view.trials;
  if (tried === undefined) return null;
  const { changed, all } = changeCount(view.base, tried);
  return (
    <button
      type="button"
      className={`${classes['bar'] ?? ''} parley-not-printed`}
      onClick={() => {
        to.current?.scrollIntoView({ block: 'start' });
        to.current?.focus({ preventScroll: true });
      }}
    >
      {changed === 0 ? t('verdicts.same') : t('verdicts.changed', { count: changed, all })}{' '}
      <span aria-hidden="true">↓</span>
    </button>
  );
}
