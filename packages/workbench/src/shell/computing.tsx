// Shown while the worker computes: how far it is, and a way to stop where the caller offers one.

import { Button, Progress } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import classes from './waiting.module.css';

interface ComputingProps {
  /** Share that is done, from 0 to 1; null where nothing was told. */
  readonly progress: number | null;
  readonly onStop?: () => void;
}

/** The line. */
export function Computing({ progress, onStop }: ComputingProps) {
  const { t } = useTranslation('shell');
  return (
    <div className={classes['line']} role="status">
      <p>{t('computing')}</p>
      {progress !== null && <Progress value={progress * 100} aria-label={t('computing')} maw="24rem" />}
      {onStop !== undefined && (
        <Button variant="default" size="xs" mt="sm" onClick={onStop}>
          {t('stop')}
        </Button>
      )}
    </div>
  );
}
