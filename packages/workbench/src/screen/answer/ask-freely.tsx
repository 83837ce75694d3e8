// Another question, typed in the words of the case.

import { type SubmitEvent, useState } from 'react';
import { Button, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useWorkspace } from '../../document/workspace.js';
import { goTo } from '../../route/use-route.js';
import { useConflict } from '../../proof/case-names.js';
import classes from './questions.module.css';

/** The field. `typed` is what is asked now. */
export function AskFreely({ typed }: { readonly typed: string | null }) {
  const { t } = useTranslation('answer');
  const caseId = useWorkspace((workspace) => workspace.open?.id ?? '');
  const conflict = useConflict();
  const [text, setText] = useState(typed ?? '');
  const submit = (event: SubmitEvent<HTMLFormElement>): void => {
    event.preventDefault();
    if (text.trim() !== '') goTo({ kind: 'screen', caseId, screen: 'answer', detail: `ask/${text.trim()}` });
  };
  const party = conflict?.dms[0]?.id ?? 'party';
  const option = conflict?.form.kind === 'options' ? (conflict.form.options[0]?.id ?? 'option') : 'option';
  return (
    <form className={classes['free']} onSubmit={submit}>
      <TextInput
        label={t('free.label')}
        description={t('free.hint', { party, option })}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
        spellCheck={false}
        autoComplete="off"
      />
      <Button type="submit" variant="default" size="xs">
        {t('free.ask')}
      </Button>
    </form>
  );
}
