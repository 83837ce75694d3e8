// Files on their way to the person: one at a time, said while it is made and when it is there.

import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useWorkspace } from '../../document/workspace.js';
import { downloadBlob } from '../../shell/download.js';

/** Why there is no file. */
export type NoFile = 'tooLarge' | 'unreadable';

/** What the buttons of the screen use. */
export interface Downloads {
  readonly busy: boolean;
  /** What is to be said about the newest file. */
  readonly said: string;
  /** Makes a file and hands it over; `ending` follows the case's own name. */
  readonly take: (ending: string, make: () => Promise<Blob | NoFile>) => void;
}

/** Hands files over under names made from the case's. */
export function useDownloads(): Downloads {
  const { t } = useTranslation('report');
  const caseName = useWorkspace((workspace) => workspace.open?.name ?? 'case');
  const [busy, setBusy] = useState(false);
  const [said, setSaid] = useState('');
  const [problem, setProblem] = useState<Error | null>(null);
  if (problem !== null) throw problem;
  const take = async (ending: string, make: () => Promise<Blob | NoFile>): Promise<void> => {
    const name = `${caseName.replace(/\.parley\.ya?ml$/, '')}${ending}`;
    setBusy(true);
    setSaid(t('making', { name }));
    try {
      const made = await make();
      if (typeof made === 'string') setSaid(t(made));
      else {
        downloadBlob(name, made);
        setSaid(t('made', { name }));
      }
    } catch (fault) {
      setProblem(fault as Error);
    } finally {
      setBusy(false);
    }
  };
  return { busy, said, take: (ending, make) => void take(ending, make) };
}
