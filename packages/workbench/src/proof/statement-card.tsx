// What somebody said or is reported to want, through whom it reached us, and where it was read.

import { useTranslation } from 'react-i18next';
import type { StatementId } from '@parley/model';
import { useWorkspace } from '../document/workspace.js';
import { addressOf } from '../route/route.js';
import { type SourcedStatement, sourceName, sourcedStatement, useConflict } from './case-names.js';
import classes from './statement-card.module.css';

interface StatementsProps {
  readonly ids: readonly StatementId[];
  /** Those of them that speak against what they stand beside. */
  readonly contesting?: readonly StatementId[];
}

/** Statements of the open case, one under the other. */
export function Statements({ ids, contesting = [] }: StatementsProps) {
  const conflict = useConflict();
  if (conflict === null) return null;
  const all = [...new Set([...ids, ...contesting])];
  return (
    <ul className={classes['cards']}>
      {all.map((id) => {
        const found = sourcedStatement(conflict, id);
        return found === null ? null : <Card key={id} found={found} against={contesting.includes(id)} />;
      })}
    </ul>
  );
}

function Card({ found, against }: { readonly found: SourcedStatement; readonly against: boolean }) {
  const { t } = useTranslation('proof');
  const caseId = useWorkspace((workspace) => workspace.open?.id ?? '');
  const { statement, sources } = found;
  const when = [statement.place, statement.date].filter((part) => part !== null).join(', ');
  return (
    <li className={classes['card']} data-against={against || undefined}>
      <p className={classes['holder']}>
        <strong>{statement.holder}</strong>
        {against && <span className={classes['against']}>⚡ {t('statement.against')}</span>}
      </p>
      <blockquote className={classes['says']}>{statement.paraphrase.trim()}</blockquote>
      <p className={classes['facts']}>
        {t(`statement.form.${statement.form}`)}
        {' · '}
        {when === '' ? t('statement.undated') : when}
        {' · '}
        {t('statement.readIn', {
          sources: sources.map((source) => [sourceName(source), source.date].filter(Boolean).join(' ')).join('; '),
        })}
      </p>
      {statement.note !== null && <p className={classes['facts']}>{statement.note}</p>}
      <a
        className={classes['more']}
        href={addressOf({ kind: 'screen', caseId, screen: 'sources', detail: statement.id })}
      >
        {t('statement.source')}
      </a>
    </li>
  );
}
