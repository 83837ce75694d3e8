// Rows of a list whose order means something: dragged by pointer, moved by arrow keys from the handle or by two buttons.

import { Fragment, type ReactNode, useEffect, useRef } from 'react';
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
import { ActionIcon } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { CasePath } from '@parley/lang';
import { announce } from '../../../shell/announcer.js';
import { AddRow } from './add-row.js';
import { BasisLine } from './basis-line.js';
import { useForm } from './form-context.js';
import { InWords } from './in-words.js';
import { TextField } from './text-field.js';
import { itemsAt, nodeAt, textsAt } from './tree-access.js';
import classes from './rows.module.css';

interface SortableRowsProps {
  readonly path: CasePath;
  /** The party's name, for the names of fields and buttons. */
  readonly name: string;
  /** Which key of a row holds what is written there. */
  readonly field: 'prefer' | 'states';
}

/** The rows, and a field that adds one at the end. */
export function SortableRows({ path, name, field }: SortableRowsProps) {
  const { t } = useTranslation('case');
  const { tree, change } = useForm();
  const rows = itemsAt(tree, path);
  const place = useRef<HTMLDivElement>(null);
  const focus = useRef<string | null>(null);
  useEffect(() => {
    // The row went elsewhere, and whoever moved it goes with it.
    if (focus.current === null) return;
    place.current?.querySelector<HTMLElement>(`[data-move="${focus.current}"]`)?.focus();
    focus.current = null;
  }, [tree]);
  const move = (from: number, to: number, button?: string): void => {
    if (to < 0 || to >= rows.length || from === to) return;
    if (button !== undefined) focus.current = `${button}-${to}`;
    change([{ kind: 'move', path, from, to }], 'reorder');
    announce(t('preferences.moved', { from: from + 1, to: to + 1, count: rows.length }));
  };
  const sensors = useSensors(
    useSensor(PointerSensor, { activationConstraint: { distance: 4 } }),
    useSensor(KeyboardSensor, { coordinateGetter: sortableKeyboardCoordinates }),
  );
  const dropped = ({ active, over }: DragEndEvent): void => {
    if (over !== null) move(Number(active.id) - 1, Number(over.id) - 1);
  };
  const place1 = (id: string | number): string => t('preferences.place', { place: Number(id) });
  return (
    <div ref={place}>
      <DndContext
        sensors={sensors}
        collisionDetection={closestCenter}
        onDragEnd={dropped}
        accessibility={{
          screenReaderInstructions: { draggable: t('preferences.howToMove') },
          announcements: {
            onDragStart: ({ active }) => t('preferences.lifted', { place: Number(active.id) }),
            onDragOver: ({ over }) => (over === null ? undefined : place1(over.id)),
            onDragEnd: ({ over }) => (over === null ? t('preferences.notMoved') : place1(over.id)),
            onDragCancel: () => t('preferences.notMoved'),
          },
        }}
      >
        <SortableContext items={rows.map((_, index) => index + 1)} strategy={verticalListSortingStrategy}>
          <ol className={classes['rows']} aria-label={t('preferences.of', { name })}>
            {rows.map((_, index) => (
              <SortableRow
                key={index}
                index={index}
                count={rows.length}
                move={move}
                remove={() => change([{ kind: 'remove', path: [...path, index] }])}
              >
                <RowBody path={[...path, index]} index={index} name={name} field={field} />
              </SortableRow>
            ))}
          </ol>
        </SortableContext>
      </DndContext>
      <AddRow
        label={t('preferences.add', { name })}
        button={t('add')}
        placeholder={t(field === 'prefer' ? 'preferences.example' : 'preferences.exampleStates')}
        onAdd={(value) =>
          change([{ kind: 'insert', path, index: rows.length, value: field === 'prefer' ? { prefer: value } : value }])
        }
      />
    </div>
  );
}

interface SortableRowProps {
  readonly index: number;
  readonly count: number;
  readonly move: (from: number, to: number, button?: string) => void;
  readonly remove: () => void;
  readonly children: ReactNode;
}

function SortableRow({ index, count, move, remove, children }: SortableRowProps) {
  const { t } = useTranslation('case');
  const { attributes, listeners, setNodeRef, transform, transition, isDragging } = useSortable({ id: index + 1 });
  const shift = transform === null ? undefined : `translate3d(0, ${transform.y}px, 0)`;
  const step = (by: -1 | 1, words: string, sign: string) => {
    const button = by < 0 ? 'up' : 'down';
    const ends = by < 0 ? index === 0 : index === count - 1;
    // Not `disabled`: a button that disappears from under the finger takes the focus with it.
    return (
      <ActionIcon
        variant="subtle"
        aria-label={words}
        aria-disabled={ends}
        data-move={`${button}-${index}`}
        onClick={() => move(index, index + by, button)}
      >
        {sign}
      </ActionIcon>
    );
  };
  return (
    <li
      ref={setNodeRef}
      className={classes['sortable']}
      data-dragging={isDragging || undefined}
      style={{
        ...(shift === undefined ? {} : { transform: shift }),
        ...(transition === undefined ? {} : { transition }),
      }}
    >
      <button
        type="button"
        className={classes['handle']}
        {...attributes}
        {...listeners}
        aria-label={t('preferences.handle', { place: index + 1 })}
      >
        <span className={classes['place']}>{index + 1}</span>
      </button>
      <div className={classes['body']}>{children}</div>
      <div className={classes['moves']}>
        {step(-1, t('preferences.up', { place: index + 1 }), '↑')}
        {step(1, t('preferences.down', { place: index + 1 }), '↓')}
        <ActionIcon variant="subtle" aria-label={t('preferences.remove', { place: index + 1 })} onClick={remove}>
          ×
        </ActionIcon>
      </div>
    </li>
  );
}

interface RowBodyProps {
  readonly path: CasePath;
  readonly index: number;
  readonly name: string;
  readonly field: 'prefer' | 'states';
}

function RowBody({ path, index, name, field }: RowBodyProps) {
  const { t } = useTranslation('case');
  const { tree } = useForm();
  const node = nodeAt(tree, path);
  const label = t('preferences.row', { place: index + 1, name });
  if (node?.kind === 'text')
    return (
      <>
        <TextField path={path} label={label} quiet required code />
        {field === 'prefer' && <InWords path={path} />}
      </>
    );
  const group = [path, [...path, 'any_order'], [...path, field]].find((at) => nodeAt(tree, at)?.kind === 'list');
  if (group !== undefined) {
    const unordered = group.at(-1) === 'any_order';
    return (
      <>
        <span className={classes['kind']}>{t(unordered ? 'preferences.anyOrder' : 'preferences.tie')}</span>
        {itemsAt(tree, group).map((member, position) => {
          const own = [...group, position];
          const at = member.kind === 'text' ? own : [...own, field];
          return (
            <Fragment key={position}>
              <TextField path={at} label={`${label} ${position + 1}`} quiet required code />
              {field === 'prefer' && <InWords path={at} />}
            </Fragment>
          );
        })}
        {node?.kind === 'map' && <BasisLine path={path} about={label} />}
      </>
    );
  }
  return (
    <>
      <TextField path={[...path, field]} label={label} quiet required code />
      {field === 'prefer' && <InWords path={[...path, field]} />}
      <BasisLine path={path} about={textsAt(tree, [...path, field]).join(', ')} />
    </>
  );
}
