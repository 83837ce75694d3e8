// The catalog: a row for each published or worked case, with the place that it is cited from.

import { useTranslation } from 'react-i18next';
import { type CatalogCard, catalogCards, foundingCase } from '../../catalog/catalog.js';
import { addressOf } from '../../route/route.js';
import { placeOf } from './place-words.js';
import classes from './list.module.css';

/** The list, without the founding case, which stands above it. */
export function CatalogList() {
  const { t } = useTranslation('front');
  return (
    <section aria-labelledby="catalog">
      <h2 id="catalog" className={classes['title']}>
        {t('catalog.title')}
      </h2>
      <p className={classes['hint']}>{t('catalog.hint')}</p>
      <ul className={classes['rows']}>
        {catalogCards
          .filter(({ name }) => name !== foundingCase)
          .map((card) => (
            <Row key={card.place} card={card} />
          ))}
      </ul>
    </section>
  );
}

function Row({ card }: { readonly card: CatalogCard }) {
  const { t, i18n } = useTranslation('front');
  const { kind, names } = placeOf(card.place);
  const place = [t(`place.${kind}`), ...names].join(' · ');
  const parties = new Intl.ListFormat(i18n.language).format(card.parties);
  return (
    <li>
      <a
        className={classes['row']}
        href={addressOf({ kind: 'screen', caseId: card.name, screen: 'answer', detail: '' })}
      >
        <span className={classes['name']}>{card.title}</span>
        <span className={classes['facts']}>{parties}</span>
        <span className={classes['place']}>{place}</span>
      </a>
    </li>
  );
}
