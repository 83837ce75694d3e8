// The letters of the readings under which something is so; nothing where it is so under all of them.

import { useTranslation } from 'react-i18next';
import classes from './deep-section.module.css';

interface LettersProps {
  readonly letters: readonly string[];
  /** How many readings there are. */
  readonly of: number;
}

/** The letters. */
export function Letters({ letters, of }: LettersProps) {
  const { t } = useTranslation('answer');
  if (letters.length === of) return null;
  return (
    <span className={classes['letters']}>
      <span className="parley-hidden">{t('under')} </span>
      {letters.join(' ')}
    </span>
  );
}
