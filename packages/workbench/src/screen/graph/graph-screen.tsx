// The graph screen: states and moves, drawn by party, with the chosen state in words beside them.

import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useComputedColorScheme } from '@mantine/core';
import { defaultRequest } from '@parley/engine';
import { useWorkspace } from '../../document/workspace.js';
import type { GraphAsked } from '../../engine/handlers/graph.js';
import { useAsked } from '../../engine/use-asked.js';
import { useConflict } from '../../proof/case-names.js';
import { Computing } from '../../shell/computing.js';
import type { ScreenProps } from '../screens.js';
import { GraphControls, type GraphWish, noWish } from './graph-controls.js';
import { GraphPicture } from './graph-picture.js';
import type { ShownStep } from './graph-svg.js';
import { StatePanel } from './state-panel.js';
import classes from './graph-screen.module.css';

/** The screen; the address may carry the number of a state. */
export function GraphScreen({ detail }: ScreenProps) {
  const { t } = useTranslation('graph');
  const conflict = useConflict();
  const scheme = useComputedColorScheme('light');
  const text = useWorkspace((workspace) => workspace.standing?.text ?? '');
  const [wish, setWish] = useState<GraphWish>(noWish);
  const [selected, setSelected] = useState<number | null>(() => numberIn(detail));
  const [steps, setSteps] = useState<readonly ShownStep[]>([]);
  const also = [...new Set(steps.flatMap(({ from, to }) => [from, to]))];
  const { reading, scope, improvementsOnly } = wish;
  const asked: GraphAsked = { text, request: defaultRequest, reading, scope, centre: selected, improvementsOnly, also };
  const { answered: view, progress } = useAsked('graph', text === '' ? null : asked);
  if (conflict === null || view === null) return <Computing progress={progress} />;
  const current = selected ?? view.centre;
  const select = (state: number): void => {
    setSelected(state);
    setSteps([]);
  };
  const label = t('drawing', { states: view.nodes.length, moves: view.edges.length });
  return (
    <div className={classes['page']}>
      <header className={classes['head']}>
        <h1>{t('title')}</h1>
        <p className={classes['facts']}>
          {label} {view.cut && t('cut', { all: view.stateCount })}
          {view.scope === 'evolution' && view.nodes.length === 1 && t('nothingComes')}
        </p>
      </header>
      <GraphControls conflict={conflict} view={view} wish={wish} change={setWish} />
      <div className={classes['both']}>
        <GraphPicture
          view={view}
          layout={wish.layout}
          scheme={scheme}
          selected={current}
          steps={steps}
          label={label}
          select={select}
        />
        <StatePanel
          conflict={conflict}
          view={view}
          reading={reading}
          selected={current}
          scheme={scheme}
          select={select}
          showPath={setSteps}
          shown={steps.length > 0}
        />
      </div>
    </div>
  );
}

const numberIn = (detail: string): number | null => (/^\d+$/.test(detail) ? Math.max(0, Number(detail) - 1) : null);
