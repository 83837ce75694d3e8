// What is asked of the case: questions as they are written, and new ones put together without knowing how.

import { useState } from 'react';
import { ActionIcon, Button, NativeSelect } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useForm } from './form-context.js';
import { Section } from './section.js';
import { TextField } from './text-field.js';
import { itemsAt, keysAt, nodeAt, textAt } from './tree-access.js';
import classes from './rows.module.css';

/** The part. */
export function QuestionsSection() {
  const { t } = useTranslation('case');
  const { tree, change } = useForm();
  const path = ['questions'];
  const questions = itemsAt(tree, path);
  const add = (question: string): void =>
    change([
      nodeAt(tree, path)?.kind === 'list'
        ? { kind: 'insert', path, index: questions.length, value: question }
        : { kind: 'set', path, value: [question] },
    ]);
  return (
    <Section title={t('questions.title')} about={t('questions.about')}>
      <ul className={classes['rows']}>
        {questions.map((node, index) =>
          node.kind === 'text' ? (
            <li key={index} className={`${classes['row']} ${classes['line']}`}>
              <TextField
                path={[...path, index]}
                label={t('questions.one', { number: index + 1 })}
                quiet
                required
                code
              />
              <ActionIcon
                variant="subtle"
                aria-label={t('remove', { what: node.value })}
                onClick={() => change([{ kind: 'remove', path: [...path, index] }])}
              >
                ×
              </ActionIcon>
            </li>
          ) : null,
        )}
      </ul>
      <NewQuestion add={add} />
    </Section>
  );
}

const general = ['is the status quo stable', 'which equilibria can be reached'] as const;

function NewQuestion({ add }: { readonly add: (question: string) => void }) {
  const { t } = useTranslation('case');
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
  const [party, setParty] = useState<string | null>(null);
  const [option, setOption] = useState<string | null>(null);
  const [who, what] = [party ?? parties[0]?.value, option ?? options[0]?.value];
  return (
    <div className={classes['ask']}>
      {who !== undefined && what !== undefined && (
        <form
          onSubmit={(event) => {
            event.preventDefault();
            add(`would ${who} accept ${what}`);
          }}
        >
          <NativeSelect
            label={t('questions.would')}
            data={parties}
            value={who}
            onChange={(event) => setParty(event.currentTarget.value)}
          />
          <NativeSelect
            label={t('questions.accept')}
            data={options}
            value={what}
            onChange={(event) => setOption(event.currentTarget.value)}
          />
          <Button type="submit" variant="default">
            {t('questions.ask')}
          </Button>
        </form>
      )}
      {general.map((question) => (
        <Button key={question} size="compact-sm" variant="subtle" onClick={() => add(question)}>
          + {t(`questions.general.${question}`)}
        </Button>
      ))}
    </div>
  );
}
