// The what-if screen.

import { Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { ScreenProps } from '../screens.js';

/** The screen. */
export function WhatIfScreen(_props: ScreenProps) {
  const { t } = useTranslation('what-if');
  return <Title order={1}>{t('title')}</Title>;
}
