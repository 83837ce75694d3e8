// What would change the answer: what the sentences of the answer say, then the case's alternative facts, then what a party
// would have to want otherwise.

import { useTranslation } from 'react-i18next';
import type { Item } from '@parley/report';
import type { ChangesAsked, ChangesView, EditView, WantView } from '../../engine/handlers/changes.js';
import { useDeeply } from '../../engine/use-deeply.js';
import { Sentences } from '../../proof/sentence.js';
import { DeepSection } from './deep-section.js';
import { Letters } from './letters.js';
import { useVerdictShort } from './verdict-short.js';
import classes from './deep-section.module.css';

interface WhatChangesProps {
  readonly asked: ChangesAsked;
  /** Sentences that the answer itself has about it. */
  readonly said: readonly Item[];
  /** How many readings there are. */
  readonly readings: number;
  readonly itself: boolean;
}

/** The section. */
export function WhatChanges({ asked, said, readings, itself }: WhatChangesProps) {
  const { t } = useTranslation('answer');
  const deeply = useDeeply('changes', asked, itself);
  const { answered, state } = deeply;
  const nothing = state === 'answered' && (answered === null || (answered.wants === null && answered.levers === null));
  if (said.length === 0 && nothing) return null;
  return (
    <section>
      <h2>{t('change')}</h2>
      {said.length > 0 && <Sentences items={said} />}
      <DeepSection deeply={deeply}>
        {(found) =>
          found === null ? null : (
            <>
              <Levers found={found} readings={readings} />
              <Wants found={found} readings={readings} />
            </>
          )
        }
      </DeepSection>
    </section>
  );
}

interface FoundProps {
  readonly found: ChangesView;
  readonly readings: number;
}

function Levers({ found, readings }: FoundProps) {
  const { t } = useTranslation('answer');
  const short = useVerdictShort();
  if (found.levers === null) return null;
  const { count, sets } = found.levers;
  return (
    <>
      <h3>{t('levers.title')}</h3>
      <ul className={classes['list']}>
        {sets.map(({ letters, told }) =>
          told.length === 0 ? (
            <li key={letters.join()}>
              <Letters letters={letters} of={readings} />
              {t('levers.none', { count })}
            </li>
          ) : (
            told.map(({ names, verdict }) => (
              <li key={letters.join() + names.join()}>
                <Letters letters={letters} of={readings} />
                {t('levers.if')} {names.map((name) => t('quoted', { text: name })).join(' + ')}
                {': '}
                <strong>{short(verdict)}</strong>
              </li>
            ))
          ),
        )}
      </ul>
    </>
  );
}

function Wants({ found, readings }: FoundProps) {
  const { t } = useTranslation('answer');
  if (found.wants === null) return null;
  return (
    <>
      <h3>{t('wants.title')}</h3>
      <ul className={classes['list']}>
        {found.wants.map(({ letters, told }) => (
          <li key={letters.join()}>
            <Letters letters={letters} of={readings} />
            <Want want={told} />
          </li>
        ))}
      </ul>
    </>
  );
}

function Want({ want }: { readonly want: WantView }) {
  const { t } = useTranslation('answer');
  const { party, kind, way, pairs, edits, complete } = want;
  if (kind !== 'changes') return t(`wants.${kind}`, { party });
  return (
    <>
      {t(way === '' ? 'wants.changes' : 'wants.changesBy', { party, way })}
      <ul className={classes['list']}>
        {edits.map((set, index) => (
          <li key={index}>
            {set.map((edit, position) => (
              <span key={position}>
                {position > 0 && ' + '}
                <Edit edit={edit} />
              </span>
            ))}
          </li>
        ))}
        {edits.length === 0 && <li>{t(complete ? 'wants.noEdit' : 'wants.noEditFound')}</li>}
        <li className={classes['soft']}>{t('wants.pairs', { count: pairs })}</li>
      </ul>
    </>
  );
}

function Edit({ edit }: { readonly edit: EditView }) {
  const { t } = useTranslation('answer');
  switch (edit.kind) {
    case 'add':
      return t(edit.taken ? 'edit.addTaken' : 'edit.addNotTaken', edit);
    case 'drop':
      return (
        <>
          {t('edit.drop', { place: edit.place })} <em>{edit.text}</em>
        </>
      );
    case 'move':
      return (
        <>
          {t(edit.to < edit.place ? 'edit.up' : 'edit.down', { place: edit.place, to: edit.to })} <em>{edit.text}</em>
        </>
      );
    case 'strengthen':
    case 'soften':
      return (
        <>
          {t(`edit.${edit.kind}`, { place: edit.place })} <em>{edit.text}</em> {t('edit.rewordedTo')} <em>{edit.by}</em>
        </>
      );
  }
}
