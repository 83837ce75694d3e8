// Files dropped anywhere on the page or chosen by hand, and what came of them.

import { type RefObject, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Refusal, takeFiles } from './take-files.js';

/** How the taking of files stands. */
export interface DroppedFiles {
  /** Whether files hover over the page. */
  readonly over: boolean;
  readonly refusal: Refusal | null;
  readonly take: (files: Iterable<File>) => void;
}

/** Listens for files on an element. */
export function useDroppedFiles(page: RefObject<HTMLElement | null>): DroppedFiles {
  const { t } = useTranslation('front');
  const [over, setOver] = useState(false);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const take = (files: Iterable<File>): void => {
    const all = [...files];
    takeFiles(all, (name) => t('documentCase', { name })).then(setRefusal, () =>
      setRefusal({ reason: 'broken', name: all[0]?.name ?? '', lines: [] }),
    );
  };
  useEffect(() => {
    const element = page.current;
    if (element === null) return;
    const hover = (event: DragEvent): void => {
      event.preventDefault();
      setOver(event.type === 'dragover');
    };
    const drop = (event: DragEvent): void => {
      event.preventDefault();
      setOver(false);
      take(event.dataTransfer?.files ?? []);
    };
    element.addEventListener('dragover', hover);
    element.addEventListener('dragleave', hover);
    element.addEventListener('drop', drop);
    return () => {
      element.removeEventListener('dragover', hover);
      element.removeEventListener('dragleave', hover);
      element.removeEventListener('drop', drop);
    };
  });
  return { over, refusal, take };
}
