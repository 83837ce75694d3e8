// A field and a button that add something to a list of the case.

import { useState } from 'react';
import { Button, TextInput } from '@mantine/core';
import classes from './rows.module.css';

interface AddRowProps {
  readonly label: string;
  readonly button: string;
  readonly placeholder?: string;
  readonly onAdd: (value: string) => void;
}

/** The row; Enter adds as well. */
export function AddRow({ label, button, placeholder, onAdd }: AddRowProps) {
  const [draft, setDraft] = useState('');
  return (
    <form
      className={classes['add']}
      onSubmit={(event) => {
        event.preventDefault();
        const value = draft.trim();
        if (value === '') return;
        onAdd(value);
        setDraft('');
      }}
    >
      <TextInput
        label={label}
        placeholder={placeholder}
        value={draft}
        onChange={(event) => setDraft(event.currentTarget.value)}
      />
      <Button type="submit" variant="default">
        {button}
      </Button>
    </form>
  );
}
