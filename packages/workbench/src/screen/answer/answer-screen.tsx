// The answer screen: what was asked, what was found, why, what would change it, and what it rests on.

import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { defaultRequest } from '@parley/engine';
import type { AnswerLanguage } from '@parley/report';
import { useWorkspace } from '../../document/workspace.js';
import type { AnswerView } from '../../engine/handlers/answer.js';
import type { SurenessAsked } from '../../engine/handlers/sureness.js';
import { useAsked } from '../../engine/use-asked.js';
import { Sentences } from '../../proof/sentence.js';
import { useAfterFirstFrame } from '../../shell/after-first-frame.js';
import { announce } from '../../shell/announcer.js';
import { Computing } from '../../shell/computing.js';
import type { ScreenProps } from '../screens.js';
import { AskFreely } from './ask-freely.js';
import { Compared } from './compared.js';
import { HangsOn } from './hangs-on.js';
import { HowSure } from './how-sure.js';
import { NoAnswer } from './no-answer.js';
import { PromiseBelief } from './promise-belief.js';
import { Questions } from './questions.js';
import { ReadingsTable } from './readings-table.js';
import { RestsOn } from './rests-on.js';
import { WhatChanges } from './what-changes.js';
import { Verdict } from './verdict.js';
import classes from './answer-screen.module.css';

const freely = 'ask/';

/** The screen; the address says which question is shown: its number, or the words that were typed. */
export function AnswerScreen({ detail }: ScreenProps) {
  const { t, i18n } = useTranslation('answer');
  const text = useWorkspace((workspace) => workspace.standing?.text ?? workspace.open?.text ?? '');
  const language: AnswerLanguage = i18n.language === 'fr' ? 'fr' : 'en';
  const typed = detail.startsWith(freely) ? detail.slice(freely.length) : null;
  const question = typed ?? Math.max(0, (Number.parseInt(detail, 10) || 1) - 1);
  const { answered, progress } = useAsked('answer', { text, request: defaultRequest, language, question });
  useAnnouncedVerdict(answered?.answer ?? null);
  if (answered === null) return <Computing progress={progress} />;
  return (
    <div className={classes['page']}>
      <div className={classes['answer']}>
        {answered.answer === null ? (
          <NoAnswer diagnostics={answered.diagnostics} typed={typed} />
        ) : (
          <Told answer={answered.answer} asked={{ text, request: defaultRequest, question, language }} />
        )}
      </div>
      <aside className={`${classes['aside']} parley-not-printed`} aria-label={t('questions')}>
        <Questions questions={answered.questions} current={typed === null ? Number(question) : null} />
        <AskFreely typed={typed} />
      </aside>
    </div>
  );
}

interface ToldProps {
  readonly answer: AnswerView;
  /** The question, for what is computed beside the answer. */
  readonly asked: SurenessAsked;
}

/** Beyond this many states what takes long is begun by the person, not by itself. */
const mostByItself = 20_000;

function Told({ answer, asked }: ToldProps) {
  const { t } = useTranslation('answer');
  const several = answer.groups.length > 1;
  const readings = answer.readings.length;
  const itself = (answer.readings[0]?.states ?? 0) <= mostByItself;
  const behind = useAfterFirstFrame();
  if (!behind) return <Verdict answer={answer} />;
  return (
    <>
      <Verdict answer={answer} />
      {readings > 1 && (
        <section>
          <h2>{t('readings')}</h2>
          <ReadingsTable answer={answer} />
          <Compared asked={asked} letters={answer.readings.map(({ letter }) => letter)} itself={itself} />
        </section>
      )}
      {answer.groups.map(
        (group) =>
          group.why.length > 0 && (
            <section key={group.readings.join()}>
              <h2>
                {several
                  ? t('whyUnder', { letters: group.readings.map((index) => letterOf(answer, index)).join(' ') })
                  : t('why')}
              </h2>
              <Sentences items={group.why} />
            </section>
          ),
      )}
      <WhatChanges asked={asked} said={answer.change} readings={readings} itself={itself} />
      <HowSure asked={asked} readings={readings} itself={itself} />
      {answer.offer !== null && <PromiseBelief text={asked.text} offer={answer.offer} />}
      <RestsOn rests={answer.rests}>
        <HangsOn asked={asked} readings={readings} itself={itself} />
      </RestsOn>
    </>
  );
}

const letterOf = (answer: AnswerView, index: number): string => answer.readings[index]?.letter ?? '';

/** Says the verdict aloud where an edit changed it; the first one is read on the page. */
function useAnnouncedVerdict(answer: AnswerView | null): void {
  const { t } = useTranslation('answer');
  const last = useRef<{ readonly title: string; readonly verdict: string } | null>(null);
  useEffect(() => {
    if (answer === null) return;
    const now = { title: answer.title, verdict: answer.groups.map(({ verdict }) => verdict).join(' ') };
    const before = last.current;
    last.current = now;
    if (before !== null && before.title === now.title && before.verdict !== now.verdict)
      announce(t('changed', { verdict: now.verdict }));
  }, [answer, t]);
}
