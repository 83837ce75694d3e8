// Who speaks in the sources and who is only spoken about: counts side by side, no score.

import { useTranslation } from 'react-i18next';
import type { FindingsView } from '../../../sources-engine/findings-view.js';
import { StatementLinks } from './named.js';
import classes from './findings.module.css';

/** The table, with each party's statements to open. */
export function BalanceTable({ rows }: { readonly rows: FindingsView['balance'] }) {
  const { t } = useTranslation('sources');
  if (rows.length === 0) return <p className={classes['lead']}>{t('balance.noParties')}</p>;
  const counts = ['by', 'about', 'quotedWords', 'criticisms', 'criticismsWithReply', 'namedCritics'] as const;
  return (
    <div className={classes['scroll']} tabIndex={0} role="group" aria-label={t('tab.balance')}>
      <table className={classes['table']}>
        <thead>
          <tr>
            <th scope="col">{t('balance.party')}</th>
            {counts.map((name) => (
              <th key={name} scope="col" data-align="right">
                {t(`balance.${name}`)}
              </th>
            ))}
            <th scope="col">{t('balance.form')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.party}>
              <th scope="row">
                {row.name}
                <StatementLinks ids={row.statements} />
              </th>
              {counts.map((name) => (
                <td key={name} data-align="right">
                  {row[name]}
                </td>
              ))}
              <td>
                {t(`balance.evidence.${row.evidenceForm}`)}
                {row.ownWordsMissing && <p className={classes['look']}>{t('gap.own-words')}</p>}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
