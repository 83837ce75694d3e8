// Who speaks in the sources and is no party yet: one click makes them one. Whether somebody decides is for a person to say.

import { Button, Group } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { StatementView } from '../../../sources-engine/calls.js';
import { useForm } from '../../case/form/form-context.js';
import { keyOf } from '../../case/form/key-of.js';
import { keysAt, textAt } from '../../case/form/tree-access.js';
import classes from './build-case.module.css';

const most = 12;

/** The buttons, those who are credited most first. */
export function PartySuggestions({ statements }: { readonly statements: readonly StatementView[] }) {
  const { t } = useTranslation('sources');
  const { tree, change } = useForm();
  const parties = keysAt(tree, ['parties']);
  const names = new Set(parties.flatMap((party) => [party, textAt(tree, ['parties', party, 'name'])]));
  const counts = new Map<string, number>();
  for (const { standing, speaksFor, holder } of statements) {
    if (standing === 'rejected') continue;
    // A spokesperson and whom they speak for are both offered: which of them decides, the text does not tell.
    for (const name of new Set([speaksFor, holder]))
      if (name !== null && !names.has(name)) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const suggested = [...counts].sort(([, a], [, b]) => b - a).slice(0, most);
  if (suggested.length === 0) return null;
  return (
    <section className={classes['suggestions']} aria-label={t('build.parties')}>
      <p>{t('build.partiesHelp')}</p>
      <Group gap="xs">
        {suggested.map(([name, count]) => (
          <Button
            key={name}
            size="compact-sm"
            variant="default"
            onClick={() => change([{ kind: 'set', path: ['parties', keyOf(name, parties)], value: { name } }])}
          >
            {t('build.addParty', { name, count })}
          </Button>
        ))}
      </Group>
    </section>
  );
}
