// The question, and the verdict in one sentence; where readings differ, one sentence for each verdict.

import { useTranslation } from 'react-i18next';
import type { AnswerView } from '../../engine/handlers/answer.js';
import { Sentence } from '../../proof/sentence.js';
import classes from './verdict.module.css';

/** The head of an answer. */
export function Verdict({ answer }: { readonly answer: AnswerView }) {
  const { t } = useTranslation('answer');
  const [only] = answer.groups;
  const one = answer.groups.length === 1;
  return (
    <header className={classes['head']}>
      <h1>{answer.title}</h1>
      {one && only !== undefined && (
        <>
          <Sentence line={[only.verdict]} shows={only.shows} size="verdict" />
          {answer.readings.length > 1 && (
            <p className={classes['scope']}>{t('sameUnderAll', { count: answer.readings.length })}</p>
          )}
        </>
      )}
      {!one && (
        <>
          <p className={classes['depends']}>{t('depends')}</p>
          {answer.groups.map((group) => (
            <div key={group.readings.join()} className={classes['group']}>
              <p className={classes['letters']}>
                <span className="parley-hidden">{t('under')} </span>
                {group.readings.map((index) => (
                  <span key={index} className={classes['letter']}>
                    {answer.readings[index]?.letter}
                  </span>
                ))}
              </p>
              <Sentence line={[group.verdict]} shows={group.shows} />
            </div>
          ))}
        </>
      )}
    </header>
  );
}
