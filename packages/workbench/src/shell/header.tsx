// The line at the top: home, the case's title, how saving stands, undo and redo, language, light and dark.

import { Button, NativeSelect, useComputedColorScheme, useMantineColorScheme } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useWorkspace } from '../document/workspace.js';
import { addressOf } from '../route/route.js';
import { type Language, languages, speak } from '../words/i18n.js';
import { SavingLine } from './saving-line.js';
import { redoAloud, undoAloud } from './undo-keys.js';
import classes from './header.module.css';

/** The header. */
export function Header() {
  const { t, i18n } = useTranslation('shell');
  const title = useWorkspace((workspace) => workspace.standing?.conflict?.title ?? workspace.open?.name ?? '');
  const canUndo = useWorkspace((workspace) => workspace.done.length > 0);
  const canRedo = useWorkspace((workspace) => workspace.undone.length > 0);
  const { setColorScheme } = useMantineColorScheme();
  const other = useComputedColorScheme('light') === 'dark' ? 'light' : 'dark';
  return (
    <header className={`${classes['header']} parley-not-printed`}>
      <a className={classes['home']} href={addressOf({ kind: 'front' })} aria-label={t('home')}>
        <img src="./icon.svg" alt="" width="26" height="26" />
        <span>Parley</span>
      </a>
      <p className={classes['title']}>{title}</p>
      <SavingLine />
      <div className={classes['tools']}>
        <Button variant="subtle" size="compact-sm" disabled={!canUndo} onClick={undoAloud}>
          {t('undo')}
        </Button>
        <Button variant="subtle" size="compact-sm" disabled={!canRedo} onClick={redoAloud}>
          {t('redo')}
        </Button>
        <NativeSelect
          size="xs"
          aria-label={t('language')}
          value={i18n.language}
          data={Object.entries(languages).map(([value, label]) => ({ value, label }))}
          onChange={(event) => void speak(event.currentTarget.value as Language)}
        />
        <Button
          variant="subtle"
          size="compact-sm"
          onClick={() => setColorScheme(other)}
          aria-label={t(`theme.${other}`)}
        >
          {other === 'dark' ? '☾' : '☀'}
        </Button>
      </div>
    </header>
  );
}
