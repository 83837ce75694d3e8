// The state that things are in: which options are taken now.

import { Checkbox, Radio } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useForm } from './form-context.js';
import { Section } from './section.js';
import { keysAt, nodeAt, textAt, textsAt } from './tree-access.js';
import classes from './rows.module.css';

/** The part. */
export function StatusQuoSection() {
  const { t } = useTranslation('case');
  const { tree } = useForm();
  return (
    <Section title={t('statusQuo.title')} about={t('statusQuo.about')}>
      {nodeAt(tree, ['states']) === null ? <TakenOptions /> : <ListedState />}
    </Section>
  );
}

function TakenOptions() {
  const { t } = useTranslation('case');
  const { tree, change } = useForm();
  const options = keysAt(tree, ['parties']).flatMap((party) =>
    keysAt(tree, ['parties', party, 'options']).map((id) => {
      const at = ['parties', party, 'options', id];
      const name = textAt(tree, at) || textAt(tree, [...at, 'name']) || id;
      return { id, name, party: textAt(tree, ['parties', party, 'name']) || party };
    }),
  );
  const node = nodeAt(tree, ['status_quo']);
  const letters = node?.kind === 'text' && node.value.length === options.length ? node.value.toUpperCase() : null;
  const taken =
    letters === null ? textsAt(tree, ['status_quo']) : options.filter((_, k) => letters[k] === 'Y').map(({ id }) => id);
  const isTaken = (id: string): boolean => taken.some((name) => name === id || name.endsWith(`.${id}`));
  const set = (id: string, wanted: boolean): void => {
    const next = options
      .filter((option) => (option.id === id ? wanted : isTaken(option.id)))
      .map((option) => option.id);
    const value = letters === null ? next : options.map((option) => (next.includes(option.id) ? 'Y' : 'N')).join('');
    change([{ kind: 'set', path: ['status_quo'], value }]);
  };
  return (
    <>
      {node === null && <p>{t('statusQuo.none')}</p>}
      <div className={classes['checks']}>
        {options.map(({ id, name, party }) => (
          <Checkbox
            key={id}
            label={name}
            description={party}
            checked={isTaken(id)}
            onChange={(event) => set(id, event.currentTarget.checked)}
          />
        ))}
      </div>
    </>
  );
}

function ListedState() {
  const { t } = useTranslation('case');
  const { tree, change } = useForm();
  return (
    <Radio.Group
      label={t('statusQuo.title')}
      value={textAt(tree, ['status_quo'])}
      onChange={(value) => change([{ kind: 'set', path: ['status_quo'], value }])}
    >
      <div className={classes['checks']}>
        {keysAt(tree, ['states']).map((id) => (
          <Radio
            key={id}
            value={id}
            label={textAt(tree, ['states', id]) || textAt(tree, ['states', id, 'name']) || id}
          />
        ))}
      </div>
    </Radio.Group>
  );
}
