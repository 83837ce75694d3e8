// The report screen: the report as it will be read, and every file that it and the case's data can be taken away in.

import { useTranslation } from 'react-i18next';
import { defaultRequest } from '@parley/engine';
import type { AnswerLanguage } from '@parley/report';
import { useWorkspace } from '../../document/workspace.js';
import { useAsked } from '../../engine/use-asked.js';
import { addressOf } from '../../route/route.js';
import { Computing } from '../../shell/computing.js';
import type { ScreenProps } from '../screens.js';
import { DataFiles } from './data-files.js';
import { DocumentFiles } from './document-files.js';
import { Preview } from './preview.js';
import { useDownloads } from './use-downloads.js';
import classes from './report-screen.module.css';

/** The screen. */
export function ReportScreen(_props: ScreenProps) {
  const { t, i18n } = useTranslation('report');
  const text = useWorkspace((workspace) => workspace.standing?.text ?? workspace.open?.text ?? '');
  const caseId = useWorkspace((workspace) => workspace.open?.id ?? '');
  const language: AnswerLanguage = i18n.language === 'fr' ? 'fr' : 'en';
  const asked = { text, request: defaultRequest, language };
  const { answered, progress } = useAsked('publication', asked);
  const downloads = useDownloads();
  if (answered === null) return <Computing progress={progress} />;
  const { publication, diagnostics } = answered;
  if (publication === null)
    return (
      <div role="alert">
        <h1>{t('unreadable')}</h1>
        <ul>
          {diagnostics.map(({ message }, index) => (
            <li key={index}>{message}</li>
          ))}
        </ul>
        <a href={addressOf({ kind: 'screen', caseId, screen: 'case', detail: 'text' })}>{t('mend')}</a>
      </div>
    );
  return (
    <div className={classes['page']}>
      <header className={`${classes['head']} parley-not-printed`}>
        <h1>{t('lead')}</h1>
        <p className={classes['hint']}>{t('hint')}</p>
        <DocumentFiles publication={publication} downloads={downloads} />
        <DataFiles asked={asked} downloads={downloads} />
        <p role="status" className={classes['said']}>
          {downloads.said}
        </p>
      </header>
      <Preview publication={publication} />
    </div>
  );
}
