// How the page is read: its language, light or dark.

import { Button, NativeSelect, useComputedColorScheme, useMantineColorScheme } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { HelpButton } from '../help/help-button.js';
import { type Language, languages, speak } from '../words/i18n.js';

/** The choice of language and the switch between light and dark. */
export function ReadingTools() {
  const { t, i18n } = useTranslation('shell');
  const { setColorScheme } = useMantineColorScheme();
  const other = useComputedColorScheme('light') === 'dark' ? 'light' : 'dark';
  return (
    <>
      <HelpButton />
      <NativeSelect
        size="xs"
        aria-label={t('language')}
        value={i18n.language}
        data={Object.entries(languages).map(([value, label]) => ({ value, label }))}
        onChange={(event) => void speak(event.currentTarget.value as Language)}
      />
      <Button variant="subtle" size="compact-sm" onClick={() => setColorScheme(other)} aria-label={t(`theme.${other}`)}>
        {other === 'dark' ? '☾' : '☀'}
      </Button>
    </>
  );
}
