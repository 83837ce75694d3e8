// The table of states: only the rows in view are drawn, every row is reached by keys, and its number is told to readers.

import { type KeyboardEvent, type UIEvent, memo, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Conflict } from '@parley/model';
import { conceptName } from '@parley/report';
import type { StatesView } from '../../engine/handlers/states.js';
import { rowWindow, scrollTo } from './row-window.js';
import { initialsOf, lettersByParty, placesOf, standingAt } from './state-view.js';
import classes from './state-grid.module.css';

const rowHeight = 34;

interface StateGridProps {
  readonly conflict: Conflict;
  readonly view: StatesView;
  readonly order: Uint32Array;
  readonly compared: readonly number[];
  readonly toggle: (state: number) => void;
}

/** The table. */
export function StateGrid({ conflict, view, order, compared, toggle }: StateGridProps) {
  const { t } = useTranslation('states');
  const area = useRef<HTMLDivElement>(null);
  const [scrollTop, setScrollTop] = useState(0);
  const height = useHeight(area);
  const [current, setCurrent] = useState(0);
  const rows = order.length;
  useEffect(() => {
    setCurrent(0);
    if (area.current !== null) area.current.scrollTop = 0;
  }, [order]);
  const columns = useColumns(conflict, view);
  const drawn = rowWindow(rows, rowHeight, height - rowHeight, scrollTop);
  const go = (row: number): void => {
    const next = Math.max(0, Math.min(rows - 1, row));
    setCurrent(next);
    const element = area.current;
    if (element !== null) element.scrollTop = scrollTo(next, rows, rowHeight, height - rowHeight, element.scrollTop);
  };
  const page = Math.max(1, Math.floor((height - rowHeight) / rowHeight) - 1);
  const press = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey || rows === 0) return;
    const row = rowAfter(event.key, current, rows, page);
    if (row === null && event.key !== ' ' && event.key !== 'Enter') return;
    event.preventDefault();
    if (row === null) toggle(order[current] ?? 0);
    else go(row);
  };
  // The same function for as long as the grid is there, so that rows which stay in view are not drawn again.
  const chosen = useRef((_row: number): void => undefined);
  chosen.current = (row) => {
    setCurrent(row);
    toggle(order[row] ?? 0);
  };
  const choose = useCallback((row: number) => chosen.current(row), []);
  const slots = drawn.last - drawn.first;
  return (
    <>
      <p className={classes['hint']} id="states-keys">
        {t('keys')}
      </p>
      <div
        ref={area}
        className={classes['area']}
        role="grid"
        tabIndex={0}
        aria-label={t('title')}
        aria-describedby="states-keys"
        aria-rowcount={rows + 1}
        aria-activedescendant={rows > 0 ? `state-row-${current}` : undefined}
        onScroll={(event: UIEvent<HTMLDivElement>) => setScrollTop(event.currentTarget.scrollTop)}
        onKeyDown={press}
      >
        <Head conflict={conflict} view={view} template={columns.template} />
        <div role="presentation" style={{ height: drawn.height, position: 'relative' }}>
          <div role="presentation" style={{ position: 'absolute', insetInline: 0, top: drawn.offset }}>
            {Array.from({ length: slots }, (_, at) => drawn.first + at).map((row) => (
              <Row
                // A row that leaves the view lends its elements to one that enters.
                key={row % slots}
                row={row}
                state={order[row] ?? 0}
                columns={columns}
                isCurrent={row === current}
                isCompared={compared.includes(order[row] ?? 0)}
                choose={choose}
              />
            ))}
          </div>
        </div>
      </div>
    </>
  );
}

/** What all rows have in common; the same object until the case changes. */
interface Columns {
  readonly conflict: Conflict;
  readonly view: StatesView;
  readonly initials: readonly string[];
  /** By party, how many places its ranking has. */
  readonly places: readonly number[];
  readonly template: string;
  readonly words: { readonly statusQuo: string; readonly equilibrium: string; readonly unstable: string };
}

function useColumns(conflict: Conflict, view: StatesView): Columns {
  const { t } = useTranslation('states');
  return useMemo(() => {
    // Fixed widths, because head and rows are grids of their own and have to agree.
    const letters = lettersByParty(view, conflict, 0).join(' ').length;
    const initials = initialsOf(conflict.dms.map(({ name }) => name));
    // In rem: what the longest entry takes, so that all columns of a small case are in view at once.
    const number = Math.max(3, String(view.ranks[0]?.length ?? 0).length * 0.6 + 0.5);
    const width = Math.max(9, Math.min(40, letters * 0.6 + 5));
    const parties = conflict.dms.map(({ name }) => `${Math.max(3, Math.min(8, name.length * 0.55 + 0.6))}rem`);
    // Never all parties: that is an equilibrium, and one sign.
    const stable = initials.toSorted((a, b) => b.length - a.length).slice(0, -1);
    const concept = Math.max(3.2, Math.min(8, stable.join(' ').length * 0.6 + 0.4));
    return {
      conflict,
      view,
      initials,
      places: view.ranks.map((ranks) => placesOf(ranks)),
      template: `${number}rem ${width}rem ${parties.join(' ')} repeat(${view.concepts.length}, ${concept}rem)`,
      words: { statusQuo: t('statusQuo'), equilibrium: t('equilibrium'), unstable: t('unstable') },
    };
  }, [conflict, view, t]);
}

/** The height of an element, as it changes. */
function useHeight(area: { readonly current: HTMLElement | null }): number {
  const [height, setHeight] = useState(400);
  useEffect(() => {
    const element = area.current;
    if (element === null) return;
    const observer = new ResizeObserver(() => setHeight(element.clientHeight));
    observer.observe(element);
    return () => observer.disconnect();
  }, [area]);
  return height;
}

/** The row that a key leads to; null where it leads to none. */
function rowAfter(key: string, current: number, rows: number, page: number): number | null {
  const targets: Readonly<Record<string, number>> = {
    ArrowDown: current + 1,
    ArrowUp: current - 1,
    PageDown: current + page,
    PageUp: current - page,
    Home: 0,
    End: rows - 1,
  };
  return targets[key] ?? null;
}

interface HeadProps {
  readonly conflict: Conflict;
  readonly view: StatesView;
  readonly template: string;
}

function Head({ conflict, view, template }: HeadProps) {
  const { t } = useTranslation('states');
  return (
    <div className={classes['head']} role="row" aria-rowindex={1} style={{ gridTemplateColumns: template }}>
      <span role="columnheader">{t('column.number')}</span>
      <span role="columnheader">{t('column.state')}</span>
      {conflict.dms.map(({ id, name }) => (
        <span role="columnheader" key={id} title={t('column.rankOf', { party: name })}>
          {name}
        </span>
      ))}
      {view.concepts.map(({ concept }) => (
        <span role="columnheader" key={concept}>
          {conceptName(concept)}
        </span>
      ))}
    </div>
  );
}

interface RowProps {
  readonly row: number;
  readonly state: number;
  readonly columns: Columns;
  readonly isCurrent: boolean;
  readonly isCompared: boolean;
  readonly choose: (row: number) => void;
}

const Row = memo(({ row, state, columns, isCurrent, isCompared, choose }: RowProps) => {
  const { conflict, view, initials, places, template, words } = columns;
  const isStatusQuo = view.statusQuo === state;
  return (
    <div
      id={`state-row-${row}`}
      role="row"
      aria-rowindex={row + 2}
      aria-selected={isCompared}
      className={classes['row']}
      data-current={isCurrent || undefined}
      data-compared={isCompared || undefined}
      style={{ gridTemplateColumns: template, height: rowHeight }}
      onClick={() => choose(row)}
    >
      <span role="gridcell" className={classes['number']}>
        {state + 1}
      </span>
      <span role="rowheader" className={classes['letters']}>
        {lettersByParty(view, conflict, state).map((group, index) => (
          <span key={index}>{group}</span>
        ))}
        {isStatusQuo && <em className={classes['mark']}>{words.statusQuo}</em>}
      </span>
      {conflict.dms.map(({ id }, dm) => (
        <span role="gridcell" key={id}>
          {(places[dm] ?? 0) - (view.ranks[dm]?.[state] ?? 0)}
        </span>
      ))}
      {view.concepts.map(({ concept }, index) => {
        const standing = standingAt(view, index, state);
        return (
          <span role="gridcell" key={concept} data-equilibrium={standing.equilibrium || undefined}>
            {standing.equilibrium ? (
              <>
                <span aria-hidden="true">★</span>
                <span className="parley-hidden">{words.equilibrium}</span>
              </>
            ) : standing.stableFor.length === 0 ? (
              <>
                <span aria-hidden="true">·</span>
                <span className="parley-hidden">{words.unstable}</span>
              </>
            ) : (
              standing.stableFor.map((dm) => initials[dm]).join(' ')
            )}
          </span>
        );
      })}
    </div>
  );
});
