// Alternative facts that the case names, each a switch.

import { Switch } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Conflict } from '@parley/model';
import { toggled } from '../../document/trial.js';
import { Tried, type ToggleControlsProps } from './toggle-controls.js';
import classes from './controls.module.css';

/** The switches; open, since they are what the case wants to be asked about. */
export function FactControls({ conflict, trial, change }: ToggleControlsProps) {
  const { t } = useTranslation('what-if');
  const levers = trial.levers ?? [];
  if (conflict.levers.length === 0) return null;
  return (
    <details className={classes['part']} open>
      <summary>
        <h2>{t('facts.title')}</h2>
        <Tried count={levers.length} />
      </summary>
      <p className={classes['hint']}>{t('facts.hint')}</p>
      {conflict.levers.map((lever) => (
        <Switch
          key={lever.id}
          className={classes['switch'] ?? ''}
          checked={levers.includes(lever.id)}
          label={lever.name}
          description={byWhom(conflict, lever, t)}
          onChange={() => change({ ...trial, levers: toggled(levers, lever.id) })}
        />
      ))}
    </details>
  );
}

/** Who would have to bring a fact about, and what is to be known of it. */
function byWhom({ dms }: Conflict, { by, note, basis }: Conflict['levers'][number], t: Words): string | undefined {
  const names = by.map((dm) => dms[dm]?.name ?? '').join(', ');
  const parts = [names === '' ? null : t('facts.by', { names }), note ?? basis.assumption];
  const told = parts.filter((part) => part !== null).map((part) => part.trim());
  return told.length === 0 ? undefined : told.join(' ');
}

type Words = ReturnType<typeof useTranslation<'what-if'>>['t'];
