// The chosen state in words: what it is, where each party can go from it, and what answers a move. Says all that the drawing shows.

import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button, NativeSelect } from '@mantine/core';
import type { Conflict } from '@parley/model';
import { type ConceptId, defaultRequest } from '@parley/engine';
import { conceptName } from '@parley/report';
import { useWorkspace } from '../../document/workspace.js';
import type { GraphView, SanctionsView } from '../../engine/handlers/graph.js';
import { useAsked } from '../../engine/use-asked.js';
import { partyName } from '../../proof/case-names.js';
import type { ShownStep } from './graph-svg.js';
import { partyStyle } from './party-style.js';
import classes from './graph-screen.module.css';

interface StatePanelProps {
  readonly conflict: Conflict;
  readonly view: GraphView;
  readonly reading: number;
  readonly selected: number;
  readonly scheme: 'light' | 'dark';
  readonly select: (state: number) => void;
  readonly showPath: (steps: readonly ShownStep[]) => void;
  readonly shown: boolean;
}

/** The panel. */
export function StatePanel(props: StatePanelProps) {
  const { conflict, view, selected, select, scheme } = props;
  const { t } = useTranslation('graph');
  const index = view.nodes.findIndex(({ state }) => state === selected);
  const node = view.nodes[index];
  const marks = [
    selected === view.statusQuo ? t('statusQuo') : '',
    node === undefined || node.equilibrium.length === 0
      ? ''
      : t('equilibriumUnder', { concepts: node.equilibrium.map(conceptName).join(', ') }),
  ].filter((mark) => mark !== '');
  return (
    <section className={classes['panel']} aria-labelledby="chosen">
      <h2 id="chosen">{t('chosen')}</h2>
      <NativeSelect
        label={t('state')}
        value={String(selected)}
        data={view.nodes.map(({ state, label }) => ({ value: String(state), label: `${state + 1} · ${label}` }))}
        onChange={(event) => select(Number(event.currentTarget.value))}
      />
      <p className={classes['marks']}>{marks.length === 0 ? t('noMark') : marks.join(' · ')}</p>
      {conflict.dms.map(({ id, name }, dm) => {
        const moves = view.edges.filter((edge) => edge.from === index && edge.dm === dm);
        return (
          <div key={id} className={classes['moves']}>
            <h3>
              <svg width="34" height="8" aria-hidden="true">
                <line
                  x1="0"
                  y1="4"
                  x2="34"
                  y2="4"
                  stroke={partyStyle(dm, scheme).colour}
                  strokeWidth="3"
                  strokeDasharray={partyStyle(dm, scheme).dash}
                />
              </svg>{' '}
              {name}
            </h3>
            {moves.length === 0 ? (
              <p>{t('noMoves')}</p>
            ) : (
              <ul>
                {moves.slice(0, 10).map(({ to, improving }) => (
                  <li key={to}>
                    <button type="button" onClick={() => select(view.nodes[to]?.state ?? selected)}>
                      {view.nodes[to]?.label}
                    </button>
                    <span>{t(improving ? 'improves' : 'noGain')}</span>
                  </li>
                ))}
                {moves.length > 10 && <li>{t('more', { count: moves.length - 10 })}</li>}
              </ul>
            )}
          </div>
        );
      })}
      <Answers {...props} />
    </section>
  );
}

/** What answers the moves of a party under a concept, step by step; drawn on demand. */
function Answers({ conflict, view, reading, selected, showPath, shown }: StatePanelProps) {
  const { t } = useTranslation('graph');
  const text = useWorkspace((workspace) => workspace.standing?.text ?? '');
  const [dm, setDm] = useState(0);
  const [concept, setConcept] = useState<ConceptId>('gmr');
  const asked = { text, request: defaultRequest, reading, state: selected, dm, concept };
  const { answered } = useAsked('sanctions', asked);
  return (
    <div className={classes['answers']}>
      <h3>{t('answers')}</h3>
      <div className={classes['pair']}>
        <NativeSelect
          label={t('party')}
          value={String(dm)}
          data={conflict.dms.map(({ name }, index) => ({ value: String(index), label: name }))}
          onChange={(event) => {
            setDm(Number(event.currentTarget.value));
            showPath([]);
          }}
        />
        <NativeSelect
          label={t('concept')}
          value={concept}
          data={defaultRequest.concepts.map((id) => ({ value: id, label: conceptName(id) }))}
          onChange={({ currentTarget: { value } }) => {
            setConcept(defaultRequest.concepts.find((id) => id === value) ?? 'gmr');
            showPath([]);
          }}
        />
      </div>
      {answered !== null && (
        <AnswerList
          conflict={conflict}
          view={view}
          answered={answered}
          stepsOf={(path) => [{ from: selected, to: path.improvement, dm }, ...path.sanction]}
          showPath={showPath}
        />
      )}
      {shown && (
        <Button variant="subtle" size="compact-sm" onClick={() => showPath([])}>
          {t('hidePath')}
        </Button>
      )}
    </div>
  );
}

interface AnswerListProps {
  readonly conflict: Conflict;
  readonly view: GraphView;
  readonly answered: SanctionsView;
  readonly stepsOf: (path: SanctionsView['paths'][number]) => readonly ShownStep[];
  readonly showPath: (steps: readonly ShownStep[]) => void;
}

function AnswerList({ conflict, view, answered, stepsOf, showPath }: AnswerListProps) {
  const { t } = useTranslation('graph');
  const labelOf = (state: number): string =>
    view.nodes.find((node) => node.state === state)?.label ?? t('numbered', { number: state + 1 });
  if (answered.paths.length === 0) return <p>{t('stableNothing')}</p>;
  return (
    <>
      <p>{t(answered.stable ? 'stable' : 'unstable')}</p>
      <ol className={classes['paths']}>
        {answered.paths.slice(0, 12).map((path) => (
          <li key={path.improvement}>
            {stepsOf(path).map(({ to, dm }, index) => (
              <span key={index}>
                {index > 0 && ' → '}
                {partyName(conflict, dm)}: <code>{labelOf(to)}</code>
              </span>
            ))}{' '}
            <Button variant="default" size="compact-xs" onClick={() => showPath(stepsOf(path))}>
              {t('showPath')}
            </Button>
          </li>
        ))}
      </ol>
    </>
  );
}
