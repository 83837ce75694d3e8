// The front page: what Parley is, the case it began with, the catalog, and the person's own cases.

import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Announcer } from '../../shell/announcer.js';
import { ReadingTools } from '../../shell/reading-tools.js';
import { CatalogList } from './catalog-list.js';
import { FoundingCase } from './founding-case.js';
import { OwnCases } from './own-cases.js';
import { useDroppedFiles } from './use-dropped-files.js';
import classes from './front-screen.module.css';

/** The screen. */
export function FrontScreen() {
  const { t } = useTranslation('front');
  const page = useRef<HTMLDivElement>(null);
  const dropped = useDroppedFiles(page);
  return (
    <div ref={page} className={classes['page']} data-over={dropped.over || undefined}>
      <header className={classes['bar']}>
        <span className={classes['name']}>
          <img src="./icon.svg" alt="" width="30" height="30" />
          Parley
        </span>
        <div className={classes['tools']}>
          <ReadingTools />
        </div>
      </header>
      <main className={classes['main']}>
        <h1 className={classes['lead']}>{t('lead')}</h1>
        <FoundingCase />
        <OwnCases dropped={dropped} />
        <CatalogList />
        <p className={classes['foot']}>{t('foot')}</p>
      </main>
      <Announcer />
    </div>
  );
}
