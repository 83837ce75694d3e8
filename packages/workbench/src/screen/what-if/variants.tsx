// Trials kept under a name: tried again, compared with each other, let go.

import { type SubmitEvent, useState } from 'react';
import { Button, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { type Trial, trialSize } from '../../document/trial.js';
import { useWorkspace } from '../../document/workspace.js';
import type { KeptVariant } from '../../document/step.js';
import { CompareVariants } from './compare-variants.js';
import classes from './variants.module.css';

interface VariantsProps {
  readonly trial: Trial;
  readonly change: (next: Trial) => void;
}

const none: readonly KeptVariant[] = [];

/** The field that keeps, and what was kept. */
export function Variants({ trial, change }: VariantsProps) {
  const { t } = useTranslation('what-if');
  const variants = useWorkspace((workspace) => workspace.open?.parts.variants ?? none);
  const keep = useWorkspace((workspace) => workspace.keep);
  const [name, setName] = useState('');
  const submit = (event: SubmitEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const called = name.trim() === '' ? t('variants.unnamed', { number: variants.length + 1 }) : name.trim();
    keep({ variants: [...variants, { id: crypto.randomUUID(), name: called, trial }] }, 'variant');
    setName('');
  };
  return (
    <div className={classes['variants']}>
      <h2>{t('variants.title')}</h2>
      {trialSize(trial) > 0 && (
        <form onSubmit={submit} className={classes['keep']}>
          <TextInput
            label={t('variants.name')}
            value={name}
            onChange={(event) => setName(event.currentTarget.value)}
            autoComplete="off"
          />
          <Button type="submit" variant="default">
            {t('variants.keep')}
          </Button>
        </form>
      )}
      {variants.length === 0 ? (
        <p className={classes['hint']}>{t('variants.none')}</p>
      ) : (
        <CompareVariants
          variants={variants}
          retry={(variant) => change(variant.trial)}
          remove={(variant) => keep({ variants: variants.filter(({ id }) => id !== variant.id) }, 'variant')}
        />
      )}
    </div>
  );
}
