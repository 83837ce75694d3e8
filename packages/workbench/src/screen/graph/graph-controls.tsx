// What is drawn, and how it is laid out.

import { useTranslation } from 'react-i18next';
import { NativeSelect, Switch } from '@mantine/core';
import type { Conflict } from '@parley/model';
import type { GraphScope, GraphView } from '../../engine/handlers/graph.js';
import classes from './graph-screen.module.css';

/** What the person wishes; null leaves it to the size of the model. */
export interface GraphWish {
  readonly reading: number;
  readonly scope: GraphScope | null;
  readonly layout: 'layered' | 'force' | null;
  readonly improvementsOnly: boolean | null;
}

/** No wish: the case as it stands, as it fits. */
export const noWish: GraphWish = { reading: 0, scope: null, layout: null, improvementsOnly: null };

const scopes: readonly GraphScope[] = ['around', 'evolution', 'whole'];
const layouts = ['layered', 'force'] as const;

interface GraphControlsProps {
  readonly conflict: Conflict;
  readonly view: GraphView;
  readonly wish: GraphWish;
  readonly change: (wish: GraphWish) => void;
}

/** The controls. */
export function GraphControls({ conflict, view, wish, change }: GraphControlsProps) {
  const { t } = useTranslation('graph');
  const readings = [t('asItStands'), ...conflict.perspectives.map(({ name }) => name)];
  return (
    <div className={classes['controls']}>
      {readings.length > 1 && (
        <NativeSelect
          label={t('reading')}
          value={String(wish.reading)}
          data={readings.map((label, index) => ({ value: String(index), label }))}
          onChange={(event) => change({ ...wish, reading: Number(event.currentTarget.value) })}
        />
      )}
      <NativeSelect
        label={t('scope.label')}
        value={view.scope}
        data={scopes.map((value) => ({ value, label: t(`scope.${value}`) }))}
        onChange={({ currentTarget: { value } }) =>
          change({ ...wish, scope: scopes.find((known) => known === value) ?? null })
        }
      />
      <NativeSelect
        label={t('layout.label')}
        value={wish.layout ?? 'auto'}
        data={[
          { value: 'auto', label: t('layout.auto') },
          ...layouts.map((value) => ({ value, label: t(`layout.${value}`) })),
        ]}
        onChange={({ currentTarget: { value } }) =>
          change({ ...wish, layout: layouts.find((known) => known === value) ?? null })
        }
      />
      <Switch
        label={t('improvementsOnly')}
        checked={view.improvementsOnly}
        onChange={(event) => change({ ...wish, improvementsOnly: event.currentTarget.checked })}
      />
    </div>
  );
}
