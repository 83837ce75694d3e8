// A part of the form: a heading, one line that says what it is for, and its rows.

import type { ReactNode } from 'react';
import classes from './section.module.css';

interface SectionProps {
  readonly title: string;
  readonly about: string;
  readonly children: ReactNode;
}

/** The part. */
export function Section({ title, about, children }: SectionProps) {
  return (
    <section className={classes['section']} aria-label={title}>
      <h2>{title}</h2>
      <p className={classes['about']}>{about}</p>
      {children}
    </section>
  );
}
