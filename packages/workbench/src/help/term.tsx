// A term of the field with its definition one key or touch away.

import { type ReactNode, type ToggleEvent, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { glossary } from './glossary.js';
import classes from './term.module.css';

interface TermProps {
  /** The name in code, as the glossary's second column has it. */
  readonly name: string;
  readonly children: ReactNode;
}

/** The term as a button that opens its definition; the bare words where the glossary has none. The browser closes it. */
export function Term({ name, children }: TermProps) {
  const { i18n } = useTranslation('shell');
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const id = useId();
  const entry = glossary(i18n.language, name);
  if (entry === null) return children;
  const toggle = (event: ToggleEvent<HTMLDivElement>): void => {
    const shown = event.newState === 'open';
    if (shown && button.current !== null) placeUnder(event.currentTarget, button.current);
    setOpen(shown);
  };
  return (
    <>
      <button
        ref={button}
        type="button"
        className={classes['term']}
        popoverTarget={id}
        aria-describedby={open ? id : undefined}
      >
        {children}
      </button>
      <div id={id} popover="auto" className={classes['definition']} onToggle={toggle}>
        <p className={classes['name']}>{entry.say}</p>
        <p className={classes['meaning']}>{entry.meaning}</p>
        {entry.source !== '' && <p className={classes['source']}>{entry.source}</p>}
      </div>
    </>
  );
}

/** Puts the definition under its term, inside the window. */
function placeUnder(definition: HTMLElement, term: HTMLElement): void {
  const { left, bottom, top } = term.getBoundingClientRect();
  const { width, height } = definition.getBoundingClientRect();
  const below = bottom + height + 12 <= innerHeight;
  definition.style.left = `${Math.max(8, Math.min(left, innerWidth - width - 8))}px`;
  definition.style.top = `${below ? bottom + 6 : Math.max(8, top - height - 6)}px`;
}
