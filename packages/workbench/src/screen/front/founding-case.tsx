// The case that Parley began with, first on the page: its question, and what was found, computed while the page is read.

import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { catalogCards, foundingCase } from '../../catalog/catalog.js';
import { addressOf } from '../../route/route.js';
import classes from './founding-case.module.css';

/** The question as a way to the answer. */
export function FoundingCase() {
  const { t } = useTranslation('front');
  const card = catalogCards.find(({ name }) => name === foundingCase);
  const text = useText(card?.load);
  if (card === undefined) return null;
  const address = addressOf({ kind: 'screen', caseId: card.name, screen: 'answer', detail: '' });
  return (
    <section className={classes['founding']} aria-labelledby="founding">
      <p className={classes['kicker']}>{t('founding.kicker')}</p>
      <h2 id="founding">
        <a href={address}>{t('founding.question')}</a>
      </h2>
      <p className={classes['story']}>{t('founding.story')}</p>
      <p className={classes['ways']}>
        <a className={classes['open']} href={address} data-ready={text !== null || undefined}>
          {t('founding.open')}
        </a>
      </p>
    </section>
  );
}

/** The case's text, loaded once the page stands still. */
function useText(load: (() => Promise<string>) | undefined): string | null {
  const [text, setText] = useState<string | null>(null);
  useEffect(() => {
    let wanted = true;
    void load?.().then((loaded) => wanted && setText(loaded));
    return () => {
      wanted = false;
    };
  }, [load]);
  return text;
}
