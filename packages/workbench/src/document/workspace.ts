// The case that is open: its text, what the text says, and every step that led here. The one place that changes it.

import i18next from 'i18next';
import { create } from 'zustand';
import type { CaseEdit } from '@parley/lang';
import { askEngine } from '../engine/ask-engine.js';
import type { CaseView } from '../engine/handlers/read.js';
import { type Content, type Parts, type Step, noParts, stepBack, stepForth } from './step.js';
import { changeBetween } from './text-change.js';

/** Where a case came from; decides where it is saved. */
export type Origin = 'catalog' | 'browser' | 'disk';

/** A case that is open. */
export interface OpenCase extends Content {
  /** Stands in the address: a catalog name, `file` for the file of `parley open`, or an id of the browser's own. */
  readonly id: string;
  /** File name shown to the person. */
  readonly name: string;
  readonly origin: Origin;
}

/** The workspace. */
export interface Workspace {
  readonly open: OpenCase | null;
  /** What the text says; of an older text until the worker has read the newest. Null before the first reading. */
  readonly view: (CaseView & { readonly text: string }) | null;
  /** The last view that had a conflict, so that a screen stays while the text is half-written. */
  readonly standing: (CaseView & { readonly text: string }) | null;
  readonly done: readonly Step[];
  readonly undone: readonly Step[];
  readonly show: (open: OpenCase, steps?: readonly Step[]) => void;
  readonly close: () => void;
  /** Replaces the text; typing that continues the last step of the same label joins it. */
  readonly write: (text: string, label: string, joins?: boolean) => void;
  /** Applies edits that keep comments; resolves to false where they lead nowhere. */
  readonly edit: (edits: readonly CaseEdit[] | 'format', label: string) => Promise<boolean>;
  /** Changes what is kept beside the text and, in the same step, the text where one is given. The review log only grows. */
  readonly keep: (after: Partial<Omit<Parts, 'review'>>, label: string, more?: Kept) => void;
  /** Lines that somebody else wrote to the review log; no step of this person's, so that undo passes them over. */
  readonly hear: (lines: readonly string[]) => void;
  readonly undo: () => Step | null;
  readonly redo: () => Step | null;
}

/** What one step changes beside the parts. */
export interface Kept {
  readonly text?: string;
  readonly lines?: readonly string[];
}

/** Steps beyond this are forgotten, the oldest first. */
const mostSteps = 5000;

/** The workspace's store. */
export const useWorkspace = create<Workspace>()((set, get) => {
  let edits: Promise<unknown> = Promise.resolve();

  const readAgain = (text: string): void => {
    void askEngine('read', text).then((view) => {
      if (get().open?.text !== text) return;
      const read = { ...view, text };
      set({ view: read, standing: read.conflict === null ? get().standing : read });
    });
  };

  const change = (open: OpenCase, rest: Pick<Workspace, 'done' | 'undone'>): void => {
    const before = get().open?.text;
    set({ open, ...rest });
    if (open.text !== before) readAgain(open.text);
  };

  const take = (step: Step, joins: boolean): void => {
    const { open, done } = get();
    if (open === null) return;
    const steps = joins ? joined(done, step) : [...done, step];
    change({ ...open, ...stepForth(open, step) }, { done: steps.slice(-mostSteps), undone: [] });
  };

  return {
    open: null,
    view: null,
    standing: null,
    done: [],
    undone: [],
    show: (open, steps = []) => {
      set({ open, view: null, standing: null, done: steps, undone: [] });
      readAgain(open.text);
    },
    close: () => set({ open: null, view: null, standing: null, done: [], undone: [] }),
    write: (text, label, joins = false) => {
      const before = get().open?.text;
      const found = before === undefined ? null : changeBetween(before, text);
      if (found !== null) take({ label, change: found, before: {}, after: {} }, joins);
    },
    edit: (asked, label) => {
      // One after the other: each edit begins with the text that the one before it left.
      const turn = edits.then(async () => {
        const open = get().open;
        if (open === null) return false;
        const text = await askEngine('edit', { text: open.text, edits: asked });
        // The person typed meanwhile: what was typed is newer and stays.
        if (text === null || get().open?.text !== open.text) return false;
        get().write(text, label);
        return true;
      });
      edits = turn.catch(() => undefined);
      return turn;
    },
    keep: (after, label, { text, lines = [] } = {}) => {
      const { open } = get();
      if (open === null) return;
      const names = Object.keys(after) as (keyof typeof after)[];
      const before = Object.fromEntries(names.map((name) => [name, open.parts[name]])) as Partial<Parts>;
      const change = text === undefined ? null : changeBetween(open.text, text);
      take({ label, change, before, after, ...(lines.length === 0 ? {} : { lines }) }, false);
    },
    hear: (lines) => {
      const { open } = get();
      if (open === null || lines.length === 0) return;
      set({ open: { ...open, parts: { ...open.parts, review: [...open.parts.review, ...lines] } } });
    },
    undo: () => {
      const { open, done, undone } = get();
      const step = done.at(-1);
      if (open === null || step === undefined) return null;
      change({ ...open, ...stepBack(open, step) }, { done: done.slice(0, -1), undone: [...undone, step] });
      return step;
    },
    redo: () => {
      const { open, done, undone } = get();
      const step = undone.at(-1);
      if (open === null || step === undefined) return null;
      change({ ...open, ...stepForth(open, step) }, { done: [...done, step], undone: undone.slice(0, -1) });
      return step;
    },
  };
});

/** What is said about the text is said anew in the language that the page speaks now. */
i18next.on('languageChanged', () => {
  const { open } = useWorkspace.getState();
  if (open === null) return;
  void askEngine('read', open.text).then((view) => {
    if (useWorkspace.getState().open?.text !== open.text) return;
    useWorkspace.setState({ view: { ...view, text: open.text } });
  });
});

/** A case as it is opened for the first time. */
export const freshCase = (id: string, name: string, origin: Origin, text: string): OpenCase => ({
  id,
  name,
  origin,
  text,
  parts: noParts,
});

/** Letters typed one after another are one step; anything else begins a new one. */
function joined(done: readonly Step[], step: Step): readonly Step[] {
  const last = done.at(-1);
  if (last === undefined || last.label !== step.label || last.change === null || step.change === null)
    return [...done, step];
  const end = last.change.start + last.change.inserted.length;
  const continues = step.change.start === end && step.change.removed === '' && !/\s/.test(step.change.inserted);
  if (!continues) return [...done, step];
  const change = { ...last.change, inserted: last.change.inserted + step.change.inserted };
  return [...done.slice(0, -1), { ...last, change }];
}
