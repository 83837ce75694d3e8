// Which reading is worked on: its preferences are the ones that can be moved.

import { useTranslation } from 'react-i18next';
import type { Conflict } from '@parley/model';
import { NativeSelect } from '@mantine/core';

interface ReadingChoiceProps {
  readonly conflict: Conflict;
  readonly current: number;
  readonly choose: (reading: number) => void;
}

/** The choice; nothing where there is only one reading. */
export function ReadingChoice({ conflict, current, choose }: ReadingChoiceProps) {
  const { t } = useTranslation('what-if');
  if (conflict.perspectives.length === 0) return null;
  const names = [t('asItStands'), ...conflict.perspectives.map(({ name }) => name)];
  return (
    <NativeSelect
      label={t('reading.label')}
      description={t('reading.hint')}
      value={String(current)}
      data={names.map((name, index) => ({
        value: String(index),
        label: `${String.fromCodePoint(65 + index)} · ${name}`,
      }))}
      onChange={(event) => choose(Number(event.currentTarget.value))}
    />
  );
}
