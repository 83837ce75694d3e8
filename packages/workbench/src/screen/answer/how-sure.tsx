// How sure the answer is: over all orders of priorities that what was reported allows, and how far a promise has to be believed.

import { useTranslation } from 'react-i18next';
import { conceptName } from '@parley/report';
import type { HangsOnView, SurenessAsked, SurenessView } from '../../engine/handlers/sureness.js';
import { useDeeply } from '../../engine/use-deeply.js';
import { Term } from '../../help/term.js';
import { DeepSection } from './deep-section.js';
import { Letters } from './letters.js';
import classes from './deep-section.module.css';

interface HowSureProps {
  readonly asked: SurenessAsked;
  readonly readings: number;
  readonly itself: boolean;
}

/** The section. */
export function HowSure({ asked, readings, itself }: HowSureProps) {
  const { t } = useTranslation('answer');
  const deeply = useDeeply('sureness', asked, itself);
  return (
    <DeepSection title={t('sure.title')} deeply={deeply}>
      {(found) =>
        found === null ? null : (
          <>
            <p className={classes['lead']}>{t(found.stated ? 'sure.stated' : 'sure.unsupported')}</p>
            {found.readings.map(({ letters, told }) => (
              <div key={letters.join()}>
                <Letters letters={letters} of={readings} />
                <Sureness sureness={told} />
              </div>
            ))}
          </>
        )
      }
    </DeepSection>
  );
}

function Sureness({ sureness }: { readonly sureness: SurenessView }) {
  const { t, i18n } = useTranslation('answer');
  const { settled, shares, exact, variants, hangsOn } = sureness;
  if (settled !== null) return <span>{t(`sure.settled.${settled}`)}</span>;
  const count = new Intl.NumberFormat(i18n.language).format(variants);
  const alike = new Set(shares.map(({ yes }) => `${yes.yes}/${yes.of}`)).size === 1;
  return (
    <>
      <div className={classes['shares']} role="list">
        {shares.slice(0, alike ? 1 : undefined).map(({ concept, yes }) => (
          <Bar
            key={concept}
            name={alike ? null : concept}
            share={yes.of === 0 ? 0 : yes.yes / yes.of}
            range={exact ? null : [yes.low, yes.high]}
          />
        ))}
      </div>
      <p className={classes['soft']}>{t(exact ? 'sure.exact' : 'sure.sampled', { count: variants, shown: count })}</p>
      {hangsOn !== null && <HangsOn on={hangsOn} />}
    </>
  );
}

interface BarProps {
  /** The concept; null where all concepts say the same. */
  readonly name: string | null;
  readonly share: number;
  readonly range: readonly [number, number] | null;
}

function Bar({ name, share, range }: BarProps) {
  const { t, i18n } = useTranslation('answer');
  const percent = percentIn(i18n.language);
  return (
    <>
      <span role="listitem">
        {name === null ? (
          t('everyConcept')
        ) : (
          <Term name={name}>{conceptName(name as Parameters<typeof conceptName>[0])}</Term>
        )}
        <span className="parley-hidden">: {t('sure.yesIn', { share: percent(share) })}</span>
      </span>
      <span className={classes['track']} aria-hidden="true">
        <span className={classes['filled']} style={{ inlineSize: `${share * 100}%` }} />
      </span>
      <span className={classes['percent']} aria-hidden="true">
        {t('sure.yesIn', { share: percent(share) })}
        {range !== null && ` (${percent(range[0])} – ${percent(range[1])})`}
      </span>
    </>
  );
}

function HangsOn({ on }: { readonly on: HangsOnView }) {
  const { t, i18n } = useTranslation('answer');
  const percent = percentIn(i18n.language);
  return (
    <p className={classes['lead']}>
      {t('sure.hangsOn', { party: on.party })} <em>{on.first}</em> {t('sure.or')} <em>{on.second}</em>.{' '}
      {t('sure.ifFirst', { first: percent(on.yesIfFirst), second: percent(on.yesIfSecond) })}
    </p>
  );
}

/** Shares as people read them; never rounded to all or nothing unless they are. */
function percentIn(language: string): (share: number) => string {
  const format = new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 0 });
  const fine = new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 1 });
  return (share) => {
    const edge = (share > 0 && share < 0.01) || (share > 0.99 && share < 1);
    if (share > 0 && share < 0.001) return `< ${fine.format(0.001)}`;
    if (share > 0.999 && share < 1) return `> ${fine.format(0.999)}`;
    return (edge ? fine : format).format(share);
  };
}
