// What the answer hangs on: sources without which it would be another, one source alone against all, what carries it together.

import { useTranslation } from 'react-i18next';
import type { VerdictKey } from '@parley/insight';
import { readingLetter } from '@parley/report';
import type { CarrierView, DependenceAsked, DependenceView, FlipView } from '../../engine/handlers/dependence.js';
import { useDeeply } from '../../engine/use-deeply.js';
import { sourcedStatement, useConflict } from '../../proof/case-names.js';
import { DeepSection } from './deep-section.js';
import { Letters } from './letters.js';
import { useVerdictShort } from './verdict-short.js';
import classes from './deep-section.module.css';

interface HangsOnProps {
  readonly asked: DependenceAsked;
  readonly readings: number;
  readonly itself: boolean;
}

/** The part, inside what the answer rests on. */
export function HangsOn({ asked, readings, itself }: HangsOnProps) {
  const deeply = useDeeply('dependence', asked, itself);
  return (
    <DeepSection deeply={deeply}>
      {(found) =>
        found === null ? null : (
          <>
            <Bearing found={found} readings={readings} />
            <Alone found={found} />
            <Carried found={found} />
          </>
        )
      }
    </DeepSection>
  );
}

function Bearing({ found, readings }: { readonly found: DependenceView; readonly readings: number }) {
  const { t } = useTranslation('answer');
  const conflict = useConflict();
  const { sources, bearing, statements } = found;
  if (sources === 0) return <p className={classes['lead']}>{t('hangs.noSources')}</p>;
  return (
    <>
      {bearing.length === 0 ? (
        <p className={classes['lead']}>{t('hangs.noneBears', { count: sources })}</p>
      ) : (
        <>
          <h3>{t('hangs.bearing')}</h3>
          <ul className={classes['list']}>
            {bearing.map(({ name, flips }) => (
              <li key={name}>
                <strong>{name}</strong> <Flips flips={flips} readings={readings} />
              </li>
            ))}
          </ul>
        </>
      )}
      {statements.length > 0 && (
        <>
          <h3>{t('hangs.statements')}</h3>
          <ul className={classes['list']}>
            {statements.map(({ id, flips }) => {
              const statement = conflict === null ? null : sourcedStatement(conflict, id)?.statement;
              return (
                <li key={id}>
                  <strong>{statement?.holder ?? id}</strong> {statement?.paraphrase.trim()}{' '}
                  <Flips flips={flips} readings={readings} />
                </li>
              );
            })}
          </ul>
        </>
      )}
    </>
  );
}

function Flips({ flips, readings }: { readonly flips: readonly FlipView[]; readonly readings: number }) {
  const { t } = useTranslation('answer');
  const short = useVerdictShort();
  return (
    <span className={classes['soft']}>
      {flips.map(({ letters, after }) => (
        <span key={letters.join()}>
          → <Letters letters={letters} of={readings} />
          {t('hangs.becomes', { verdict: short(after) })}{' '}
        </span>
      ))}
    </span>
  );
}

function Alone({ found }: { readonly found: DependenceView }) {
  const { t } = useTranslation('answer');
  const said = useReadingsShort();
  if (found.alone === null) return null;
  const { name, all, only, without } = found.alone;
  const rows = [
    [t('hangs.all'), said(all)],
    [t('hangs.only', { name }), said(only)],
    [t('hangs.without', { name }), said(without)],
  ] as const;
  return (
    <>
      <h3>{t('hangs.alone', { name })}</h3>
      <div className={classes['scroll']} tabIndex={0} role="group" aria-label={t('hangs.alone', { name })}>
        <table className={classes['table']}>
          <tbody>
            {rows.map(([title, verdict]) => (
              <tr key={title}>
                <th scope="row">{title}</th>
                <td>{verdict}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}

/** Verdicts of all readings in one line: once where they agree, with letters where they do not. */
function useReadingsShort(): (verdicts: readonly VerdictKey[]) => string {
  const short = useVerdictShort();
  return (verdicts) => {
    const groups = new Map<string, string[]>();
    verdicts.forEach((verdict, index) => {
      const words = short(verdict);
      groups.set(words, [...(groups.get(words) ?? []), readingLetter(index)]);
    });
    if (groups.size === 1) return [...groups.keys()].join('');
    return [...groups].map(([words, letters]) => `${letters.join(' ')} ${words}`).join('; ');
  };
}

function Carried({ found }: { readonly found: DependenceView }) {
  const { t } = useTranslation('answer');
  if (found.carried === null || found.carried.length === 0) return null;
  return (
    <details>
      <summary>{t('hangs.carried', { count: found.carried.length })}</summary>
      <ul className={classes['list']}>
        {found.carried.map((carrier, index) => (
          <li key={index}>
            <Carrier carrier={carrier} />
          </li>
        ))}
      </ul>
    </details>
  );
}

function Carrier({ carrier }: { readonly carrier: CarrierView }) {
  const { t } = useTranslation('answer');
  const conflict = useConflict();
  if (carrier.kind === 'statement') {
    const statement = conflict === null ? undefined : sourcedStatement(conflict, carrier.id)?.statement;
    return (
      <>
        <strong>{statement?.holder ?? carrier.id}</strong> {statement?.paraphrase.trim()}
      </>
    );
  }
  return (
    <>
      <strong>{carrier.party ?? t('rule')}</strong>{' '}
      {carrier.party === null ? <code>{carrier.label}</code> : carrier.label}{' '}
      {t('hangs.assumed', { reason: carrier.reason.trim() })}
    </>
  );
}
