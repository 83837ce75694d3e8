// What this browser kept, the latest first, and the way to let it go.

import { useEffect, useRef, useState } from 'react';
import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { type KeptCase, recentCases, removeFromShelf } from '../../document/shelf.js';
import { useWorkspace } from '../../document/workspace.js';
import { addressOf } from '../../route/route.js';
import { announce } from '../../shell/announcer.js';
import classes from './list.module.css';

/** The list; nothing where there is none. */
export function RecentCases() {
  const { t, i18n } = useTranslation('front');
  const [kept, setKept] = useState<readonly KeptCase[]>([]);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => void recentCases().then(setKept), []);
  if (kept.length === 0) return null;
  const when = new Intl.DateTimeFormat(i18n.language, { dateStyle: 'medium', timeStyle: 'short' });
  const remove = (entry: KeptCase): void => {
    // The shelf is emptied behind the open case as well, or its next change would put it back.
    if (useWorkspace.getState().open?.id === entry.open.id) useWorkspace.getState().close();
    void removeFromShelf(entry.open.id).then(() => {
      setKept((before) => before.filter(({ open }) => open.id !== entry.open.id));
      announce(t('recent.removed', { name: titleOf(entry) }));
      heading.current?.focus();
    });
  };
  return (
    <>
      <h3 ref={heading} tabIndex={-1} className={classes['under']}>
        {t('recent.title')}
      </h3>
      <ul className={classes['rows']}>
        {kept.map((entry) => (
          <li key={entry.open.id} className={classes['withButton']}>
            <a
              className={classes['row']}
              href={addressOf({ kind: 'screen', caseId: entry.open.id, screen: 'answer', detail: '' })}
            >
              <span className={classes['name']}>{titleOf(entry)}</span>
              <span className={classes['facts']}>{entry.open.name}</span>
              <span className={classes['place']}>{when.format(entry.changed)}</span>
            </a>
            <Button
              variant="subtle"
              size="compact-sm"
              onClick={() => remove(entry)}
              aria-label={t('recent.remove', { name: titleOf(entry) })}
            >
              ✕
            </Button>
          </li>
        ))}
      </ul>
    </>
  );
}

/** The title as the text has it; a text that cannot be read is named by its file. */
function titleOf({ open }: KeptCase): string {
  const written = /^title:[ \t]*(.+?)[ \t]*$/m.exec(open.text)?.[1];
  return written?.replace(/^(["'])(.*)\1$/, '$2') ?? open.name;
}
