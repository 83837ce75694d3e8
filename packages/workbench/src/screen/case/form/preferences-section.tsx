// What each party wants, the most important first: rows that are dragged or moved by keys, beside the ranking they produce.

import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useWorkspace } from '../../../document/workspace.js';
import type { RankingsView } from '../../../engine/handlers/rankings.js';
import { useAsked } from '../../../engine/use-asked.js';
import { useForm } from './form-context.js';
import { RankingPreview } from './ranking-preview.js';
import { Section } from './section.js';
import { SortableRows } from './sortable-rows.js';
import { TextField } from './text-field.js';
import { keysAt, itemsAt, nodeAt, textAt } from './tree-access.js';
import classes from './rows.module.css';

/** The part. */
export function PreferencesSection() {
  const { t } = useTranslation('case');
  const { tree } = useForm();
  const text = useWorkspace((workspace) => workspace.standing?.text ?? null);
  const { answered } = useAsked('rankings', text);
  return (
    <Section title={t('preferences.title')} about={t('preferences.about')}>
      {keysAt(tree, ['parties']).map((party, index) => (
        <PartyPreferences key={party} party={party} index={index} rankings={answered} />
      ))}
    </Section>
  );
}

interface PartyPreferencesProps {
  readonly party: string;
  readonly index: number;
  readonly rankings: RankingsView | null;
}

function PartyPreferences({ party, index, rankings }: PartyPreferencesProps) {
  const { tree } = useForm();
  const name = textAt(tree, ['parties', party, 'name']) || party;
  return (
    <div className={classes['party']}>
      <h3>{name}</h3>
      <div className={classes['sides']}>
        <Stated party={party} name={name} />
        <RankingPreview rankings={rankings} index={index} />
      </div>
    </div>
  );
}

function Stated({ party, name }: { readonly party: string; readonly name: string }) {
  const { t } = useTranslation('case');
  const { tree, change } = useForm();
  const path = ['preferences', party];
  const node = nodeAt(tree, path);
  if (node?.kind === 'list') return <SortableRows path={path} name={name} field="prefer" />;
  const keys = keysAt(tree, path);
  if (keys.includes('ranking')) return <SortableRows path={[...path, 'ranking']} name={name} field="states" />;
  if (keys.includes('weights')) return <Weights party={party} />;
  return (
    <div>
      <p>{t('preferences.indifferent', { name })}</p>
      <Button
        variant="default"
        onClick={() => {
          const [first] = keysAt(tree, ['parties', party, 'options']);
          const prefer =
            first ?? keysAt(tree, ['parties']).flatMap((other) => keysAt(tree, ['parties', other, 'options']))[0];
          if (prefer !== undefined) change([{ kind: 'set', path, value: [{ prefer }] }]);
        }}
      >
        {t('preferences.begin')}
      </Button>
    </div>
  );
}

function Weights({ party }: { readonly party: string }) {
  const { t } = useTranslation('case');
  const { tree } = useForm();
  const path = ['preferences', party, 'weights'];
  const listed = nodeAt(tree, path)?.kind === 'list';
  const rows = listed
    ? itemsAt(tree, path).map((_, position) => ({
        option: textAt(tree, [...path, position, 'option']),
        at: [...path, position, 'weight'],
      }))
    : keysAt(tree, path).map((option) => ({ option, at: [...path, option] }));
  return (
    <ul className={classes['rows']}>
      {rows.map(({ option, at }) => (
        <li key={option} className={classes['row']}>
          <TextField path={at} label={t('preferences.weightOf', { option })} required code />
        </li>
      ))}
    </ul>
  );
}
