// The way to help, on every screen; what it opens is loaded when it is first opened.

import { Suspense, lazy, useState } from 'react';
import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';

const HelpDialog = lazy(() => import('./help-dialog.js').then((module) => ({ default: module.HelpDialog })));

/** The button. */
export function HelpButton() {
  const { t } = useTranslation('shell');
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button variant="subtle" size="compact-sm" onClick={() => setOpen(true)} aria-haspopup="dialog">
        {t('help')}
      </Button>
      {open && (
        <Suspense fallback={null}>
          <HelpDialog close={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
