// The what-if screen: what can be tried on one side, every verdict on the other, at once and with what changed marked.

import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { defaultRequest } from '@parley/engine';
import type { AnswerLanguage } from '@parley/report';
import { type Trial, noTrial, trialSize } from '../../document/trial.js';
import { useWorkspace } from '../../document/workspace.js';
import { useAsked } from '../../engine/use-asked.js';
import { useConflict } from '../../proof/case-names.js';
import { Computing } from '../../shell/computing.js';
import type { ScreenProps } from '../screens.js';
import { FactControls } from './fact-controls.js';
import { PreferenceControls } from './preference-controls.js';
import { ReadingChoice } from './reading-choice.js';
import { ToVerdicts } from './to-verdicts.js';
import { ToggleControls } from './toggle-controls.js';
import { TrustControls } from './trust-controls.js';
import { useAnnouncedChanges } from './use-announced-changes.js';
import { Variants } from './variants.js';
import { Verdicts } from './verdicts.js';
import classes from './what-if-screen.module.css';

/** The screen. */
export function WhatIfScreen(_props: ScreenProps) {
  const { t, i18n } = useTranslation('what-if');
  const conflict = useConflict();
  const text = useWorkspace((workspace) => workspace.standing?.text ?? '');
  const trial = useWorkspace((workspace) => workspace.open?.parts.trial ?? noTrial);
  const keep = useWorkspace((workspace) => workspace.keep);
  const [reading, setReading] = useState(0);
  const verdicts = useRef<HTMLElement>(null);
  const language: AnswerLanguage = i18n.language === 'fr' ? 'fr' : 'en';
  const asked = { text, request: defaultRequest, language, trials: [trial] };
  // The reading that is worked on answers within a frame; the others follow as soon as they are known.
  const quick = useAsked('whatIf', text === '' ? null : { ...asked, only: reading });
  const whole = useAsked('whatIf', quick.current ? { ...asked, only: null } : null);
  const view = whole.current ? whole.answered : quick.answered;
  useAnnouncedChanges(whole.current ? whole.answered : null, trialSize(trial) === 0);
  if (conflict === null || view === null) return <Computing progress={null} />;
  const change = (next: Trial): void => keep({ trial: next }, 'trial');
  return (
    <div className={classes['page']}>
      <div className={classes['controls']}>
        <h1 className={classes['title']}>{t('lead')}</h1>
        <p className={classes['hint']}>{t('hint')}</p>
        <ReadingChoice conflict={conflict} current={reading} choose={setReading} />
        <FactControls conflict={conflict} trial={trial} change={change} />
        <PreferenceControls conflict={conflict} reading={reading} trial={trial} change={change} />
        <ToggleControls conflict={conflict} trial={trial} change={change} />
        <TrustControls trial={trial} change={change} />
      </div>
      <ToVerdicts view={view} to={verdicts} />
      <section ref={verdicts} tabIndex={-1} className={classes['verdicts']} aria-labelledby="verdicts">
        <Verdicts view={view} settled={whole.current} size={trialSize(trial)} reset={() => change(noTrial)} />
        <Variants trial={trial} change={change} />
      </section>
    </div>
  );
}
