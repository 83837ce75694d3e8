// The tour: offered once on the founding case, then a panel beside the screens that says what each is for. It never stands
// in the way of the page, and takes the focus only when the person asked for it.

import { useEffect, useRef } from 'react';
import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { foundingCase } from '../catalog/catalog.js';
import { useRoute } from '../route/use-route.js';
import { endTour, goToStep, startTour, tourSteps, useTour } from './tour-state.js';
import { usePointedAt } from './use-pointed-at.js';
import classes from './tour.module.css';

/** The offer or the panel; nothing where neither is wanted. */
export function Tour() {
  const { step, seen } = useTour();
  const route = useRoute();
  if (step !== null) return <Panel step={step} />;
  const offered = !seen && route.kind === 'screen' && route.caseId === foundingCase && route.screen === 'answer';
  return offered ? <Offer /> : null;
}

function Offer() {
  const { t } = useTranslation('tour');
  return (
    <aside className={`${classes['panel'] ?? ''} parley-not-printed`} aria-labelledby="tour-title">
      <h2 id="tour-title">{t('offer.title')}</h2>
      <p>{t('offer.text')}</p>
      <div className={classes['ways']}>
        <Button size="xs" onClick={startTour}>
          {t('offer.start')}
        </Button>
        <Button size="xs" variant="default" onClick={endTour}>
          {t('offer.later')}
        </Button>
      </div>
    </aside>
  );
}

function Panel({ step }: { readonly step: number }) {
  const { t } = useTranslation('tour');
  const title = useRef<HTMLHeadingElement>(null);
  const shown = tourSteps[step];
  usePointedAt(shown?.selector ?? null, step);
  useEffect(() => {
    // After the screen has taken the focus for itself.
    const wait = setTimeout(() => title.current?.focus(), 50);
    return () => clearTimeout(wait);
  }, [step]);
  useEffect(() => {
    const leave = (event: KeyboardEvent): void => {
      const busy = document.querySelector('dialog[open]') !== null;
      if (event.key === 'Escape' && !event.defaultPrevented && !busy) finish();
    };
    addEventListener('keydown', leave);
    return () => removeEventListener('keydown', leave);
  }, []);
  if (shown === undefined) return null;
  const last = step === tourSteps.length - 1;
  return (
    <aside className={`${classes['panel'] ?? ''} parley-not-printed`} aria-labelledby="tour-title">
      <p className={classes['count']}>{t('count', { step: step + 1, of: tourSteps.length })}</p>
      <h2 id="tour-title" ref={title} tabIndex={-1}>
        {t(`step.${shown.key}.title`)}
      </h2>
      <p>{t(`step.${shown.key}.text`)}</p>
      <div className={classes['ways']}>
        {step > 0 && (
          <Button size="xs" variant="default" onClick={() => goToStep(step - 1)}>
            {t('back')}
          </Button>
        )}
        <Button size="xs" onClick={() => (last ? finish() : goToStep(step + 1))}>
          {last ? t('end') : t('next')}
        </Button>
        {!last && (
          <Button size="xs" variant="subtle" onClick={finish}>
            {t('leave')}
          </Button>
        )}
      </div>
    </aside>
  );
}

/** Ends the tour and leaves the person in the screen that was shown last. */
function finish(): void {
  endTour();
  document.querySelector<HTMLElement>('main')?.focus();
}
