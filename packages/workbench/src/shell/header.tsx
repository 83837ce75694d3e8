// The line at the top: home, the case's title, how saving stands, undo and redo, language, light and dark.

import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useWorkspace } from '../document/workspace.js';
import { addressOf } from '../route/route.js';
import { ReadingTools } from './reading-tools.js';
import { SavingLine } from './saving-line.js';
import { redoAloud, undoAloud } from './undo-keys.js';
import classes from './header.module.css';

/** The header. */
export function Header() {
  const { t } = useTranslation('shell');
  const title = useWorkspace((workspace) => workspace.standing?.conflict?.title ?? workspace.open?.name ?? '');
  const canUndo = useWorkspace((workspace) => workspace.done.length > 0);
  const canRedo = useWorkspace((workspace) => workspace.undone.length > 0);
  return (
    <header className={`${classes['header']} parley-not-printed`}>
      <a className={classes['home']} href={addressOf({ kind: 'front' })}>
        <img src="./icon.svg" alt="" width="26" height="26" />
        <span>Parley</span>
        <span className="parley-hidden">{t('home')}</span>
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
        <ReadingTools />
      </div>
    </header>
  );
}
