// What stands around every screen: the case's name, the ways to the other screens, undo, language, light and dark.

import { type ReactNode, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { ScreenName } from '../route/route.js';
import { Announcer } from './announcer.js';
import { Header } from './header.js';
import { ScreenLinks } from './screen-links.js';
import { useUndoKeys } from './undo-keys.js';
import classes from './shell.module.css';

interface ShellProps {
  readonly caseId: string;
  readonly screen: ScreenName;
  readonly children: ReactNode;
}

/** The shell. */
export function Shell({ caseId, screen, children }: ShellProps) {
  const { t } = useTranslation('shell');
  const main = useRef<HTMLElement>(null);
  useUndoKeys();
  const shown = useRef(screen);
  useEffect(() => {
    // Whoever goes to another screen by keyboard goes on reading there; on the first screen the page's own start is right.
    if (shown.current !== screen) main.current?.focus();
    shown.current = screen;
  }, [screen]);
  return (
    <div className={classes['shell']}>
      <a
        className={classes['skip']}
        href="#content"
        onClick={(event) => {
          event.preventDefault();
          main.current?.focus();
        }}
      >
        {t('skip')}
      </a>
      <Header />
      <ScreenLinks caseId={caseId} current={screen} />
      <main id="content" ref={main} tabIndex={-1} className={classes['main']} aria-label={t(`screen.${screen}`)}>
        {children}
      </main>
      <Announcer />
    </div>
  );
}
