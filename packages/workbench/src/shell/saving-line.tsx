// How keeping the newest change stands, and what to do where it does not.

import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { readFromDisk, saveToDisk } from '../document/disk.js';
import { useSaving } from '../document/saving.js';
import { freshCase, useWorkspace } from '../document/workspace.js';
import { diskCase } from '../document/use-addressed-case.js';
import { downloadText } from './download.js';
import classes from './saving-line.module.css';

/** The line. */
export function SavingLine() {
  const { t } = useTranslation('shell');
  const state = useSaving((saving) => saving.state);
  const open = useWorkspace((workspace) => workspace.open);
  if (open === null) return null;
  return (
    <div className={classes['line']} data-state={state}>
      <span role={state === 'refused' || state === 'changedOnDisk' ? 'alert' : undefined}>{t(`saving.${state}`)}</span>
      {state === 'refused' && (
        <Button size="compact-xs" onClick={() => downloadText(open.name, open.text)}>
          {t('download')}
        </Button>
      )}
      {state === 'changedOnDisk' && (
        <>
          <Button size="compact-xs" onClick={() => void saveToDisk(open.text, true)}>
            {t('overwrite')}
          </Button>
          <Button size="compact-xs" variant="default" onClick={() => void reload()}>
            {t('reload')}
          </Button>
        </>
      )}
    </div>
  );
}

async function reload(): Promise<void> {
  const file = await readFromDisk();
  if (file === null) return;
  useWorkspace.getState().show(freshCase(diskCase, file.name, 'disk', file.text));
  useSaving.setState({ state: 'kept' });
}
