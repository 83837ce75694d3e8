// What the answer rests on: how many statements, sources and assumptions, and each of them.

import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { AssumedView, RestsView } from '../../engine/handlers/answer.js';
import { partyName, useConflict } from '../../proof/case-names.js';
import { Statements } from '../../proof/statement-card.js';
import classes from './rests-on.module.css';

interface RestsOnProps {
  readonly rests: RestsView;
  /** What the answer hangs on, which is computed later. */
  readonly children: ReactNode;
}

/** The section. */
export function RestsOn({ rests, children }: RestsOnProps) {
  const { t } = useTranslation('answer');
  return (
    <section>
      <h2>{t('rests')}</h2>
      <p className={classes['summary']}>{rests.summary}</p>
      {children}
      {rests.statements.length > 0 && (
        <details className={classes['part']} open={!rests.wholeCase && rests.statements.length <= 6}>
          <summary>{t('cited', { count: rests.statements.length })}</summary>
          <Statements ids={rests.statements} contesting={rests.contesting} />
        </details>
      )}
      {rests.assumed.length > 0 && (
        <details className={classes['part']} open={!rests.wholeCase && rests.assumed.length <= 12}>
          <summary>{t('assumed', { count: rests.assumed.length })}</summary>
          <ul className={classes['assumptions']}>
            {rests.assumed.map((element) => (
              <Assumption key={`${element.kind}${element.dm ?? ''}${element.wanted}`} element={element} />
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

function Assumption({ element }: { readonly element: AssumedView }) {
  const { t } = useTranslation('answer');
  const conflict = useConflict();
  if (conflict === null) return null;
  const holder = element.dm === null ? t('rule') : partyName(conflict, element.dm);
  return (
    <li>
      <strong>{holder}</strong> {element.dm === null ? <code>{element.wanted}</code> : element.wanted}
      {element.wanted !== '' && ': '}
      {element.assumption ?? <em>{t('noGround')}</em>}
    </li>
  );
}
