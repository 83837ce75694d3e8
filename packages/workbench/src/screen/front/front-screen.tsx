// The front page: the catalog, recent cases, a new case, and a place to drop a file.

import { Title, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { catalogCards } from '../../catalog/catalog.js';
import { addressOf } from '../../route/route.js';

/** The screen. */
export function FrontScreen() {
  const { t } = useTranslation('front');
  return (
    <main>
      <Title order={1}>{t('title')}</Title>
      <Text>{t('lead')}</Text>
      <Title order={2}>{t('catalog')}</Title>
      <ul>
        {catalogCards.map(({ name, place, title }) => (
          <li key={place}>
            <a href={addressOf({ kind: 'screen', caseId: name, screen: 'answer', detail: '' })}>{title}</a>
          </li>
        ))}
      </ul>
    </main>
  );
}
