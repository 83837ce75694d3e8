// Who decides, and what each can do: names, how an option may change, new ones.

import { ActionIcon, NativeSelect } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { AddRow } from './add-row.js';
import { useForm } from './form-context.js';
import { keyOf } from './key-of.js';
import { Section } from './section.js';
import { TextField } from './text-field.js';
import { keysAt, nodeAt, textAt } from './tree-access.js';
import classes from './rows.module.css';

const changes = ['either', 'only_taken', 'only_withdrawn'] as const;

/** The part. */
export function PartiesSection() {
  const { t } = useTranslation('case');
  const { tree, change } = useForm();
  const parties = keysAt(tree, ['parties']);
  const options = parties.flatMap((party) => keysAt(tree, ['parties', party, 'options']));
  let letter = 0;
  return (
    <Section title={t('parties.title')} about={t('parties.about')}>
      {parties.map((party) => {
        const own = keysAt(tree, ['parties', party, 'options']);
        const first = letter;
        letter += own.length;
        const name = textAt(tree, ['parties', party, 'name']) || party;
        return (
          <div key={party} className={classes['party']}>
            <h3>{name}</h3>
            <TextField path={['parties', party, 'name']} label={t('parties.name')} placeholder={party} />
            <ul className={classes['rows']} aria-label={t('parties.optionsOf', { name })}>
              {own.map((option, index) => (
                <OptionRow key={option} party={party} option={option} letter={first + index + 1} />
              ))}
            </ul>
            <AddRow
              label={t('parties.addOption', { name })}
              button={t('add')}
              onAdd={(value) => {
                const path = ['parties', party, 'options', keyOf(value, options)];
                change([{ kind: 'set', path, value }]);
              }}
            />
          </div>
        );
      })}
      <AddRow
        label={t('parties.add')}
        button={t('add')}
        onAdd={(value) => change([{ kind: 'set', path: ['parties', keyOf(value, parties)], value: { name: value } }])}
      />
    </Section>
  );
}

interface OptionRowProps {
  readonly party: string;
  readonly option: string;
  readonly letter: number;
}

function OptionRow({ party, option, letter }: OptionRowProps) {
  const { t } = useTranslation('case');
  const { tree, change } = useForm();
  const path = ['parties', party, 'options', option];
  const whole = nodeAt(tree, path)?.kind !== 'map';
  const name = textAt(tree, whole ? path : [...path, 'name']) || option;
  const now = textAt(tree, [...path, 'change']) || 'either';
  return (
    <li className={`${classes['row']} ${classes['option']}`}>
      <span className={classes['letter']} title={t('parties.letter', { letter })}>
        {letter}
      </span>
      <TextField path={whole ? path : [...path, 'name']} label={t('parties.optionName', { name })} quiet required />
      <NativeSelect
        aria-label={t('parties.changeOf', { name })}
        value={now}
        data={changes.map((value) => ({ value, label: t(`parties.change.${value}`) }))}
        onChange={(event) => {
          const wanted = event.currentTarget.value;
          const value = wanted === 'either' ? name : { name, change: wanted };
          change([{ kind: 'set', path, value }]);
        }}
      />
      <ActionIcon
        variant="subtle"
        aria-label={t('remove', { what: name })}
        onClick={() => change([{ kind: 'remove', path }])}
      >
        ×
      </ActionIcon>
    </li>
  );
}
