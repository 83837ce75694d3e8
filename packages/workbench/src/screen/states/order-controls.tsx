// Which states are shown, by what holds at them, and in whose order.

import { useTranslation } from 'react-i18next';
import type { Conflict } from '@parley/model';
import { type ConceptId, defaultRequest } from '@parley/engine';
import { conceptName } from '@parley/report';
import { NativeSelect } from '@mantine/core';

/** What is shown in which order. */
export interface Shown {
  readonly held: { readonly concept: ConceptId; readonly dm: number | null } | null;
  readonly by: number | null;
}

interface OrderControlsProps {
  readonly conflict: Conflict;
  readonly shown: Shown;
  readonly change: (shown: Shown) => void;
}

/** The two choices. */
export function OrderControls({ conflict, shown, change }: OrderControlsProps) {
  const { t } = useTranslation('states');
  const all = defaultRequest.concepts.flatMap((concept) => [
    { value: `${concept} all`, label: t('equilibriaUnder', { concept: conceptName(concept) }) },
    ...conflict.dms.map(({ name }, dm) => ({
      value: `${concept} ${dm}`,
      label: t('stableUnder', { concept: conceptName(concept), party: name }),
    })),
  ]);
  const held = shown.held === null ? 'any' : `${shown.held.concept} ${shown.held.dm ?? 'all'}`;
  const chooseHeld = (value: string): void => {
    const [concept, dm] = value.split(' ');
    const known = defaultRequest.concepts.find((candidate) => candidate === concept);
    change({ ...shown, held: known === undefined ? null : { concept: known, dm: dm === 'all' ? null : Number(dm) } });
  };
  return (
    <>
      <NativeSelect
        label={t('show')}
        value={held}
        data={[{ value: 'any', label: t('allStates') }, ...all]}
        onChange={(event) => chooseHeld(event.currentTarget.value)}
      />
      <NativeSelect
        label={t('sort')}
        value={shown.by === null ? 'model' : String(shown.by)}
        data={[
          { value: 'model', label: t('inOrder') },
          ...conflict.dms.map(({ name }, dm) => ({ value: String(dm), label: t('preferredBy', { party: name }) })),
        ]}
        onChange={({ currentTarget: { value } }) => change({ ...shown, by: value === 'model' ? null : Number(value) })}
      />
    </>
  );
}
