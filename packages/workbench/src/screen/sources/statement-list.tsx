// The statements beside the text, for everybody and for screen readers: one key each to accept, to reject, to correct.

import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { visible } from '@parley/report';
import type { Decision, EvidenceView, StatementView } from '../../sources-engine/calls.js';
import { EditStatement } from './edit-statement.js';
import classes from './statement-list.module.css';

interface StatementListProps {
  readonly statements: readonly StatementView[];
  readonly parties: EvidenceView['parties'];
  readonly numbers: ReadonlyMap<string, number>;
  readonly selected: string | null;
  readonly onSelect: (id: string) => void;
  readonly onDecide: (id: string, decision: Decision) => void;
}

/** The list; the arrow keys walk it, A accepts, R rejects, E corrects. */
export function StatementList({ statements, parties, numbers, selected, onSelect, onDecide }: StatementListProps) {
  const { t } = useTranslation('sources');
  const list = useRef<HTMLOListElement>(null);
  const [editing, setEditing] = useState<string | null>(null);
  const current = selected ?? statements[0]?.id ?? null;
  useEffect(() => {
    const item = list.current?.querySelector(`[data-id="${CSS.escape(selected ?? '')}"]`);
    item?.scrollIntoView({ block: 'nearest' });
  }, [selected]);
  const walk = (from: string, by: number): void => {
    const index = statements.findIndex(({ id }) => id === from);
    const next = statements[Math.max(0, Math.min(statements.length - 1, index + by))];
    if (next === undefined) return;
    onSelect(next.id);
    list.current?.querySelector<HTMLElement>(`[data-id="${CSS.escape(next.id)}"]`)?.focus();
  };
  const pressed = (event: KeyboardEvent, id: string): void => {
    if (event.target !== event.currentTarget || event.ctrlKey || event.metaKey || event.altKey) return;
    const key = event.key.toLowerCase();
    if (key === 'arrowdown' || key === 'j') walk(id, 1);
    else if (key === 'arrowup' || key === 'k') walk(id, -1);
    else if (key === 'a') onDecide(id, { verdict: 'accepted' });
    else if (key === 'r') onDecide(id, { verdict: 'rejected', reason: null });
    else if (key === 'e') setEditing(id);
    else return;
    event.preventDefault();
  };
  return (
    <>
      <p className={classes['keys']}>{t('keys')}</p>
      <ol ref={list} className={classes['list']} aria-label={t('statements')}>
        {statements.map((statement) => (
          <li
            key={statement.id}
            data-id={statement.id}
            data-standing={statement.standing}
            tabIndex={statement.id === current ? 0 : -1}
            aria-current={statement.id === selected ? 'true' : undefined}
            onFocus={(event) => {
              if (event.target === event.currentTarget) onSelect(statement.id);
            }}
            onKeyDown={(event) => pressed(event, statement.id)}
          >
            <Statement statement={statement} number={numbers.get(statement.id) ?? 0} />
            {statement.id === selected && (
              <div className={classes['acts']}>
                <Button size="compact-sm" onClick={() => onDecide(statement.id, { verdict: 'accepted' })}>
                  {t('accept')}
                </Button>
                <Button
                  size="compact-sm"
                  variant="default"
                  onClick={() => onDecide(statement.id, { verdict: 'rejected', reason: null })}
                >
                  {t('reject')}
                </Button>
                <Button size="compact-sm" variant="default" onClick={() => setEditing(statement.id)}>
                  {t('edit')}
                </Button>
              </div>
            )}
            {editing === statement.id && (
              <EditStatement
                statement={statement}
                objects={[...new Set(statements.flatMap(({ object }) => object ?? []))]}
                parties={parties}
                onClose={() => setEditing(null)}
                onSave={(changes) => {
                  onDecide(statement.id, { verdict: 'edited', changes });
                  setEditing(null);
                }}
              />
            )}
          </li>
        ))}
      </ol>
    </>
  );
}

function Statement({ statement, number }: { readonly statement: StatementView; readonly number: number }) {
  const { t } = useTranslation('sources');
  const { holder, proposition, act, form, standing, readings, disagreement, negated, voice, confidence } = statement;
  return (
    <>
      <p className={classes['head']}>
        <span className={classes['number']}>{number}</span>
        <strong>{holder ?? t('nobody')}</strong>
        <span className={classes['standing']}>
          {standing === 'accepted' ? '✓ ' : standing === 'rejected' ? '× ' : standing === 'disputed' ? '≠ ' : ''}
          {t(`standing.${standing}`)}
        </span>
      </p>
      <p className={classes['says']}>
        {negated && <em>{t('negated')} </em>}
        {visible(proposition.replace(/\s+/g, ' '))}
      </p>
      <p className={classes['facts']}>
        {t(`act.${act}` as 'act.offer', { defaultValue: act })} · {t(`form.${form}`)} · {t(`voice.${voice}`)}
        {confidence !== null && ` · ${t('confidence', { value: confidence.toFixed(2) })}`}
      </p>
      {readings.length > 0 && (
        <p className={classes['facts']}>
          {readings.map(({ by, verdict }) => `${by}: ${t(`verdict.${verdict}` as 'verdict.accepted')}`).join('; ')}
        </p>
      )}
      {disagreement.length > 0 && (
        <p className={classes['look']}>{t('disagree', { fields: disagreement.join(', ') })}</p>
      )}
    </>
  );
}
