// The case screen.

import { Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { ScreenProps } from '../screens.js';

/** The screen. */
export function CaseScreen(_props: ScreenProps) {
  const { t } = useTranslation('case');
  return <Title order={1}>{t('title')}</Title>;
}
