// What parts of the form stand in: the tree of the text that is open, and the way to change it.

import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { CaseEdit } from '@parley/lang';
import { useWorkspace } from '../../../document/workspace.js';
import { useAsked } from '../../../engine/use-asked.js';
import { Waiting } from '../../../shell/waiting.js';
import { FormProvider } from './form-context.js';

interface CaseFormOfProps {
  readonly show: (offset: number) => void;
  readonly children: ReactNode;
}

/** The frame. While the text is no case at all, the last readable one stays, and the text is where it is mended. */
export function CaseFormOf({ show, children }: CaseFormOfProps) {
  const { t } = useTranslation('case');
  const text = useWorkspace((workspace) => workspace.open?.text ?? '');
  const view = useWorkspace((workspace) => workspace.view);
  const conflict = useWorkspace((workspace) => workspace.standing?.conflict ?? null);
  const edit = useWorkspace((workspace) => workspace.edit);
  const { answered: tree, current } = useAsked('caseTree', text);
  if (tree === null) return current ? <p role="alert">{t('form.unreadable')}</p> : <Waiting />;
  const context = {
    tree,
    conflict,
    diagnostics: view?.text === text ? view.diagnostics : [],
    change: (edits: readonly CaseEdit[], label = 'edit') => void edit(edits, label),
    show,
  };
  return <FormProvider value={context}>{children}</FormProvider>;
}
