// Shown while something is loaded: said to everybody, moving for nobody who asked for stillness.

import { useTranslation } from 'react-i18next';
import classes from './waiting.module.css';

/** One quiet line. */
export function Waiting() {
  const { t } = useTranslation('shell');
  return (
    <p role="status" className={classes['line']}>
      {t('loading')}
    </p>
  );
}
