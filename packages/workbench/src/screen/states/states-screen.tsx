// The states screen.

import { Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { ScreenProps } from '../screens.js';

/** The screen. */
export function StatesScreen(_props: ScreenProps) {
  const { t } = useTranslation('states');
  return <Title order={1}>{t('title')}</Title>;
}
