// The preferences of each party under the reading that is worked on: another order, without an element, with its opposite.

import { useTranslation } from 'react-i18next';
import { type Condition, type Conflict, type StatedPreference, dmIndex } from '@parley/model';
import { type AnswerLanguage, conditionText } from '@parley/report';
import { type Trial, triedPreference, withTriedPreference } from '../../document/trial.js';
import { OrderedList, type OrderedRow } from './ordered-list.js';
import classes from './controls.module.css';

interface PreferenceControlsProps {
  readonly conflict: Conflict;
  readonly reading: number;
  readonly trial: Trial;
  readonly change: (next: Trial) => void;
}

/** One list for each party. */
export function PreferenceControls({ conflict, reading, trial, change }: PreferenceControlsProps) {
  const { t, i18n } = useTranslation('what-if');
  const language: AnswerLanguage = i18n.language === 'fr' ? 'fr' : 'en';
  return (
    <section className={classes['part']} aria-labelledby="wanted">
      <h2 id="wanted">{t('preferences.title')}</h2>
      <p className={classes['hint']}>{t('preferences.hint')}</p>
      {conflict.dms.map((party, dm) => {
        const perspective = conflict.perspectives[reading - 1];
        const own = perspective?.preferences.get(dmIndex(dm));
        const stated = own ?? conflict.preferences[dm];
        if (stated === undefined) return null;
        const tried = triedPreference(
          trial,
          own === undefined ? null : (perspective?.id ?? null),
          dm,
          lengthOf(stated),
        );
        return (
          <details key={party.id} className={classes['party']} open={dm === 0}>
            <summary>{party.name}</summary>
            {stated.kind === 'indifferent' ? (
              <p className={classes['hint']}>{t('preferences.indifferent')}</p>
            ) : (
              <OrderedList
                name={party.name}
                rows={tried.order.map((position) => rowOf(conflict, stated, position, language))}
                off={tried.off}
                opposite={tried.opposite}
                ordered={stated.kind !== 'weights'}
                switched={stated.kind !== 'ranking'}
                change={(next) => change(withTriedPreference(trial, { ...tried, ...next }))}
              />
            )}
          </details>
        );
      })}
    </section>
  );
}

function lengthOf(stated: StatedPreference): number {
  switch (stated.kind) {
    case 'prioritised':
      return stated.statements.length;
    case 'weights':
      return stated.weights.length;
    case 'ranking':
      return stated.tiers.length;
    case 'indifferent':
      return 0;
  }
}

function rowOf(conflict: Conflict, stated: StatedPreference, position: number, language: AnswerLanguage): OrderedRow {
  const { form } = conflict;
  const named = (text: string): OrderedRow => ({ position, text, opposite: text });
  const wanted = (condition: Condition): OrderedRow => ({
    position,
    text: conditionText(conflict, condition, language),
    opposite: conditionText(conflict, { kind: 'not', operand: condition }, language),
  });
  switch (stated.kind) {
    case 'prioritised': {
      const condition = stated.statements[position]?.condition;
      return condition === undefined ? named('') : wanted(condition);
    }
    case 'weights': {
      const option = stated.weights[position]?.option;
      return option === undefined ? named('') : wanted({ kind: 'option', option });
    }
    case 'ranking': {
      const tier = stated.tiers[position];
      if (tier === undefined || tier.kind === 'rest') return named('…');
      const states = tier.kind === 'states' ? tier.states : [];
      const names = form.kind === 'graph' ? states.map((state) => form.states[state]?.id ?? String(state)) : [];
      return named(names.length > 0 ? names.join(' = ') : String(position + 1));
    }
    case 'indifferent':
      return named('');
  }
}
