// The person's own cases: a new one, a file, and what this browser kept.

import { Alert, Button, FileButton } from '@mantine/core';
import { caseTemplate, caseTemplateInFrench } from '@parley/report';
import { useTranslation } from 'react-i18next';
import { beginCase } from '../../document/new-case.js';
import { acceptedFiles } from './file-kind.js';
import { RecentCases } from './recent-cases.js';
import type { Refusal } from './take-files.js';
import type { DroppedFiles } from './use-dropped-files.js';
import classes from './own-cases.module.css';
import list from './list.module.css';

/** New, open, recent. */
export function OwnCases({ dropped }: { readonly dropped: DroppedFiles }) {
  const { t, i18n } = useTranslation('front');
  const begin = (): void =>
    void beginCase(
      `${t('new.file')}.parley.yaml`,
      i18n.language === 'fr' ? caseTemplateInFrench : caseTemplate,
      'case',
    );
  return (
    <section aria-labelledby="own">
      <h2 id="own" className={list['title']}>
        {t('own')}
      </h2>
      <div className={classes['ways']}>
        <Button onClick={begin}>{t('new.button')}</Button>
        <FileButton multiple accept={acceptedFiles} onChange={(files) => dropped.take(files)}>
          {(props) => (
            <Button {...props} variant="default">
              {t('file.choose')}
            </Button>
          )}
        </FileButton>
        <p className={classes['drop']}>{t('file.drop')}</p>
      </div>
      {dropped.refusal !== null && <RefusalNote refusal={dropped.refusal} />}
      <RecentCases />
    </section>
  );
}

function RefusalNote({ refusal }: { readonly refusal: Refusal }) {
  const { t } = useTranslation('front');
  return (
    <Alert color="yellow" role="alert" title={t(`refused.${refusal.reason}.title`, { name: refusal.name })} mt="md">
      <p>{t(`refused.${refusal.reason}.todo`)}</p>
      {refusal.lines.length > 0 && (
        <ul>
          {refusal.lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
    </Alert>
  );
}
