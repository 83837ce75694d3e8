// Which states cannot be, each rule with what it rests on.

import { ActionIcon } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { AddRow } from './add-row.js';
import { BasisLine } from './basis-line.js';
import { useForm } from './form-context.js';
import { Section } from './section.js';
import { TextField } from './text-field.js';
import { itemsAt, keysAt, nodeAt, textsAt } from './tree-access.js';
import classes from './rows.module.css';

const kinds = ['never', 'requires', 'exactly_one', 'at_most_one', 'at_least_one', 'patterns'] as const;

/** The part. */
export function RulesSection() {
  const { t } = useTranslation('case');
  const { tree, change } = useForm();
  const rules = itemsAt(tree, ['rules']);
  return (
    <Section title={t('rules.title')} about={t('rules.about')}>
      <ul className={classes['rows']}>
        {rules.map((_, index) => (
          <RuleRow key={index} index={index} />
        ))}
      </ul>
      <AddRow
        label={t('rules.add')}
        button={t('add')}
        placeholder={t('rules.example')}
        onAdd={(value) => change([{ kind: 'insert', path: ['rules'], index: rules.length, value: { never: value } }])}
      />
    </Section>
  );
}

function RuleRow({ index }: { readonly index: number }) {
  const { t } = useTranslation('case');
  const { tree, change } = useForm();
  const path = ['rules', index];
  const kind = kinds.find((candidate) => keysAt(tree, path).includes(candidate)) ?? 'never';
  const at = [...path, kind];
  const list = nodeAt(tree, at)?.kind === 'list';
  const label = t(`rules.kind.${kind}`);
  const about = textsAt(tree, at).join(', ');
  return (
    <li className={classes['row']}>
      <span className={classes['kind']}>{label}</span>
      <div className={classes['line']}>
        <div className={classes['body']}>
          {list ? (
            itemsAt(tree, at).map((_, position) => (
              <TextField
                key={position}
                path={[...at, position]}
                label={`${label} ${position + 1}`}
                quiet
                required
                code
              />
            ))
          ) : (
            <TextField path={at} label={label} quiet required code />
          )}
        </div>
        <ActionIcon
          variant="subtle"
          aria-label={t('remove', { what: about })}
          onClick={() => change([{ kind: 'remove', path }])}
        >
          ×
        </ActionIcon>
      </div>
      <BasisLine path={path} about={about} />
    </li>
  );
}
