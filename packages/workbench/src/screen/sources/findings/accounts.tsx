// Which sources are one account, and what links them.

import { useTranslation } from 'react-i18next';
import type { FindingsView } from '../../../sources-engine/findings-view.js';
import { shortened, useSourceTitle } from './named.js';
import classes from './findings.module.css';

/** The groups, the largest first, and the links that were found between sources. */
export function Accounts({ accounts: { groups, links } }: { readonly accounts: FindingsView['accounts'] }) {
  const { t } = useTranslation('sources');
  const title = useSourceTitle();
  const ordered = [...groups].sort((a, b) => b.length - a.length);
  const count = groups.reduce((sum, group) => sum + group.length, 0);
  return (
    <div className={classes['findings']}>
      <p className={classes['lead']}>
        {t('accounts.sources', { count })}, {t('accounts.accounts', { count: groups.length })}
      </p>
      <ul>
        {ordered.map((group) => (
          <li key={group.join(' ')}>
            {group.length > 1 && <strong>{t('accounts.told', { count: group.length })} </strong>}
            {group.map(title).join(' · ')}
          </li>
        ))}
      </ul>
      {links.length > 0 && (
        <section>
          <h2>{t('accounts.links')}</h2>
          <ul>
            {links.map(({ from, to, kind, score, overruled, passages }) => (
              <li key={`${from} ${to} ${kind}`}>
                <strong>
                  {title(from)} ↔ {title(to)}
                </strong>
                : {t(`accounts.kind.${kind}`)}, {t('percent', { value: Math.round(score * 100) })}
                {overruled && ` (${t('accounts.overruled')})`}
                {passages.map((passage, index) => (
                  <blockquote key={index}>{shortened(passage)}</blockquote>
                ))}
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}
