// What each accepted statement is good for: an option that somebody has, or a ground for what somebody wants.

import { useState } from 'react';
import { Button, NativeSelect, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useWorkspace } from '../../../document/workspace.js';
import { addressOf } from '../../../route/route.js';
import type { StatementView } from '../../../sources-engine/calls.js';
import { announce } from '../../../shell/announcer.js';
import { useForm } from '../../case/form/form-context.js';
import { keyOf } from '../../case/form/key-of.js';
import { Section } from '../../case/form/section.js';
import { itemsAt, keysAt, nodeAt, textAt, textsAt } from '../../case/form/tree-access.js';
import classes from './build-case.module.css';

interface StatementUsesProps {
  /** The statements that stand in a document, by the key that the case gives them. */
  readonly read: ReadonlyMap<string, StatementView>;
}

/** The accepted statements, each with what can be made of it. */
export function StatementUses({ read }: StatementUsesProps) {
  const { t } = useTranslation('sources');
  const { tree } = useForm();
  const keys = keysAt(tree, ['statements']);
  return (
    <Section title={t('build.statements')} about={t('build.statementsHelp')}>
      {keys.length === 0 && <p className={classes['empty']}>{t('build.noStatements')}</p>}
      <ul className={classes['uses']}>
        {keys.map((key) => (
          <Use key={key} statement={key} read={read.get(key) ?? null} />
        ))}
      </ul>
    </Section>
  );
}

/** Parties and options as lists to choose from. */
function useChoices() {
  const { tree } = useForm();
  const parties = keysAt(tree, ['parties']).map((value) => ({
    value,
    label: textAt(tree, ['parties', value, 'name']) || value,
  }));
  const options = parties.flatMap(({ value: party }) =>
    keysAt(tree, ['parties', party, 'options']).map((value) => {
      const at = ['parties', party, 'options', value];
      return { value, label: textAt(tree, at) || textAt(tree, [...at, 'name']) || value };
    }),
  );
  return { parties, options };
}

function Use({ statement, read }: { readonly statement: string; readonly read: StatementView | null }) {
  const { t } = useTranslation('sources');
  const { tree } = useForm();
  const caseId = useWorkspace((workspace) => workspace.open?.id ?? '');
  const { parties, options } = useChoices();
  const at = ['statements', statement];
  const says = textAt(tree, [...at, 'says']);
  // Whom the document says the holder speaks for counts until the case says it.
  const speakers = [textAt(tree, [...at, 'speaks_for']), read?.speaksFor ?? '', textAt(tree, [...at, 'holder'])];
  const [chosen, setParty] = useState<string | null>(null);
  const named = speakers
    .flatMap((speaker) => parties.filter(({ value, label }) => value === speaker || label === speaker))
    .at(0);
  const party = chosen ?? named?.value ?? parties[0]?.value ?? '';
  const cited = keysAt(tree, ['preferences']).flatMap((owner) =>
    itemsAt(tree, ['preferences', owner]).flatMap((_, index) =>
      textsAt(tree, ['preferences', owner, index, 'cites']).includes(statement)
        ? [
            `${parties.find(({ value }) => value === owner)?.label ?? owner}: ${textAt(tree, ['preferences', owner, index, 'prefer'])}`,
          ]
        : [],
    ),
  );
  return (
    <li>
      <p>
        <strong>{textAt(tree, [...at, 'holder'])}</strong>: {says}{' '}
        {read !== null && (
          <a href={addressOf({ kind: 'screen', caseId, screen: 'sources', detail: read.id })}>{t('cited.passage')}</a>
        )}
      </p>
      {cited.length > 0 && (
        <p className={classes['used']}>
          {t('cited.supports')} {cited.join('; ')}
        </p>
      )}
      {parties.length > 0 && (
        <div className={classes['ways']}>
          <NativeSelect
            label={t('build.of')}
            value={party}
            data={parties}
            onChange={(event) => setParty(event.currentTarget.value)}
          />
          <MakeOption party={party} says={says} />
          {options.length > 0 && <MakeWish party={party} statement={statement} options={options} />}
        </div>
      )}
    </li>
  );
}

/** The words of the text are where a name begins; a person shortens them. */
function MakeOption({ party, says }: { readonly party: string; readonly says: string }) {
  const { t } = useTranslation('sources');
  const { tree, change } = useForm();
  const [draft, setDraft] = useState('');
  const taken = keysAt(tree, ['parties']).flatMap((owner) => keysAt(tree, ['parties', owner, 'options']));
  const add = (): void => {
    const name = draft.trim();
    if (name === '') return;
    change([{ kind: 'set', path: ['parties', party, 'options', keyOf(name, taken)], value: name }]);
    setDraft('');
    announce(t('build.optionAdded', { name }));
  };
  return (
    <form
      className={classes['way']}
      onSubmit={(event) => {
        event.preventDefault();
        add();
      }}
    >
      <TextInput
        label={t('build.option')}
        placeholder={says.length <= 60 ? says : `${says.slice(0, 58).trimEnd()} …`}
        value={draft}
        onChange={(event) => setDraft(event.currentTarget.value)}
      />
      <Button type="submit" variant="default" disabled={draft.trim() === ''}>
        {t('build.add')}
      </Button>
    </form>
  );
}

interface MakeWishProps {
  readonly party: string;
  readonly statement: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
}

function MakeWish({ party, statement, options }: MakeWishProps) {
  const { t } = useTranslation('sources');
  const { tree, change } = useForm();
  const [wants, setWants] = useState('yes');
  const [chosen, setOption] = useState<string | null>(null);
  const option = options.some(({ value }) => value === chosen) ? chosen : (options[0]?.value ?? '');
  const add = (): void => {
    const path = ['preferences', party];
    const value = { prefer: wants === 'yes' ? `${option}` : `!${option}`, cites: [statement] };
    const listed = nodeAt(tree, path)?.kind === 'list';
    change([
      listed
        ? { kind: 'insert', path, index: itemsAt(tree, path).length, value }
        : { kind: 'set', path, value: [value] },
    ]);
    announce(t('build.wishAdded'));
  };
  return (
    <form
      className={classes['way']}
      onSubmit={(event) => {
        event.preventDefault();
        add();
      }}
    >
      <NativeSelect
        label={t('build.shows')}
        value={wants}
        data={[
          { value: 'yes', label: t('build.wants') },
          { value: 'no', label: t('build.wantsNot') },
        ]}
        onChange={(event) => setWants(event.currentTarget.value)}
      />
      <NativeSelect
        label={t('build.what')}
        value={option ?? ''}
        data={[...options]}
        onChange={(event) => setOption(event.currentTarget.value)}
      />
      <Button type="submit" variant="default">
        {t('build.cite')}
      </Button>
    </form>
  );
}
