// How keeping the newest change stands, and what to do where it does not.

import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { readFromDisk, saveToDisk } from '../document/disk.js';
import { reviewer } from '../document/reviewer.js';
import { useSaving } from '../document/saving.js';
import { type OpenCase, useWorkspace } from '../document/workspace.js';
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
          <Button size="compact-xs" onClick={() => void saveOver(open)}>
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

async function saveOver({ text, parts: { review } }: OpenCase): Promise<void> {
  useWorkspace.getState().hear(await saveToDisk({ text, review, by: reviewer() }, true));
}

/** The file as it is on disk; what was written here is one step back. */
async function reload(): Promise<void> {
  const file = await readFromDisk();
  const { open, write, hear } = useWorkspace.getState();
  if (file === null || open === null) return;
  write(file.text, 'disk');
  hear(file.review.filter((line) => !open.parts.review.includes(line)));
  useSaving.setState({ state: 'kept' });
}
