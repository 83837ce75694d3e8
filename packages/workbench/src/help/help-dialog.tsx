// Help: the terms that the screen speaks of, the keys, the tour, all other terms.

import { useEffect, useRef, useState } from 'react';
import { Button, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { startTour } from '../tour/tour-state.js';
import { type GlossaryEntry, allTerms } from './glossary.js';
import { spokenOf } from './spoken-of.js';
import classes from './help-dialog.module.css';

const keys = ['undo', 'redo', 'move', 'lift', 'statement', 'close'] as const;

/** The dialog. The browser keeps the focus inside, gives it back, and closes it with Escape. */
export function HelpDialog({ close }: { readonly close: () => void }) {
  const { t, i18n } = useTranslation('help');
  const dialog = useRef<HTMLDialogElement>(null);
  const [wanted, setWanted] = useState('');
  const [here] = useState(() => document.querySelector('main')?.innerText ?? '');
  useEffect(() => {
    const shown = dialog.current;
    if (shown !== null && !shown.open) shown.showModal();
  }, []);
  const terms = allTerms(i18n.language);
  const onScreen = spokenOf(terms, here);
  const looked = wanted.trim().toLowerCase();
  const found = looked === '' ? terms : terms.filter(({ say }) => say.toLowerCase().includes(looked));
  return (
    <dialog ref={dialog} className={classes['dialog']} aria-labelledby="help-title" onClose={close}>
      <div className={classes['head']}>
        <h2 id="help-title">{t('title')}</h2>
        <Button variant="subtle" size="compact-sm" onClick={() => dialog.current?.close()}>
          {t('close')}
        </Button>
      </div>
      <p>
        <Button
          variant="default"
          onClick={() => {
            dialog.current?.close();
            startTour();
          }}
        >
          {t('tour')}
        </Button>
      </p>
      {onScreen.length > 0 && (
        <section>
          <h3>{t('onScreen')}</h3>
          <Terms terms={onScreen} />
        </section>
      )}
      <section>
        <h3>{t('keys.title')}</h3>
        <dl className={classes['keys']}>
          {keys.map((key) => (
            <div key={key}>
              <dt>
                <kbd>{t(`keys.${key}.key`)}</kbd>
              </dt>
              <dd>{t(`keys.${key}.does`)}</dd>
            </div>
          ))}
        </dl>
      </section>
      <section>
        <h3>{t('all')}</h3>
        <TextInput
          label={t('look')}
          value={wanted}
          onChange={(event) => setWanted(event.currentTarget.value)}
          autoComplete="off"
        />
        {found.length === 0 ? <p>{t('none', { wanted })}</p> : <Terms terms={found} />}
      </section>
    </dialog>
  );
}

function Terms({ terms }: { readonly terms: readonly GlossaryEntry[] }) {
  return (
    <dl className={classes['terms']}>
      {terms.map(({ say, meaning, source }) => (
        <div key={say}>
          <dt>{say}</dt>
          <dd>
            {meaning} {source !== '' && <span className={classes['source']}>{source}</span>}
          </dd>
        </div>
      ))}
    </dl>
  );
}
