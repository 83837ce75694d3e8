// The case as a form, part by part, over the same text that the editor shows.

import { useTranslation } from 'react-i18next';
import type { CaseEdit } from '@parley/lang';
import { useWorkspace } from '../../../document/workspace.js';
import { useAsked } from '../../../engine/use-asked.js';
import { Waiting } from '../../../shell/waiting.js';
import { FactsSection } from './facts-section.js';
import { FormProvider } from './form-context.js';
import { PartiesSection } from './parties-section.js';
import { PreferencesSection } from './preferences-section.js';
import { RulesSection } from './rules-section.js';
import { StatusQuoSection } from './status-quo-section.js';

interface CaseFormProps {
  readonly show: (offset: number) => void;
}

/** The form. While the text is no case at all, the last readable one stays, and the text is where it is mended. */
export function CaseForm({ show }: CaseFormProps) {
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
  return (
    <FormProvider value={context}>
      <FactsSection />
      <PartiesSection />
      <RulesSection />
      <StatusQuoSection />
      <PreferencesSection />
    </FormProvider>
  );
}
