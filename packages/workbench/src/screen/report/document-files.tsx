// The report as a file: one click each.

import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { askEngine } from '../../engine/ask-engine.js';
import type { Publication } from '../../publication/publication.js';
import { drawnFigures } from './drawn-figures.js';
import type { Downloads } from './use-downloads.js';
import classes from './report-screen.module.css';

interface DocumentFilesProps {
  readonly publication: Publication;
  readonly downloads: Downloads;
}

/** The buttons, each with what one gets. */
export function DocumentFiles({ publication, downloads }: DocumentFilesProps) {
  const { t } = useTranslation('report');
  const page = (): void =>
    downloads.take('.report.html', () => askEngine('document', { publication, format: 'html', drawn: [] }));
  const word = (): void =>
    downloads.take('.report.docx', async () =>
      askEngine('document', { publication, format: 'docx', drawn: await drawnFigures(publication) }),
    );
  return (
    <section aria-labelledby="report-files">
      <h2 id="report-files">{t('document')}</h2>
      <ul className={classes['files']}>
        <li>
          <Button onClick={page} disabled={downloads.busy} aria-describedby="report-html">
            {t('html')}
          </Button>
          <span id="report-html">{t('htmlHint')}</span>
        </li>
        <li>
          <Button variant="default" onClick={word} disabled={downloads.busy} aria-describedby="report-docx">
            {t('docx')}
          </Button>
          <span id="report-docx">{t('docxHint')}</span>
        </li>
        <li>
          <Button variant="default" onClick={() => window.print()} aria-describedby="report-print">
            {t('print')}
          </Button>
          <span id="report-print">{t('printHint')}</span>
        </li>
      </ul>
    </section>
  );
}
