// What supports a row, or that it is an assumption, or that nobody said why; and the way to change that.

import { useState } from 'react';
import { Button, MultiSelect, Textarea } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { CasePath } from '@parley/lang';
import { addressOf } from '../../../route/route.js';
import { useWorkspace } from '../../../document/workspace.js';
import { useForm } from './form-context.js';
import { textAt, textsAt } from './tree-access.js';
import classes from './basis-line.module.css';

interface BasisLineProps {
  /** Path of the rule or preference. */
  readonly path: CasePath;
  /** What the row is, for the name of the button. */
  readonly about: string;
}

/** The line. */
export function BasisLine({ path, about }: BasisLineProps) {
  const { t } = useTranslation('case');
  const { tree } = useForm();
  const [open, setOpen] = useState(false);
  const cites = textsAt(tree, [...path, 'cites']);
  const contested = textsAt(tree, [...path, 'contested_by']);
  const assumption = textAt(tree, [...path, 'assumption']);
  return (
    <div className={classes['basis']}>
      {cites.length > 0 && <Cited ids={cites} words={t('basis.cites')} mark="▪" />}
      {contested.length > 0 && <Cited ids={contested} words={t('basis.contested')} mark="◇" />}
      {assumption !== '' && (
        <p className={classes['assumed']}>
          <span aria-hidden="true">▫ </span>
          {t('basis.assumed')} {assumption}
        </p>
      )}
      {cites.length === 0 && assumption === '' && (
        <p className={classes['none']}>
          <span aria-hidden="true">? </span>
          {t('basis.none')}
        </p>
      )}
      <Button
        size="compact-xs"
        variant="subtle"
        aria-expanded={open}
        aria-label={t('basis.changeFor', { about })}
        onClick={() => setOpen(!open)}
      >
        {t('basis.change')}
      </Button>
      {open && <BasisForm path={path} />}
    </div>
  );
}

function Cited({
  ids,
  words,
  mark,
}: {
  readonly ids: readonly string[];
  readonly words: string;
  readonly mark: string;
}) {
  const { conflict } = useForm();
  const caseId = useWorkspace((workspace) => workspace.open?.id ?? '');
  return (
    <p className={classes['cited']}>
      <span aria-hidden="true">{mark} </span>
      {words}{' '}
      {ids.map((id, index) => {
        const statement = conflict?.statements.find((candidate) => candidate.id === id);
        return (
          <span key={id}>
            {index > 0 && '; '}
            <a
              href={addressOf({ kind: 'screen', caseId, screen: 'sources', detail: id })}
              title={statement?.paraphrase}
            >
              {statement === undefined ? id : `${statement.holder}: ${shortened(statement.paraphrase)}`}
            </a>
          </span>
        );
      })}
    </p>
  );
}

function BasisForm({ path }: { readonly path: CasePath }) {
  const { t } = useTranslation('case');
  const { tree, conflict, change } = useForm();
  const assumption = textAt(tree, [...path, 'assumption']);
  const [draft, setDraft] = useState(assumption);
  const data = (conflict?.statements ?? []).map(({ id, holder, paraphrase }) => ({
    value: id as string,
    label: `${holder}: ${shortened(paraphrase)}`,
  }));
  const choose = (key: 'cites' | 'contested_by') => (ids: string[]) =>
    change([
      ids.length === 0 ? { kind: 'remove', path: [...path, key] } : { kind: 'set', path: [...path, key], value: ids },
    ]);
  return (
    <div className={classes['form']}>
      {(['cites', 'contested_by'] as const).map((key) => (
        <MultiSelect
          key={key}
          label={t(key === 'cites' ? 'basis.citesLabel' : 'basis.contestedLabel')}
          data={data}
          value={[...textsAt(tree, [...path, key])]}
          onChange={choose(key)}
          searchable
          hidePickedOptions
        />
      ))}
      <Textarea
        label={t('basis.assumptionLabel')}
        description={t('basis.assumptionHelp')}
        autosize
        value={draft}
        onChange={(event) => setDraft(event.currentTarget.value)}
        onBlur={() => {
          const wanted = draft.trim();
          if (wanted === assumption) return;
          const at = [...path, 'assumption'];
          change([wanted === '' ? { kind: 'remove', path: at } : { kind: 'set', path: at, value: wanted }]);
        }}
      />
    </div>
  );
}

const shortened = (text: string): string => (text.length <= 60 ? text : `${text.slice(0, 58).trimEnd()} …`);
