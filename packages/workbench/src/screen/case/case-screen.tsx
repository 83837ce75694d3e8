// The case, as a form, as text, or both side by side, over one document.

import { Suspense, lazy, useState } from 'react';
import { Button } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { useTranslation } from 'react-i18next';
import { useWorkspace } from '../../document/workspace.js';
import { addressOf } from '../../route/route.js';
import { downloadText } from '../../shell/download.js';
import { Waiting } from '../../shell/waiting.js';
import type { ScreenProps } from '../screens.js';
import { Findings } from './findings.js';
import { CaseForm } from './form/case-form.js';
import classes from './case-screen.module.css';

const CaseEditor = lazy(() => import('./text/case-editor.js').then((module) => ({ default: module.CaseEditor })));

const views = ['both', 'form', 'text'] as const;

/** The screen; the address says which view is shown. */
export function CaseScreen({ detail }: ScreenProps) {
  const { t } = useTranslation('case');
  const wide = useMediaQuery('(min-width: 75em)', undefined, { getInitialValueInEffect: false }) ?? false;
  const asked = views.find((name) => name === detail) ?? (wide ? 'both' : 'form');
  const view = asked === 'both' && !wide ? 'form' : asked;
  const [showAt, setShowAt] = useState<number | null>(null);
  const open = useWorkspace((workspace) => workspace.open);
  const edit = useWorkspace((workspace) => workspace.edit);
  if (open === null) return null;
  const show = (offset: number): void => {
    setShowAt(offset);
    if (view === 'form') location.hash = addressOf({ kind: 'screen', caseId: open.id, screen: 'case', detail: 'text' });
  };
  return (
    <div className={classes['screen']}>
      <div className={classes['bar']}>
        <h1>{t('title')}</h1>
        <nav aria-label={t('views')}>
          {views
            .filter((name) => name !== 'both' || wide)
            .map((name) => (
              <a
                key={name}
                href={addressOf({ kind: 'screen', caseId: open.id, screen: 'case', detail: name })}
                aria-current={name === view ? 'true' : undefined}
              >
                {t(`view.${name}`)}
              </a>
            ))}
        </nav>
        <Button variant="subtle" size="compact-sm" onClick={() => void edit('format', 'format')}>
          {t('format')}
        </Button>
        <Button
          variant="subtle"
          size="compact-sm"
          onClick={() => downloadText(open.name, open.text, 'text/yaml;charset=utf-8')}
        >
          {t('download')}
        </Button>
      </div>
      <Findings show={show} />
      <div className={classes['views']} data-view={view}>
        {view !== 'text' && (
          <div className={classes['form']}>
            <CaseForm show={show} />
          </div>
        )}
        {view !== 'form' && (
          <div className={classes['text']}>
            <p className={classes['hint']}>{t('text.leave')}</p>
            <Suspense fallback={<Waiting />}>
              <CaseEditor showAt={showAt} />
            </Suspense>
          </div>
        )}
      </div>
    </div>
  );
}
