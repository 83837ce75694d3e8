// An address that names no case: what was looked for, and the way back.

import { Anchor, Stack, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { addressOf } from '../route/route.js';

/** Says that there is no such case. */
export function MissingCase({ id }: { readonly id: string }) {
  const { t } = useTranslation('shell');
  return (
    <Stack component="main" p="xl" maw="72ch">
      <Title order={1}>{t('missing.title')}</Title>
      <Text>{t('missing.text', { id })}</Text>
      <Anchor href={addressOf({ kind: 'front' })}>{t('missing.back')}</Anchor>
    </Stack>
  );
}
