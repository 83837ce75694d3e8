// What makes the readings differ: the parts of a perspective that alone give its verdict, and the equilibria they share.

import { useTranslation } from 'react-i18next';
import { conceptName } from '@parley/report';
import type { ComparisonAsked, ComparisonView } from '../../engine/handlers/comparison.js';
import { useDeeply } from '../../engine/use-deeply.js';
import { Term } from '../../help/term.js';
import { DeepSection } from './deep-section.js';
import classes from './deep-section.module.css';

interface ComparedProps {
  readonly asked: ComparisonAsked;
  /** Letters of the readings, in order. */
  readonly letters: readonly string[];
  readonly itself: boolean;
}

/** The part under the table of readings. */
export function Compared({ asked, letters, itself }: ComparedProps) {
  const deeply = useDeeply('comparison', asked, itself);
  return (
    <DeepSection deeply={deeply}>
      {(found) =>
        found === null ? null : (
          <>
            <Causes found={found} />
            <Equilibria found={found} letters={letters} />
          </>
        )
      }
    </DeepSection>
  );
}

function Causes({ found }: { readonly found: ComparisonView }) {
  const { t } = useTranslation('answer');
  if (found.causes.length === 0) return null;
  return (
    <>
      <h3>{t('compared.causes')}</h3>
      <ul className={classes['list']}>
        {found.causes.map(({ letter, causes }) => (
          <li key={letter}>
            <span className={classes['letters']}>{letter}</span>
            {causes
              .map((parts) => parts.map(({ kind, name }) => t(`compared.part.${kind}`, { name })).join(' + '))
              .join(` ${t('compared.or')} `)}
          </li>
        ))}
      </ul>
    </>
  );
}

function Equilibria({ found, letters }: { readonly found: ComparisonView; readonly letters: readonly string[] }) {
  const { t, i18n } = useTranslation('answer');
  if (found.equilibria.length === 0) return null;
  const format = new Intl.NumberFormat(i18n.language);
  return (
    <details>
      <summary>{t('compared.equilibria')}</summary>
      <div className={classes['scroll']} tabIndex={0} role="group" aria-label={t('compared.equilibria')}>
        <table className={classes['table']}>
          <thead>
            <tr>
              <th scope="col">{t('compared.concept')}</th>
              {letters.map((letter) => (
                <th key={letter} scope="col">
                  {letter}
                </th>
              ))}
              <th scope="col">{t('compared.shared')}</th>
            </tr>
          </thead>
          <tbody>
            {found.equilibria.map(({ concept, counts, shared }) => (
              <tr key={concept}>
                <th scope="row">
                  <Term name={concept}>{conceptName(concept)}</Term>
                </th>
                {counts.map((count, index) => (
                  <td key={index}>{format.format(count)}</td>
                ))}
                <td>{shared === null ? '–' : format.format(shared)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}
