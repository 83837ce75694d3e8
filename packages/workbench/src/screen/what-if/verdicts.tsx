// Every verdict before and after: what changed is marked by a sign and by words, not by colour alone.

import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { WhatIfView } from '../../engine/handlers/what-if.js';
import { type VerdictLine, changeCount, verdictLines } from './changed-verdicts.js';
import classes from './verdicts.module.css';

interface VerdictsProps {
  readonly view: WhatIfView;
  /** Whether all readings are known. */
  readonly settled: boolean;
  /** How many changes are tried. */
  readonly size: number;
  readonly reset: () => void;
}

/** The panel. */
export function Verdicts({ view, settled, size, reset }: VerdictsProps) {
  const { t } = useTranslation('what-if');
  const [tried] = view.trials;
  if (tried === undefined) return null;
  const { changed, all } = changeCount(view.base, tried);
  return (
    <div aria-busy={!settled}>
      <div className={classes['head']}>
        <h2 id="verdicts">
          {size === 0
            ? t('verdicts.none')
            : changed === 0
              ? t('verdicts.same')
              : t('verdicts.changed', { count: changed, all })}
        </h2>
        {size > 0 && (
          <Button variant="default" size="xs" onClick={reset}>
            {t('reset', { count: size })}
          </Button>
        )}
      </div>
      {tried.diagnostics.length > 0 && (
        <div role="alert" className={classes['problem']}>
          <p>{t('verdicts.impossible')}</p>
          <ul>
            {tried.diagnostics.map((diagnostic, index) => (
              <li key={index}>{diagnostic.message}</li>
            ))}
          </ul>
        </div>
      )}
      {view.questions.map((question, index) => (
        <div key={question} className={classes['question']}>
          <h3>{question}</h3>
          <ul className={classes['lines']}>
            {verdictLines(view.base, tried, index).map((line) => (
              <Line key={line.readings.join()} line={line} view={view} />
            ))}
          </ul>
        </div>
      ))}
    </div>
  );
}

function Line({ line, view }: { readonly line: VerdictLine; readonly view: WhatIfView }) {
  const { t } = useTranslation('what-if');
  const letters = line.readings.map((reading) => view.readings[reading]?.letter ?? '');
  return (
    <li className={classes['line']} data-changed={line.changed || undefined}>
      {view.readings.length > 1 && (
        <span className={classes['letters']}>
          <span className="parley-hidden">{t('under')} </span>
          {letters.join(' ')}
        </span>
      )}
      {line.changed && line.after !== null ? (
        <span>
          <span className={classes['badge']}>
            <span aria-hidden="true">⇄</span> {t('verdicts.mark')}
          </span>{' '}
          <s className={classes['before']}>{line.before.short}</s>
          <span aria-hidden="true"> → </span>
          <span className="parley-hidden"> {t('verdicts.now')} </span>
          <strong>{line.after.short}</strong>
        </span>
      ) : (
        <span>{(line.after ?? line.before).short}</span>
      )}
    </li>
  );
}
