// Kept variants beside each other: a row for each, a column for each question, what differs from the case marked.

import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { defaultRequest } from '@parley/engine';
import type { AnswerLanguage } from '@parley/report';
import type { KeptVariant } from '../../document/step.js';
import { useWorkspace } from '../../document/workspace.js';
import type { TriedView, WhatIfView } from '../../engine/handlers/what-if.js';
import { useAsked } from '../../engine/use-asked.js';
import { verdictLines } from './changed-verdicts.js';
import classes from './variants.module.css';

interface CompareVariantsProps {
  readonly variants: readonly KeptVariant[];
  readonly retry: (variant: KeptVariant) => void;
  readonly remove: (variant: KeptVariant) => void;
}

/** The table. */
export function CompareVariants({ variants, retry, remove }: CompareVariantsProps) {
  const { t, i18n } = useTranslation('what-if');
  const text = useWorkspace((workspace) => workspace.standing?.text ?? '');
  const language: AnswerLanguage = i18n.language === 'fr' ? 'fr' : 'en';
  const trials = variants.map(({ trial }) => trial);
  const { answered } = useAsked('whatIf', { text, request: defaultRequest, language, trials, only: null });
  return (
    <div className={classes['scroll']} tabIndex={0} role="group" aria-label={t('variants.title')}>
      <table className={classes['table']}>
        <thead>
          <tr>
            <th scope="col">{t('variants.variant')}</th>
            {answered?.questions.map((question) => (
              <th key={question} scope="col">
                {question}
              </th>
            ))}
            <td />
          </tr>
        </thead>
        <tbody>
          {variants.map((variant, index) => (
            <tr key={variant.id}>
              <th scope="row">{variant.name}</th>
              {answered?.questions.map((question, position) => (
                <td key={question}>
                  <Cell view={answered} tried={answered.trials[index]} question={position} />
                </td>
              ))}
              <td className={classes['actions']}>
                <Button variant="subtle" size="compact-sm" onClick={() => retry(variant)}>
                  {t('variants.retry')}
                </Button>
                <Button
                  variant="subtle"
                  size="compact-sm"
                  onClick={() => remove(variant)}
                  aria-label={t('variants.remove', { name: variant.name })}
                >
                  ✕
                </Button>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface CellProps {
  readonly view: WhatIfView;
  readonly tried: TriedView | undefined;
  readonly question: number;
}

function Cell({ view, tried, question }: CellProps) {
  const { t } = useTranslation('what-if');
  if (tried === undefined) return null;
  const changed = verdictLines(view.base, tried, question).filter((line) => line.changed);
  if (changed.length === 0) return <span className={classes['same']}>{t('variants.same')}</span>;
  return changed.map((line) => (
    <span key={line.readings.join()} className={classes['changed']}>
      ⇄ {line.readings.map((reading) => view.readings[reading]?.letter).join(' ')}: {line.after?.short}
    </span>
  ));
}
