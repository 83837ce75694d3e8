// A term of the field with its definition one key or touch away.

import { type ReactNode, useId, useState } from 'react';
import { Popover } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { glossary } from './glossary.js';
import classes from './term.module.css';

interface TermProps {
  /** The name in code, as the glossary's second column has it. */
  readonly name: string;
  readonly children: ReactNode;
}

/** The term as a button that opens its definition; the bare words where the glossary has none. */
export function Term({ name, children }: TermProps) {
  const { i18n } = useTranslation('shell');
  const [open, setOpen] = useState(false);
  const id = useId();
  const entry = glossary(i18n.language, name);
  if (entry === null) return children;
  return (
    <Popover opened={open} onChange={setOpen} width={300} position="bottom-start" withArrow shadow="md">
      <Popover.Target>
        <button
          type="button"
          className={classes['term']}
          aria-describedby={open ? id : undefined}
          onClick={() => setOpen(!open)}
        >
          {children}
        </button>
      </Popover.Target>
      <Popover.Dropdown id={id}>
        <p className={classes['name']}>{entry.say}</p>
        <p className={classes['meaning']}>{entry.meaning}</p>
        {entry.source !== '' && <p className={classes['source']}>{entry.source}</p>}
      </Popover.Dropdown>
    </Popover>
  );
}
