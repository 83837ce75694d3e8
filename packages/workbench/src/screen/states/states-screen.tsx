// The states screen: every state of a reading in a table that can be filtered and sorted, and a few of them side by side.

import { useEffect, useMemo, useState } from 'react';
import { NativeSelect } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Conflict } from '@parley/model';
import { defaultRequest } from '@parley/engine';
import { useWorkspace } from '../../document/workspace.js';
import type { StatesView } from '../../engine/handlers/states.js';
import { useAsked } from '../../engine/use-asked.js';
import { useConflict } from '../../proof/case-names.js';
import { Tableau } from '../../proof/tableau.js';
import { announce } from '../../shell/announcer.js';
import { Computing } from '../../shell/computing.js';
import type { ScreenProps } from '../screens.js';
import { OptionFilter } from './option-filter.js';
import { type Shown, OrderControls } from './order-controls.js';
import { StateGrid } from './state-grid.js';
import { stateView } from './state-view.js';
import classes from './states-screen.module.css';

/** States that are compared at most: a table with more columns is no comparison. */
const mostCompared = 8;
/** States up to which the classic tableau is offered. */
const mostTabled = 64;

/** The screen; the address may carry a pattern of letters. */
export function StatesScreen({ detail }: ScreenProps) {
  const { t, i18n } = useTranslation('states');
  const conflict = useConflict();
  const text = useWorkspace((workspace) => workspace.standing?.text ?? '');
  const [reading, setReading] = useState(0);
  const [pattern, setPattern] = useState(() => (/^[YN-]+$/.test(detail) ? detail : ''));
  const [shown, setShown] = useState<Shown>({ held: null, by: null });
  const [compared, setCompared] = useState<readonly number[]>([]);
  const asked = text === '' ? null : { text, request: defaultRequest, reading };
  const { answered, progress } = useAsked('states', asked);
  const order = useAsked('stateOrder', asked === null ? null : { ...asked, ...shown, pattern });
  const view = answered?.view ?? null;
  const found = order.answered?.length ?? 0;
  const number = useMemo(() => new Intl.NumberFormat(i18n.language), [i18n.language]);
  useEffect(() => {
    if (order.current) announce(t('found', { count: found, shown: number.format(found) }));
  }, [order.current, found, number, t]);
  if (conflict === null || answered === null) return <Computing progress={progress} />;
  if (view === null) return <Refused lines={answered.diagnostics.map(({ message }) => message)} />;
  const toggle = (s: number): void =>
    setCompared((before) => {
      if (before.includes(s)) return before.filter((other) => other !== s);
      return [...before, s].slice(-mostCompared);
    });
  return (
    <div className={classes['page']}>
      <header className={classes['head']}>
        <h1>{t('title')}</h1>
        <p className={classes['facts']}>
          {t('found', { count: found, shown: number.format(found) })}
          {found !== view.count && ` ${t('of', { all: number.format(view.count) })}`}
        </p>
      </header>
      <div className={classes['controls']}>
        {conflict.perspectives.length > 0 && (
          <NativeSelect
            label={t('reading')}
            value={String(reading)}
            data={[t('asItStands'), ...conflict.perspectives.map(({ name }) => name)].map((name, index) => ({
              value: String(index),
              label: name,
            }))}
            onChange={(event) => setReading(Number(event.currentTarget.value))}
          />
        )}
        <OrderControls conflict={conflict} shown={shown} change={setShown} />
      </div>
      {view.masks !== null && (
        <details className={classes['filter']} open={pattern === '' ? undefined : true}>
          <summary>{t('filterTitle')}</summary>
          <OptionFilter conflict={conflict} pattern={pattern} change={setPattern} />
        </details>
      )}
      {order.answered !== null && (
        <StateGrid conflict={conflict} view={view} order={order.answered} compared={compared} toggle={toggle} />
      )}
      {view.masks !== null && <Tableaux conflict={conflict} view={view} compared={compared} order={order.answered} />}
    </div>
  );
}

interface TableauxProps {
  readonly conflict: Conflict;
  readonly view: StatesView;
  readonly compared: readonly number[];
  readonly order: Uint32Array | null;
}

/** The chosen states side by side and, where they are few, all that were found. */
function Tableaux({ conflict, view, compared, order }: TableauxProps) {
  const { t, i18n } = useTranslation('states');
  const number = new Intl.NumberFormat(i18n.language);
  const found = order?.length ?? 0;
  const parts = (states: readonly number[]) => ({
    states: states.map((s) => stateView(view, conflict, s)),
    titles: states.map((s) => number.format(s + 1)),
  });
  return (
    <>
      {compared.length > 0 && (
        <section aria-labelledby="compared" className={classes['compared']}>
          <h2 id="compared">{t('compared')}</h2>
          <Tableau {...parts(compared)} caption={t('comparedCaption')} against="first" />
        </section>
      )}
      {order !== null && found > 0 && found <= mostTabled && (
        <details className={classes['tabled']}>
          <summary>{t('tableau')}</summary>
          <Tableau {...parts([...order])} caption={t('tableau')} against="before" />
        </details>
      )}
    </>
  );
}

function Refused({ lines }: { readonly lines: readonly string[] }) {
  const { t } = useTranslation('states');
  return (
    <div className={classes['page']}>
      <h1>{t('title')}</h1>
      <p>{t('none')}</p>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </div>
  );
}
