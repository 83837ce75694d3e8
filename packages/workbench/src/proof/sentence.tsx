// A sentence that opens: under it the proof, the statements and the way to their source.

import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { defaultRequest } from '@parley/engine';
import type { AnswerLanguage, Item, Line, Shown } from '@parley/report';
import { LineView } from '../document-view/blocks.js';
import { useWorkspace } from '../document/workspace.js';
import { useAsked } from '../engine/use-asked.js';
import { Waiting } from '../shell/waiting.js';
import { Proof } from './proof.js';
import classes from './sentence.module.css';

/** Sentences one under the other, with those under them. */
export function Sentences({ items }: { readonly items: readonly Item[] }) {
  return (
    <ul className={classes['sentences']}>
      {items.map((item, index) => (
        <li key={index}>
          <Sentence line={item.line} shows={item.shows ?? []} />
          {item.items.length > 0 && <Sentences items={item.items} />}
        </li>
      ))}
    </ul>
  );
}

interface SentenceProps {
  readonly line: Line;
  readonly shows: readonly Shown[];
  readonly size?: 'text' | 'verdict';
}

/** One sentence; plain text where there is nothing behind it. */
export function Sentence({ line, shows, size = 'text' }: SentenceProps) {
  const { t } = useTranslation('proof');
  const [open, setOpen] = useState(false);
  const id = useId();
  if (shows.length === 0)
    return (
      <p className={classes['plain']} data-size={size}>
        <LineView line={line} />
      </p>
    );
  return (
    <>
      <button
        type="button"
        className={classes['sentence']}
        data-size={size}
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onClick={() => setOpen(!open)}
      >
        <span className={classes['mark']} aria-hidden="true">
          {open ? '▾' : '▸'}
        </span>
        <span>
          <LineView line={line} />
          <span className="parley-hidden"> ({t('open')})</span>
        </span>
      </button>
      {open && (
        <div id={id} className={classes['proof']} role="group" aria-label={t('title')}>
          <Proofs shows={shows} />
        </div>
      )}
    </>
  );
}

function Proofs({ shows }: { readonly shows: readonly Shown[] }) {
  const { i18n } = useTranslation('proof');
  const text = useWorkspace((workspace) => workspace.standing?.text ?? workspace.open?.text ?? '');
  const language: AnswerLanguage = i18n.language === 'fr' ? 'fr' : 'en';
  const { answered } = useAsked('proof', { text, request: defaultRequest, language, shows });
  if (answered === null) return <Waiting />;
  return answered.map((proof, index) => <Proof key={index} proof={proof} />);
}
