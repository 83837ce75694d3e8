// The ways to the screens of the open case: a column where there is room, a row that scrolls where there is not.

import { useTranslation } from 'react-i18next';
import { type ScreenName, addressOf, screens } from '../route/route.js';
import classes from './screen-links.module.css';

interface ScreenLinksProps {
  readonly caseId: string;
  readonly current: ScreenName;
}

/** The links. */
export function ScreenLinks({ caseId, current }: ScreenLinksProps) {
  const { t } = useTranslation('shell');
  return (
    <nav aria-label={t('screens')} className={`${classes['links']} parley-not-printed`}>
      <ul>
        {screens.map((screen) => (
          <li key={screen}>
            <a
              href={addressOf({ kind: 'screen', caseId, screen, detail: '' })}
              aria-current={screen === current ? 'page' : undefined}
            >
              {t(`screen.${screen}`)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
