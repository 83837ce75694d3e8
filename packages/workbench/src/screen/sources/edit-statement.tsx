// Corrects how a statement is understood. Its passage stays: another passage is another statement.

import { useState } from 'react';
import { Button, Group, NativeSelect, Textarea, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { type Act, type StatementChanges, acts } from '@parley/evidence';
import type { EvidenceView, StatementView } from '../../sources-engine/calls.js';
import classes from './edit-statement.module.css';

interface EditStatementProps {
  readonly statement: StatementView;
  /** What other statements bear on, so that one thing keeps one name. */
  readonly objects: readonly string[];
  /** Parties of the case. */
  readonly parties: EvidenceView['parties'];
  readonly onSave: (changes: StatementChanges) => void;
  readonly onClose: () => void;
}

/** The form; Escape closes it without a change. */
export function EditStatement({ statement, objects, parties, onSave, onClose }: EditStatementProps) {
  const { t } = useTranslation('sources');
  const [says, setSays] = useState(statement.proposition);
  const [holder, setHolder] = useState(statement.holder ?? '');
  const [speaksFor, setSpeaksFor] = useState(statement.speaksFor ?? '');
  const [object, setObject] = useState(statement.object ?? '');
  const [time, setTime] = useState(statement.time ?? '');
  const [act, setAct] = useState<string>(statement.act);
  const save = (): void => {
    onSave({
      ...(says.trim() !== statement.proposition && says.trim() !== '' ? { proposition: says.trim() } : {}),
      ...(holder.trim() !== (statement.holder ?? '') ? { holder: holder.trim() === '' ? null : holder.trim() } : {}),
      ...(speaksFor !== (statement.speaksFor ?? '') ? { speaksFor: speaksFor === '' ? null : speaksFor } : {}),
      ...changedText('object', object, statement.object),
      ...changedText('time', time, statement.time),
      ...(act === statement.act ? {} : { act: act as Act }),
    });
  };
  return (
    <form
      className={classes['form']}
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
      onKeyDown={(event) => {
        event.stopPropagation();
        if (event.key === 'Escape') onClose();
      }}
    >
      <Textarea
        label={t('field.says')}
        description={t('field.saysHelp')}
        autosize
        data-autofocus
        autoFocus
        value={says}
        onChange={(event) => setSays(event.currentTarget.value)}
      />
      <TextInput label={t('field.holder')} value={holder} onChange={(event) => setHolder(event.currentTarget.value)} />
      <NativeSelect
        label={t('field.speaksFor')}
        value={speaksFor}
        data={[{ value: '', label: t('field.nobody') }, ...parties.map(({ id, name }) => ({ value: id, label: name }))]}
        onChange={(event) => setSpeaksFor(event.currentTarget.value)}
      />
      <NativeSelect
        label={t('field.act')}
        value={act}
        data={acts.map((value) => ({ value, label: t(`act.${value}` as 'act.offer', { defaultValue: value }) }))}
        onChange={(event) => setAct(event.currentTarget.value)}
      />
      <Bearing objects={objects} object={object} time={time} onObject={setObject} onTime={setTime} />
      <Group gap="xs">
        <Button type="submit" size="compact-sm">
          {t('save')}
        </Button>
        <Button size="compact-sm" variant="default" onClick={onClose}>
          {t('cancel')}
        </Button>
      </Group>
    </form>
  );
}

interface BearingProps {
  readonly objects: readonly string[];
  readonly object: string;
  readonly time: string;
  readonly onObject: (text: string) => void;
  readonly onTime: (text: string) => void;
}

/** What tensions and the timeline need to know of a statement. */
function Bearing({ objects, object, time, onObject, onTime }: BearingProps) {
  const { t } = useTranslation('sources');
  return (
    <>
      <TextInput
        label={t('field.object')}
        description={t('field.objectHelp')}
        list="parley-objects"
        value={object}
        onChange={(event) => onObject(event.currentTarget.value)}
      />
      <datalist id="parley-objects">
        {objects.map((known) => (
          <option key={known} value={known} />
        ))}
      </datalist>
      <TextInput
        label={t('field.time')}
        description={t('field.timeHelp')}
        value={time}
        onChange={(event) => onTime(event.currentTarget.value)}
      />
    </>
  );
}

/** A text that was changed; an empty one says that nobody knows. */
function changedText(field: 'object' | 'time', now: string, before: string | null): StatementChanges {
  const text = now.trim();
  return text === (before ?? '') ? {} : { [field]: text === '' ? null : text };
}
