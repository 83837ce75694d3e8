// One document beside its statements: choosing either shows the other.

import { useEffect, useRef, useState } from 'react';
import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Decision, EvidenceView, SourceView, StatementView } from '../../sources-engine/calls.js';
import { useSlotName } from './findings/slot-name.js';
import { SourceText } from './source-text.js';
import { StatementList } from './statement-list.js';
import classes from './document-reader.module.css';

interface DocumentReaderProps {
  readonly source: SourceView;
  readonly statements: readonly StatementView[];
  readonly parties: EvidenceView['parties'];
  /** The statement that the address names. */
  readonly shown: string | null;
  readonly wording: boolean;
  readonly onDecide: (ids: readonly string[], decision: Decision) => void;
}

/** The reader. */
export function DocumentReader({ source, statements, parties, shown, wording, onDecide }: DocumentReaderProps) {
  const { t } = useTranslation('sources');
  const slot = useSlotName();
  const [selected, setSelected] = useState(shown);
  const text = useRef<HTMLDivElement>(null);
  useEffect(() => setSelected(shown), [shown]);
  useEffect(() => {
    text.current?.querySelector('[data-selected]')?.scrollIntoView({ block: 'nearest' });
  }, [selected]);
  const numbers = new Map(statements.map(({ id }, index) => [id, index + 1]));
  const open = statements.filter(({ standing }) => standing === 'proposed').map(({ id }) => id);
  const facts = [source.outlet, source.issued].filter((fact) => fact !== null);
  return (
    <div className={classes['reader']}>
      <div ref={text} className={classes['text']}>
        <p className={classes['facts']}>
          {facts.join(' · ')}{' '}
          {source.missing.length > 0 && t('missing', { fields: source.missing.map(slot).join(', ') })}
        </p>
        <SourceText
          source={source}
          statements={statements}
          numbers={numbers}
          selected={selected}
          wording={wording}
          onSelect={setSelected}
        />
      </div>
      <div className={classes['list']}>
        <h2>{t('count', { count: statements.length })}</h2>
        {open.length > 1 && (
          <Button size="compact-sm" variant="default" onClick={() => onDecide(open, { verdict: 'accepted' })}>
            {t('acceptAll', { count: open.length })}
          </Button>
        )}
        <StatementList
          statements={statements}
          parties={parties}
          numbers={numbers}
          selected={selected}
          onSelect={setSelected}
          onDecide={(id, decision) => onDecide([id], decision)}
        />
        {source.unattributed.length > 0 && (
          <details className={classes['rest']}>
            <summary>{t('unattributed', { count: source.unattributed.length })}</summary>
            <ul>
              {source.unattributed.map(({ start, end }) => (
                <li key={start}>{source.text.slice(start, end)}</li>
              ))}
            </ul>
          </details>
        )}
      </div>
    </div>
  );
}
