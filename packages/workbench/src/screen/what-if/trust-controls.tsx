// How far a promise is believed: two sliders, and what each reading makes of them.

import { useState } from 'react';
import { Slider } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { defaultRequest } from '@parley/engine';
import { type Trial, middle, withBelief } from '../../document/trial.js';
import { useWorkspace } from '../../document/workspace.js';
import type { PromiseView } from '../../engine/handlers/promises.js';
import { useAsked } from '../../engine/use-asked.js';
import { announce } from '../../shell/announcer.js';
import { beliefOutcome } from './belief-outcome.js';
import classes from './controls.module.css';

interface TrustControlsProps {
  readonly trial: Trial;
  readonly change: (next: Trial) => void;
}

/** One part for each promise of the case; nothing where there is none. */
export function TrustControls({ trial, change }: TrustControlsProps) {
  const { t } = useTranslation('what-if');
  const text = useWorkspace((workspace) => workspace.standing?.text ?? '');
  const { answered } = useAsked('promises', { text, request: defaultRequest });
  if (answered === null || answered.length === 0) return null;
  return (
    <details className={classes['part']}>
      <summary>
        <h2>{t('trust.title')}</h2>
      </summary>
      <p className={classes['hint']}>{t('trust.hint')}</p>
      {answered.map((promise) => (
        <Promised key={promise.id} promise={promise} trial={trial} change={change} />
      ))}
    </details>
  );
}

/** Loss against gain goes from a tenth to ten times, evenly to the eye. */
const ratioOf = (position: number): number => 10 ** (position / 50 - 1);

function Promised({ promise, trial, change }: TrustControlsProps & { readonly promise: PromiseView }) {
  const { t, i18n } = useTranslation('what-if');
  const kept = trial.beliefs?.find((one) => one.promise === promise.id) ?? { belief: middle, position: middle };
  // While a slider is drawn along nothing is kept: one step back takes back the whole way.
  const [drawn, setDrawn] = useState<{ readonly belief: number; readonly position: number } | null>(null);
  const { belief, position } = drawn ?? kept;
  const keep = (next: { readonly belief: number; readonly position: number }): void => {
    setDrawn(null);
    change(withBelief(trial, { promise: promise.id, ...next }));
    announce(
      promise.readings
        .map((reading) => {
          const { outcome } = beliefOutcome(reading, next.belief / 100, ratioOf(next.position));
          return `${reading.letter}: ${t(`trust.outcome.${outcome}`)}`;
        })
        .join(', '),
    );
  };
  const number = new Intl.NumberFormat(i18n.language, { maximumSignificantDigits: 2 });
  const ratio = ratioOf(position);
  return (
    <div>
      <h3>{t('trust.promise', { name: promise.name, by: promise.by, to: promise.to })}</h3>
      <p id={`${promise.id}-belief`}>{t('trust.belief', { to: promise.to, percent: belief })}</p>
      <Slider
        className={classes['slider'] ?? ''}
        value={belief}
        onChange={(value) => setDrawn({ belief: value, position })}
        onChangeEnd={(value) => keep({ belief: value, position })}
        label={null}
        thumbProps={{ 'aria-labelledby': `${promise.id}-belief` }}
      />
      {promise.readings.some(({ need }) => need === 'between') && (
        <>
          <p id={`${promise.id}-loss`}>{t('trust.loss', { times: number.format(ratio) })}</p>
          <Slider
            className={classes['slider'] ?? ''}
            value={position}
            onChange={(value) => setDrawn({ belief, position: value })}
            onChangeEnd={(value) => keep({ belief, position: value })}
            label={null}
            thumbProps={{ 'aria-labelledby': `${promise.id}-loss` }}
          />
        </>
      )}
      <ul>
        {promise.readings.map((reading) => {
          const { outcome, needed } = beliefOutcome(reading, belief / 100, ratio);
          return (
            <li key={reading.letter}>
              <strong>{reading.letter}</strong>{' '}
              <span className={classes['outcome']}>{t(`trust.outcome.${outcome}`)}</span>
              {needed !== null && <span> {t('trust.needed', { percent: Math.round(needed * 100) })}</span>}
              {reading.others && <span> {t('trust.others')}</span>}
            </li>
          );
        })}
      </ul>
    </div>
  );
}
