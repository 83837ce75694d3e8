// How something stands under one concept: a sign and a word, never colour alone.

import { useTranslation } from 'react-i18next';
import classes from './readings-table.module.css';

const signs = {
  accepts: ['✓', 'holds'],
  deterred: ['◐', 'look'],
  unwilling: ['✗', 'fails'],
  stable: ['✓', 'holds'],
  unstable: ['✗', 'fails'],
  some: ['✓', 'holds'],
  none: ['✗', 'fails'],
} as const;

/** An outcome; a dash where the question has none for this concept. */
export function OutcomeMark({ outcome }: { readonly outcome: string | undefined }) {
  const { t } = useTranslation('answer');
  const known = outcome !== undefined && outcome in signs ? (outcome as keyof typeof signs) : null;
  if (known === null) return <span className={classes['mark']}>–</span>;
  const [sign, tone] = signs[known];
  return (
    <span className={classes['mark']} data-tone={tone}>
      <span aria-hidden="true">{sign}</span> {t(`outcome.${known}`)}
    </span>
  );
}
