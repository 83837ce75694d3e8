// A part of the answer that takes a while: computed beside everything else, with progress, a way to stop, and a way to begin.

import type { ReactNode } from 'react';
import { Button, Progress } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { CallName, Calls } from '../../engine/calls.js';
import type { Deeply } from '../../engine/use-deeply.js';
import classes from './deep-section.module.css';

interface DeepSectionProps<Name extends CallName> {
  /** Left out where the part stands inside another section. */
  readonly title?: string;
  readonly deeply: Deeply<Name>;
  /** What is said of the answer; null where there is nothing to say, and then nothing is shown. */
  readonly children: (answered: Calls[Name]['answered']) => ReactNode;
}

/** The section. */
export function DeepSection<Name extends CallName>({ title, deeply, children }: DeepSectionProps<Name>) {
  const { t } = useTranslation('answer');
  const { answered, state } = deeply;
  const inside = answered === null ? <Pending deeply={deeply} title={title ?? t('deep.more')} /> : children(answered);
  if (inside === null || (state === 'answered' && answered === null)) return null;
  return title === undefined ? (
    inside
  ) : (
    <section>
      <h2>{title}</h2>
      {inside}
    </section>
  );
}

function Pending({ deeply, title }: { readonly deeply: Deeply<CallName>; readonly title: string }) {
  const { t } = useTranslation('answer');
  const { state, progress, begin, stop } = deeply;
  if (state === 'resting')
    return (
      <Button variant="default" size="xs" onClick={begin} aria-label={`${t('deep.begin')}: ${title}`}>
        {t('deep.begin')}
      </Button>
    );
  return (
    <div className={classes['pending']}>
      <Progress
        className={classes['bar'] ?? ''}
        value={progress === null ? 100 : progress * 100}
        animated={progress === null}
        size="sm"
        aria-label={`${t('deep.working')}: ${title}`}
      />
      <Button variant="subtle" size="compact-xs" onClick={stop} aria-label={`${t('deep.stop')}: ${title}`}>
        {t('deep.stop')}
      </Button>
    </div>
  );
}
