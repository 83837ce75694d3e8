// Elements of a preference in their order: dragged by pointer, lifted and moved by keys, switched off, or turned round.

import {
  DndContext,
  KeyboardSensor,
  PointerSensor,
  type DragEndEvent,
  closestCenter,
  useSensor,
  useSensors,
} from '@dnd-kit/core';
import {
  SortableContext,
  sortableKeyboardCoordinates,
  useSortable,
  verticalListSortingStrategy,
} from '@dnd-kit/sortable';
import { useTranslation } from 'react-i18next';
import { type TriedPreference, toggled } from '../../document/trial.js';
import { announce } from '../../shell/announcer.js';
import classes from './ordered-list.module.css';

/** One element by its written position. */
export interface OrderedRow {
  readonly position: number;
  readonly text: string;
  /** What it says turned round. */
  readonly opposite: string;
}

interface OrderedListProps {
  readonly name: string;
  readonly rows: readonly OrderedRow[];
  readonly off: readonly number[];
  readonly opposite: readonly number[];
  /** Whether the order means something. */
  readonly ordered: boolean;
  /** Whether elements can be left out or turned round. */
  readonly switched: boolean;
  readonly change: (next: Partial<Pick<TriedPreference, 'order' | 'off' | 'opposite'>>) => void;
}

/** The list. */
export function OrderedList({ name, rows, off, opposite, ordered, switched, change }: OrderedListProps) {
  const { t } = useTranslation('what-if');
  const sensors = useSensors(
    useSensor(PointerSensor, { activationConstraint: { distance: 4 } }),
    useSensor(KeyboardSensor, { coordinateGetter: sortableKeyboardCoordinates }),
  );
  const move = (from: number, to: number): void => {
    const order = rows.map(({ position }) => position);
    const [moved] = order.splice(from, 1);
    if (moved === undefined || to < 0 || to > order.length) return;
    order.splice(to, 0, moved);
    change({ order });
    announce(t('preferences.moved', { place: to + 1, count: rows.length }));
  };
  const dropped = ({ active, over }: DragEndEvent): void => {
    if (over === null || over.id === active.id) return;
    const at = (id: unknown): number => rows.findIndex(({ position }) => position + 1 === Number(id));
    move(at(active.id), at(over.id));
  };
  const placeOf = (id: unknown): string =>
    t('preferences.place', {
      place: rows.findIndex(({ position }) => position + 1 === Number(id)) + 1,
      count: rows.length,
    });
  return (
    <DndContext
      sensors={sensors}
      collisionDetection={closestCenter}
      onDragEnd={dropped}
      accessibility={{
        screenReaderInstructions: { draggable: t('preferences.howToMove') },
        announcements: {
          onDragStart: ({ active }) => placeOf(active.id),
          onDragOver: ({ over }) => (over === null ? undefined : placeOf(over.id)),
          onDragEnd: ({ over }) => (over === null ? undefined : placeOf(over.id)),
          onDragCancel: ({ active }) => placeOf(active.id),
        },
      }}
    >
      <SortableContext items={rows.map(({ position }) => position + 1)} strategy={verticalListSortingStrategy}>
        <ol className={classes['rows']} aria-label={t('preferences.of', { name })}>
          {rows.map((row, index) => (
            <Row
              key={row.position}
              row={row}
              index={index}
              count={rows.length}
              moved={ordered && row.position !== index}
              off={off.includes(row.position)}
              opposite={opposite.includes(row.position)}
              move={ordered ? move : null}
              toggle={switched ? () => change({ off: toggled(off, row.position) }) : null}
              turn={switched ? () => change({ opposite: toggled(opposite, row.position) }) : null}
            />
          ))}
        </ol>
      </SortableContext>
    </DndContext>
  );
}

interface RowProps {
  readonly row: OrderedRow;
  readonly index: number;
  readonly count: number;
  readonly moved: boolean;
  readonly off: boolean;
  readonly opposite: boolean;
  readonly move: ((from: number, to: number) => void) | null;
  readonly toggle: (() => void) | null;
  readonly turn: (() => void) | null;
}

function Row({ row, index, count, moved, off, opposite, move, toggle, turn }: RowProps) {
  const { t } = useTranslation('what-if');
  const { attributes, listeners, setNodeRef, transform, transition, isDragging } = useSortable({
    id: row.position + 1,
    disabled: move === null,
  });
  const style = {
    ...(transform === null ? {} : { transform: `translate3d(0, ${transform.y}px, 0)` }),
    ...(transition === undefined ? {} : { transition }),
  };
  // Arrow keys with Alt move a row at once; the handle's own keys lift it first, as screen readers expect.
  const keys = (event: React.KeyboardEvent): void => {
    if (!event.altKey || move === null || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
    event.preventDefault();
    move(index, index + (event.key === 'ArrowUp' ? -1 : 1));
  };
  return (
    <li
      ref={setNodeRef}
      style={style}
      className={classes['row']}
      data-dragging={isDragging || undefined}
      data-off={off || undefined}
      onKeyDown={keys}
    >
      {move !== null && (
        <button
          type="button"
          className={classes['handle']}
          {...attributes}
          {...listeners}
          aria-label={t('preferences.handle', { text: row.text, place: index + 1, count })}
        >
          <span aria-hidden="true">⠿</span> {index + 1}
        </button>
      )}
      <span className={classes['text']}>{opposite ? row.opposite : row.text}</span>
      {(moved || off || opposite) && <span className={classes['tried']}>⇄ {t('preferences.tried')}</span>}
      <span className={classes['switches']}>
        {turn !== null && (
          <button
            type="button"
            aria-pressed={opposite}
            onClick={turn}
            aria-label={t('preferences.turn', { text: row.text })}
          >
            {t('preferences.turnShort')}
          </button>
        )}
        {toggle !== null && (
          <button
            type="button"
            aria-pressed={off}
            onClick={toggle}
            aria-label={t('preferences.off', { text: row.text })}
          >
            {t('preferences.offShort')}
          </button>
        )}
      </span>
    </li>
  );
}
