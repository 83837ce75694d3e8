// Undo and redo by button and by keys; both say what was undone.

import { useEffect } from 'react';
import i18next from 'i18next';
import type { Step } from '../document/step.js';
import { useWorkspace } from '../document/workspace.js';
import { announce } from './announcer.js';

/** Takes the last step back and says which. */
export const undoAloud = (): void => say('shell:undone', useWorkspace.getState().undo());

/** Does the last undone step again and says which. */
export const redoAloud = (): void => say('shell:redone', useWorkspace.getState().redo());

function say(key: 'shell:undone' | 'shell:redone', step: Step | null): void {
  if (step !== null) announce(i18next.t(key, { step: i18next.t(`shell:step.${step.label}` as 'shell:step.edit') }));
}

/** Ctrl+Z and Ctrl+Shift+Z or Ctrl+Y, except where a text field has its own. */
export function useUndoKeys(): void {
  useEffect(() => {
    const pressed = (event: KeyboardEvent): void => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || ownsUndo(event.target)) return;
      const key = event.key.toLowerCase();
      if (key === 'z' && !event.shiftKey) undoAloud();
      else if ((key === 'z' && event.shiftKey) || key === 'y') redoAloud();
      else return;
      event.preventDefault();
    };
    addEventListener('keydown', pressed);
    return () => removeEventListener('keydown', pressed);
  }, []);
}

function ownsUndo(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  return target.isContentEditable || target instanceof HTMLTextAreaElement || target instanceof HTMLInputElement;
}
