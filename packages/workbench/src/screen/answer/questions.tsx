// The questions of the case; each has an address of its own.

import { useTranslation } from 'react-i18next';
import { useWorkspace } from '../../document/workspace.js';
import { addressOf } from '../../route/route.js';
import classes from './questions.module.css';

interface QuestionsProps {
  readonly questions: readonly { readonly title: string }[];
  /** Position of the one that is shown; null where another was typed. */
  readonly current: number | null;
}

/** The list. */
export function Questions({ questions, current }: QuestionsProps) {
  const { t } = useTranslation('answer');
  const caseId = useWorkspace((workspace) => workspace.open?.id ?? '');
  if (questions.length === 0) return null;
  return (
    <nav aria-labelledby="questions">
      <h2 id="questions" className={classes['title']}>
        {t('questions')}
      </h2>
      <ol className={classes['questions']}>
        {questions.map(({ title }, index) => (
          <li key={title}>
            <a
              href={addressOf({
                kind: 'screen',
                caseId,
                screen: 'answer',
                detail: index === 0 ? '' : String(index + 1),
              })}
              aria-current={index === current ? 'page' : undefined}
            >
              {title}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
