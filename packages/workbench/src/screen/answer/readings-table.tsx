// Perspectives side by side: a row for each reading, its verdict, and how it stands under each concept.

import { useTranslation } from 'react-i18next';
import { conceptName } from '@parley/report';
import type { AnswerView } from '../../engine/handlers/answer.js';
import { Term } from '../../help/term.js';
import { OutcomeMark } from './outcome-mark.js';
import classes from './readings-table.module.css';

/** The table. */
export function ReadingsTable({ answer }: { readonly answer: AnswerView }) {
  const { t } = useTranslation('answer');
  const perConcept = answer.verdicts.some(({ holds }) => holds.length > 0);
  // Where every concept says the same, one column says it for all.
  const alike = answer.verdicts.every(({ holds }) => new Set(holds.map(({ outcome }) => outcome)).size <= 1);
  const concepts = perConcept && !alike ? answer.concepts : [];
  return (
    <div className={classes['scroll']} tabIndex={0} role="group" aria-label={t('readings')}>
      <table className={classes['readings']}>
        <thead>
          <tr>
            <th scope="col">{t('reading')}</th>
            <th scope="col">{t('verdict')}</th>
            {perConcept && alike && <th scope="col">{t('everyConcept')}</th>}
            {concepts.map((concept) => (
              <th key={concept} scope="col">
                <Term name={concept}>{conceptName(concept)}</Term>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {answer.readings.map((reading, index) => (
            <tr key={reading.letter}>
              <th scope="row">
                <span className={classes['letter']}>{reading.letter}</span> {reading.name ?? t('asItStands')}
              </th>
              <td>{answer.verdicts[index]?.short}</td>
              {perConcept && alike && (
                <td>
                  <OutcomeMark outcome={answer.verdicts[index]?.holds[0]?.outcome} />
                </td>
              )}
              {concepts.map((concept) => (
                <td key={concept}>
                  <OutcomeMark
                    outcome={answer.verdicts[index]?.holds.find((entry) => entry.concept === concept)?.outcome}
                  />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
