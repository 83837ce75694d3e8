// What can be switched: where things stand, which rules hold, which statements were reported.

import { Switch } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Conflict } from '@parley/model';
import { type AnswerLanguage, conditionText } from '@parley/report';
import { type Trial, toggled } from '../../document/trial.js';
import classes from './controls.module.css';

/** What switches are given. */
export interface ToggleControlsProps {
  readonly conflict: Conflict;
  readonly trial: Trial;
  readonly change: (next: Trial) => void;
}

/** The switches, each part closed until it is wanted. */
export function ToggleControls(props: ToggleControlsProps) {
  return (
    <>
      <Start {...props} />
      <Rules {...props} />
      <Reported {...props} />
    </>
  );
}

function Start({ conflict, trial, change }: ToggleControlsProps) {
  const { t } = useTranslation('what-if');
  const { form } = conflict;
  if (form.kind !== 'options' || form.statusQuo === null) return null;
  const { statusQuo } = form;
  return (
    <details className={classes['part']}>
      <summary>
        <h2>{t('start.title')}</h2>
        <Tried count={trial.flipped.length} />
      </summary>
      <p className={classes['hint']}>{t('start.hint')}</p>
      {conflict.dms.map((party, dm) => (
        <fieldset key={party.id} className={classes['group']}>
          <legend>{party.name}</legend>
          {form.options.map((option, index) => {
            if (option.controller !== dm) return null;
            const written = ((statusQuo >> BigInt(index)) & 1n) === 1n;
            const flipped = trial.flipped.includes(option.id);
            return (
              <Switch
                key={option.id}
                checked={written !== flipped}
                label={flipped ? `${option.name} ⇄` : option.name}
                onChange={() => change({ ...trial, flipped: toggled(trial.flipped, option.id) })}
              />
            );
          })}
        </fieldset>
      ))}
    </details>
  );
}

function Rules({ conflict, trial, change }: ToggleControlsProps) {
  const { t, i18n } = useTranslation('what-if');
  const language: AnswerLanguage = i18n.language === 'fr' ? 'fr' : 'en';
  const { form } = conflict;
  if (form.kind !== 'options' || form.rules.length === 0) return null;
  return (
    <details className={classes['part']}>
      <summary>
        <h2>{t('rules.title')}</h2>
        <Tried count={trial.droppedRules.length} />
      </summary>
      <p className={classes['hint']}>{t('rules.hint')}</p>
      {form.rules.map((rule) => {
        const dropped = trial.droppedRules.includes(rule.id);
        return (
          <Switch
            key={rule.id}
            className={classes['switch'] ?? ''}
            checked={!dropped}
            label={
              rule.kind === 'patterns' ? <code>{rule.text}</code> : conditionText(conflict, rule.feasible, language)
            }
            description={rule.basis.assumption ?? undefined}
            onChange={() => change({ ...trial, droppedRules: toggled(trial.droppedRules, rule.id) })}
          />
        );
      })}
    </details>
  );
}

function Reported({ conflict, trial, change }: ToggleControlsProps) {
  const { t } = useTranslation('what-if');
  if (conflict.statements.length === 0) return null;
  return (
    <details className={classes['part']}>
      <summary>
        <h2>{t('reported.title')}</h2>
        <Tried count={trial.without.length} />
      </summary>
      <p className={classes['hint']}>{t('reported.hint')}</p>
      {conflict.statements.map((statement) => (
        <Switch
          key={statement.id}
          className={classes['switch'] ?? ''}
          checked={!trial.without.includes(statement.id)}
          label={
            <>
              <strong>{statement.holder}</strong> {statement.paraphrase.trim()}
            </>
          }
          onChange={() => change({ ...trial, without: toggled(trial.without, statement.id) })}
        />
      ))}
    </details>
  );
}

/** How many switches of a part are tried. */
export function Tried({ count }: { readonly count: number }) {
  const { t } = useTranslation('what-if');
  return count === 0 ? null : <span className={classes['tried']}>⇄ {t('triedCount', { count })}</span>;
}
